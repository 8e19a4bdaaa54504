import Testing

@testable import Terminal

struct TextTests {
  @Test(arguments: [
    ("a\u{1B}[31mb\u{7}\u{8}\u{7F}\u{9B}c", "a[31mbc"), ("un\ttab", "un tab"),
    ("a\r\nb\rc\nd\u{85}e\u{2028}f", "a\nb\nc\nd\ne\nf"),
    ("ok\u{202E}cod.exe\u{202C}\u{2066}\u{200F}", "okcod.exe"), ("mot\u{AD}cou\u{200B}pé\u{FEFF}", "motcoupé"),
    ("👩\u{200D}🚀 🇫🇷 ❤\u{FE0F}", "👩\u{200D}🚀 🇫🇷 ❤\u{FE0F}"), ("« à\u{A0}; »\u{202F}!", "« à\u{A0}; »\u{202F}!"), ("", ""),
  ])
  func `safe text cannot move, colour or deceive`(text: String, safe: String) {
    #expect(safeText(text) == safe)
    #expect(safeText(safe) == safe)
  }

  @Test func `no scalar of Unicode gets through as a control or an invisible format character`() {
    let shown = (UInt32(0)...0x10FFFF).compactMap { Unicode.Scalar($0) }.compactMap { safeScalar($0) }
    let invisible = Set(shown.filter { [.control, .format].contains($0.properties.generalCategory) })
    #expect(invisible == ["\n", "\u{200C}", "\u{200D}"])
  }

  @Test func `what is told to be ordinary is safe as it is, and takes a column a scalar`() {
    let ordinary = (UInt32(0)...0xFFFF).compactMap { Unicode.Scalar($0) }.filter { String($0).ordinaryColumns != nil }
    #expect(ordinary.count > 500)
    #expect(ordinary.allSatisfy { String($0).ordinaryColumns == 1 && safeScalar($0) == $0 && columns(of: $0) == 1 })
    #expect("« L’été »\u{A0}: 12\u{A0}%…".ordinaryColumns == 17)
    #expect("un\n".ordinaryColumns == nil && "日本".ordinaryColumns == nil && "".ordinaryColumns == 0)
  }

  @Test(arguments: [
    ("a\u{1B}[1;31mb\u{1B}[0m\n", "ab"), ("x\u{1B}]0;titre\u{1B}\\y", "xy"), ("x\u{1B}]0;titre\u{7}y", "xy"),
    ("x\u{1B}P1$r\u{1B}\\y", "xy"), ("x\u{1B}]jamais fini", "x]jamais fini"), ("x\u{1B}", "x"), ("x\u{1B}[", "x"),
    ("e\u{301}", "é"), ("un\n\n\n", "un"), ("\u{1B}[31\u{1B}[32mz", "z"),
  ])
  func `a paste loses its escape sequences whole, and its last line breaks`(paste: String, text: String) {
    #expect(pastedText(paste) == text)
    #expect(Array(pastedText(paste).unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test func `styles are written when wanted, and never what the text holds of them`() {
    let text: StyledText = StyledText("a\u{1B}[5mb", .bold + .problem) + "c"
    #expect(text.rendered(colour: true) == "\u{1B}[1;31ma[5mb\u{1B}[0mc")
    #expect(text.rendered(colour: false) == "a[5mbc")
  }
}
