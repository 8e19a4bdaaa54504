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

  /// Pieces that the mechanisms look before and after: an answer may stop at any of them.
  private static let pieces = [
    "Emmaüs", "prête", "12", "et", "sur", "dix", "pour", "cent", "%", "nous", "nos", "se", "parlent", "de", "moins",
    "«",
    "»", ".", ",", ":", "(", ")", "?", "\n", "si", "les citoyens", "plusieurs", "bientôt", "décret", "pas", "sans",
    "tous les",
    "CAF", "Vire", "3", "mois", "à", "qui", "l'", "€", "un", "fin", "mars", "usagers", "convaincre", "loi",
    "département",
  ]

  @Test func `an answer may stop anywhere`() {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<3_000 {
      let words = (0..<1 + random(8)).map { _ in Self.pieces[random(Self.pieces.count)] }
      let text = words.joined(separator: random(9) == 0 ? "" : " ")
      for question in Question.judged {
        for finding in Judges.french.findings(in: text, to: question) {
          if let quote = finding.quote { #expect(text.contains(quote.text)) }
        }
      }
    }
  }
}
