import Terminal
import Testing

struct FittingTests {
  private func cut(_ text: String, _ width: Int) -> String { StyledText(text).truncated(to: width).text }

  @Test func `a text that fits stays whole, and a longer one ends in an ellipsis`() {
    #expect(cut("cotisations", 11) == "cotisations")
    #expect(cut("cotisations", 10) == "cotisatio…")
    #expect(cut("cotisations", 1) == "…")
    #expect(cut("cotisations", 0) == "")
    #expect(cut("", 5) == "")
  }

  @Test func `wide and combining characters are cut as they are shown`() {
    #expect(cut("日本語", 6) == "日本語")
    #expect(cut("日本語", 5) == "日本…")
    #expect(cut("日本語", 4) == "日…")
    #expect(cut("e\u{301}e\u{301}e\u{301}", 2) == "e\u{301}…")
  }

  @Test func `what is cut stays on one line, and does nothing to a terminal`() {
    #expect(cut("un\r\ndeux\u{1B}[2J", 20) == "un deux[2J")
    #expect(cut("\u{202E}abc", 3) == "abc")
  }

  @Test func `styles stay on their words`() {
    let text = StyledText("ab", .bold) + StyledText("cdef", .dim)
    #expect(text.truncated(to: 4) == StyledText("ab", .bold) + StyledText("c…", .dim))
  }

  @Test func `spaces fill a column on one side or the other`() {
    #expect(StyledText("日本").padded(to: 6).text == "日本  ")
    #expect(StyledText("12").padded(to: 4, .right).text == "  12")
    #expect(StyledText("12345").padded(to: 4).text == "12345")
  }
}
