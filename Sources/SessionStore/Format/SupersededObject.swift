import Coaching

/// An answer of another copy within a `merged` line, `{"question","text"}`.
struct SupersededObject: JSONReadable {
  let answer: SupersededAnswer

  init(_ object: inout some JSONObject) throws {
    answer = SupersededAnswer(question: try object.value(.question), text: try object.text(.text))
  }

  static func text(_ answer: SupersededAnswer) throws -> JSONText {
    var object = JSONText()
    try object.add("question", answer.question.rawValue)
    try object.add("text", answer.text)
    return object
  }
}
