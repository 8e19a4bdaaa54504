import Coaching
import Foundation
import SessionStore

/// What a line of input holds; nil for the texts that are missing, or are no texts, so that a bad line still tells its
/// identifier.
struct AnswerLine: Decodable {
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

extension AnswerLine {
  private static let keys = ["id", "question", "lang", "answer"].map { Array($0.utf8) }

  /// Reads a line as nearly all are written, an object of the four texts without an escape; nil for any other, which is
  /// for `JSONDecoder`: asking it of every line took longer than judging the answer.
  init?(plain bytes: ArraySlice<UInt8>) {
    guard let line = bytes.withUnsafeBufferPointer({ Self(plain: JSONScanner($0)) }) else { return nil }
    self = line
  }

  private init?(plain line: JSONScanner) {
    var line = line
    var texts = InlineArray<4, String?>(repeating: nil)
    guard line.takes(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let name = line.plainText(), let key = Self.keys.firstIndex(where: { $0.elementsEqual(name) }),
        line.takes(UInt8(ascii: ":")), let text = line.text(), texts[key] == nil
      else { return nil }
      texts[key] = text
    } while line.takes(UInt8(ascii: ","))
    guard line.takes(UInt8(ascii: "}")), line.isAtEnd else { return nil }
    (id, question, lang, answer) = (texts[0], texts[1], texts[2], texts[3])
  }
}
