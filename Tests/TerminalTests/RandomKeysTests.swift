import PseudoTerminal
import Testing

struct RandomKeysTests {
  private static let characters = ["a", "é", "😀", " ", "e\u{301}", "日", "« »", "\u{9B}", "\u{90}", "\u{202E}"]
  private static let controls = (0..<32).map { String(Unicode.Scalar($0)) }.filter { $0 != "\u{4}" && $0 != "\u{1A}" }
  private static let sequences = [
    "\u{7F}", "\u{18}\u{18}", "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}u", "\u{1B}x", "\u{1B}5", "\u{1B}\r",
    Keys.up, Keys.down, Keys.left, Keys.right, Keys.home, Keys.end, Keys.delete, "\u{1B}[1;5C", "\u{1B}[1;5D",
    "\u{1B}[99;99X", "\u{1B}O", Keys.paste("un\rdeux"), "\u{1B}[201~",
  ]
  private static let keys = characters + controls + sequences

  @Test(arguments: 0..<25, ["-e", "-v"])
  func `no keys crash the editor or leave the terminal raw`(seed: UInt64, keys mode: String) throws {
    let settings = try Settings("bind \(mode)\n")
    // A linear congruential generator: the same keys on each run.
    var state = seed
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let terminal = try startFixture(
      ["--complete", "/aide,/aller"], environment: settings.environment, rows: 5, columns: 12)
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
