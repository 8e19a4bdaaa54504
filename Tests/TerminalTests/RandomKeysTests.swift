import PseudoTerminal
import Testing

struct RandomKeysTests {
  private static let keys = [
    "a", "é", "😀", " ", "e\u{301}", "日", "« »", "\r", "\n", "\t", "\u{3}", "\u{12}", "\u{7F}", "\u{8}", "\u{C}",
    "\u{1}", "\u{5}",
    "\u{2}", "\u{6}", "\u{B}", "\u{15}", "\u{17}", "\u{19}", "\u{14}", "\u{10}", "\u{E}", "\u{7}", "\u{0}",
    "\u{18}\u{18}", "\u{16}",
    "\u{1B}", "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}u", "\u{1B}x", "\u{1B}5", "\u{1B}\r", "\u{1B}[A", "\u{1B}[B",
    "\u{1B}[C",
    "\u{1B}[D", "\u{1B}[H", "\u{1B}[F", "\u{1B}[3~", "\u{1B}[1;5C", "\u{1B}[1;5D", "\u{1B}[99;99X", "\u{1B}O",
    "\u{1B}[200~un\rdeux\u{1B}[201~", "\u{1B}[201~", "\u{9B}", "\u{90}", "\u{202E}", "\u{1F}", "\u{1C}",
  ]

  @Test(arguments: 0..<20)
  func `no keys crash the editor or leave the terminal raw`(seed: UInt64) throws {
    // A linear congruential generator: the same keys on each run.
    var state = seed
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let terminal = try startFixture(["--complete", "/aide,/aller"], rows: 5, columns: 12)
    for _ in 0..<10 {
      terminal.send((0..<random(below: 60)).map { _ in Self.keys[random(below: Self.keys.count)] }.joined())
      terminal.resize(rows: UInt16(2 + random(below: 20)), columns: UInt16(2 + random(below: 90)))
    }
    terminal.resize(rows: 24, columns: 80)
    // Whatever was half typed: the end of a paste, of a sequence, of a search, of the line.
    terminal.send("\u{1B}[201~")
    terminal.send("\u{7}" + Keys.interrupt)
    #expect(terminal.expect("interrupted["))
    #expect(terminal.type("vivant\r", gives: "vivant"))
    #expect(terminal.leaves())
  }
}
