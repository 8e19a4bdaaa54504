import Coaching
import Testing

/// Text that would make a careless reader slow, deep or wrong. Nothing is timed: a quadratic reader would not end.
struct HostileTextTests {
  private static let texts = [
    String(repeating: "a", count: 500_000),
    String(repeating: "7", count: 100_000),
    String(repeating: "«", count: 10_000) + "tous les citoyens" + String(repeating: "»", count: 10_000),
    String(repeating: "'\"(", count: 10_000),
    String(repeating: "peut-être ", count: 10_000),
    String(repeating: "pas de décret nous attendons ", count: 5_000),
    String(repeating: "plusieurs,", count: 10_000),
    String(repeating: "e\u{301}", count: 50_000),
    String(repeating: "\u{202E}\u{0}\n", count: 10_000),
  ]

  @Test(arguments: texts.indices)
  func `a hostile answer is read to its end`(_ index: Int) {
    let text = Self.texts[index]
    for question in [Question.firstUsers, .independence] {
      for finding in Judges.french.findings(in: text, to: question) {
        if let quote = finding.quote {
          #expect(quote.range.upperBound <= text.unicodeScalars.count)
          #expect(quote.text.unicodeScalars.count == quote.range.count)
        }
      }
    }
  }
}
