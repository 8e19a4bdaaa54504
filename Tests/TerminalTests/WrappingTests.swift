import Testing

@testable import Terminal

struct WrappingTests {
  private func lines(_ text: String, _ width: Int, first: StyledText = "", hanging: StyledText = "") -> [String] {
    StyledText(text).wrapped(width: width, first: first, hanging: hanging).map(\.text)
  }

  @Test func `lines end at spaces and are never too wide`() {
    #expect(lines("un deux trois quatre", 9) == ["un deux", "trois", "quatre"])
    #expect(lines("un deux", 7) == ["un deux"])
    #expect(lines("", 10) == [""])
    #expect(lines("un\n\ndeux\n", 10) == ["un", "", "deux", ""])
    #expect(lines("  retrait gardé", 20) == ["  retrait gardé"])
  }

  @Test func `no-break spaces hold words together`() {
    #expect(lines("la fin\u{A0}: «\u{A0}oui\u{A0}»", 7) == ["la", "fin\u{A0}:", "«\u{A0}oui\u{A0}»"])
    #expect(lines("dix mille\u{202F}?", 10) == ["dix", "mille\u{202F}?"])
  }

  @Test func `a word wider than the line is cut`() {
    #expect(lines("un anticonstitutionnellement", 10) == ["un", "anticonsti", "tutionnell", "ement"])
  }

  @Test func `wide and combining characters are measured as they are shown`() {
    #expect(lines("日本語日本語", 6) == ["日本語", "日本語"])
    #expect(lines("😀😀😀", 5) == ["😀😀", "😀"])
    #expect(lines("e\u{301}e\u{301} e\u{301}", 2) == ["e\u{301}e\u{301}", "e\u{301}"])
    #expect(columns(of: "né 😀 e\u{301}".unicodeScalars) == 7)
  }

  @Test func `the other lines hang under the first`() {
    #expect(lines("un deux trois", 9, first: "1. ", hanging: "   ") == ["1. un", "   deux", "   trois"])
    #expect(lines("un\ndeux", 9, first: "- ", hanging: "  ") == ["- un", "  deux"])
  }

  @Test(arguments: 0...3) func `a terminal too narrow to read on is no danger`(width: Int) {
    #expect(lines("un 😀 deux", width, first: "12. ", hanging: "    ").count > 3)
  }

  @Test(arguments: [
    "Les  boulangers de Lyon, « dix »\u{A0}: à l’essai, anticonstitutionnellement.", "  un deux   ",
    "un\n\n deux trois \nquatre",
    "un é\u{301}té 日本語 à Aix 😀 et puis voilà", "a b c d e f g h i j", " ", "",
  ])
  func `a text in one style is wrapped like one that changes style at each character`(text: String) {
    var motley: StyledText = ""
    for (index, character) in text.enumerated() {
      motley.append(String(character), index.isMultiple(of: 2) ? .plain : .bold)
    }
    for width in 1...80 {
      #expect(
        lines(text, width, first: "- ", hanging: "   ")
          == motley.wrapped(width: width, first: "- ", hanging: "   ").map(\.text))
    }
  }

  @Test func `styles are kept across lines`() {
    let text = StyledText("un ") + StyledText("deux trois", .underline)
    let wrapped = text.wrapped(width: 8)
    #expect(wrapped[0].runs.map(\.style) == [.plain, .underline])
    #expect(wrapped[1].runs == [.init(text: "trois", style: .underline)])
  }
}
