import Coaching

/// An answer of another copy within a `merged` line, `{"question","text"}`.
struct SupersededObject: Decodable {
  let answer: SupersededAnswer

  private enum Key: String, CodingKey {
    case question, text
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    answer = SupersededAnswer(
      question: try object.decodeCase(Question.self, forKey: .question),
      text: try object.decode(String.self, forKey: .text))
  }

  static func text(_ answer: SupersededAnswer) throws -> JSONText {
    var object = JSONText()
    try object.add("question", answer.question.rawValue)
    try object.add("text", answer.text)
    return object
  }
}
