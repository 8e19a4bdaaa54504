import Foundation

/// What a line of input holds; nil for the texts that are missing, or are no texts, so that a bad line still tells its
/// identifier.
struct AnswerLine: Decodable, Equatable {
  let id: String?
  let question: String?
  let lang: String?
  let answer: String?

  private enum Key: String, CodingKey {
    case id, question, lang, answer
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    id = try? object.decode(String.self, forKey: .id)
    question = try? object.decode(String.self, forKey: .question)
    lang = try? object.decode(String.self, forKey: .lang)
    answer = try? object.decode(String.self, forKey: .answer)
  }
}
