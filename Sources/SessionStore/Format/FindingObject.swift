import Coaching

/// A finding within a line, `{"kind","quote","start","end","reason","followUp"}`; one without words has none of the
/// three keys of the quote.
struct FindingObject: JSONReadable {
  let finding: Finding

  init(_ finding: Finding) {
    self.finding = finding
  }

  init(_ object: inout some JSONObject) throws {
    finding = Finding(
      kind: try object.value(.kind), quote: try FindingObject.quote(in: &object),
      reason: try object.text(.reason), followUp: try object.text(.followUp))
  }

  private static func quote(in object: inout some JSONObject) throws -> Finding.Quote? {
    guard object.contains(.quote) || object.contains(.start) || object.contains(.end) else { return nil }
    let text = try object.text(.quote)
    let start = try object.number(.start)
    let end = try object.number(.end)
    guard start < end else { throw LineFault.quoteNotInText(key: object.path(of: .quote)) }
    return Finding.Quote(text: text, range: start..<end)
  }

  func text(standingIn scalars: [Unicode.Scalar]) throws -> JSONText {
    var object = JSONText()
    try object.add("kind", finding.kind.rawValue)
    if let quote = finding.quote, quote.stands(in: scalars) {
      try object.add("quote", quote.text)
      object.add("start", quote.range.lowerBound)
      object.add("end", quote.range.upperBound)
    }
    try object.add("reason", finding.reason)
    try object.add("followUp", finding.followUp)
    return object
  }
}

extension Finding.Quote {
  /// Whether these words, scalar for scalar, stand in an answer where the range says.
  func stands(in answer: [Unicode.Scalar]) -> Bool {
    !range.isEmpty && range.lowerBound >= 0 && range.upperBound <= answer.count
      && answer[range].elementsEqual(text.unicodeScalars)
  }
}
