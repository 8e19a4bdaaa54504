import Glibc
import PseudoTerminal
import Testing

/// 2,016 sequences of keys that nobody would type: 84 in each of 24 runs of the program.
struct RandomKeysTests {
  private static let characters = [
    "a", "é", "😀", " ", "e\u{301}", "日", "« »", "👩\u{200D}🚀", "\u{9B}", "\u{90}", "\u{202E}",
  ]
  private static let controls = (0..<32).map { String(Unicode.Scalar($0)) }.filter { $0 != "\u{4}" }
  private static let sequences = [
    "\u{7F}", "\u{18}\u{18}", "\u{18}\u{15}", "\u{1B}b", "\u{1B}f", "\u{1B}d", "\u{1B}u", "\u{1B}x", "\u{1B}5",
    "\u{1B}\r", "\u{12}é",
    Keys.up, Keys.down, Keys.left, Keys.right, Keys.home, Keys.end, Keys.delete, "\u{1B}[1;5C", "\u{1B}[1;5D",
    "\u{1B}[3;5~",
    "\u{1B}[99;99X", "\u{1B}O", "\u{1B}[", Keys.paste("un\rdeux"), Keys.paste("l`été\u{B}\u{F0B7}\tfin"), "\u{1B}[201~",
    Keys.paste(String(repeating: "long ", count: 100)), "\u{1B}[200~pas fini",
  ]
  private static let viCommands = "hjkl0$^wWbBeE|fFtT;,dcyxXsSDCYrR~pPu.iaIAoOJ/?3".map { "\u{1B}\($0)" }
  private static let keys =
    (characters + controls + sequences + viCommands).map { Array($0.utf8) } + [[0xFF], [0xE2, 0x82], [0xC3]]

  @Test(arguments: 0..<12, ["-e", "-v"])
  func `no keys crash the editor, lose a line or leave the terminal raw`(seed: Int, keys mode: String) throws {
    let settings = try Settings("bind \(mode)\n")
    // A linear congruential generator: the same keys on each run.
    var state = UInt64(seed)
    func random(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    let window = KeyTests.windows[seed % 3]
    let terminal = try startFixture(
      ["--complete", "/aide,/aller"], environment: settings.environment.merging(["LANG": window.locale]) { $1 },
      rows: window.rows, columns: window.columns)
    for number in 0..<84 {
      let keys = (0..<random(below: 30)).flatMap { _ in Self.keys[random(below: Self.keys.count)] }
      switch random(below: 8) {
      case 0: terminal.resize(rows: UInt16(2 + random(below: 60)), columns: UInt16(2 + random(below: 200)))
      case 1: terminal.resize(rows: window.rows, columns: window.columns)
      case 2: terminal.kill(SIGCONT)
      default: break
      }
      // Then the end of whatever was half typed: a paste, a sequence, a search, a line.
      terminal.send(bytes: keys + Array("\u{1B}[201~\u{7}\u{3}\u{3}né à \(number)\r".utf8))
      try #require(terminal.expect("<né à \(number)>"), "sequence \(number): \(keys)")
    }
    terminal.send(bytes: (0..<20).flatMap { _ in Self.keys[random(below: Self.keys.count)] })
    let signal = [SIGTERM, SIGHUP, SIGINT, SIGQUIT][seed % 4]
    terminal.kill(signal)
    #expect(terminal.wait() == .killed(signal: signal))
    #expect(terminal.isSane)
  }
}
