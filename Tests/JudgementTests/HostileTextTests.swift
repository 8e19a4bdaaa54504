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

  /// A generator whose words are always the same, so that a failure can be seen again.
  private struct SteadyGenerator: RandomNumberGenerator {
    var state: UInt64 = 20_261_123

    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  @Test func `words and signs in any order are read, and quotes stand where they say`() {
    let pieces = [
      "plusieurs", "nous", "deux", "à", "se", "parlent", "si", "pas", "tous", "les", "décret", "Tulle", "CAF", "our",
      "us", "12",
      "sur", "«", "»", "\"", "'", "’", "(", ")", ".", ",", ":", "?", "\n", "%", "€", "-", "…", "e\u{301}", "😀", "É",
    ]
    var random = SteadyGenerator()
    for _ in 0..<4_000 {
      let count = Int.random(in: 0...9, using: &random)
      let text = (0..<count).reduce(into: "") { text, _ in
        text += pieces[Int.random(in: pieces.indices, using: &random)] + (Bool.random(using: &random) ? " " : "")
      }
      let question = Question.judged[Int.random(in: Question.judged.indices, using: &random)]
      let judge = Bool.random(using: &random) ? Judges.french : Judges.english
      let scalars = Array(text.unicodeScalars)
      let quotes = judge.findings(in: text, to: question).compactMap(\.quote)
      for quote in quotes + judge.explanation(of: text, to: question).evidence.map(\.quote) {
        #expect(Array(quote.text.unicodeScalars) == Array(scalars[quote.range]))
      }
    }
  }
}
