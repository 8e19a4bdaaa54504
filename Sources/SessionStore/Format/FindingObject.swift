import Coaching

/// A finding within a line, `{"kind","quote","start","end","reason","followUp"}`; one without words has none of the
/// three keys of the quote.
struct FindingObject: Decodable {
  let finding: Finding

  private enum Key: String, CodingKey {
    case kind, quote, start, end, reason, followUp
  }

  init(_ finding: Finding) {
    self.finding = finding
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    finding = Finding(
      kind: try object.decodeCase(Kind.self, forKey: .kind),
      quote: try FindingObject.quote(in: object),
      reason: try object.decode(String.self, forKey: .reason),
      followUp: try object.decode(String.self, forKey: .followUp))
  }

  private static func quote(in object: KeyedDecodingContainer<Key>) throws -> Finding.Quote? {
    guard object.contains(.quote) || object.contains(.start) || object.contains(.end) else { return nil }
    let text = try object.decode(String.self, forKey: .quote)
    let start = try object.decode(Int.self, forKey: .start)
    let end = try object.decode(Int.self, forKey: .end)
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
