import Glibc
import PseudoTerminal
import Testing

struct SearchTests {
  private func startSearching() throws -> PseudoTerminal {
    let terminal = try startFixture(rows: 10, columns: 40)
    for line in ["Les agents de l’État", "un\ndeux", "Été 2026"] {
      #expect(terminal.type(line + "\r", gives: line.replacing("\n", with: "|")))
    }
    terminal.send("brouillon\u{C}")
    #expect(terminal.shows(["Réponse › brouillon"]))
    return terminal
  }

  @Test func `what is found stands on the line, and the pattern below it`() throws {
    let terminal = try startSearching()
    terminal.send("\u{12}")
    #expect(terminal.shows(["Réponse › brouillon", "Ctrl-R ›"]))
    terminal.send("ete")
    #expect(terminal.shows(["Réponse › Été 2026", "Ctrl-R › ete  (1/1)"]))
    terminal.send("\u{7F}\u{7F}\u{7F}eta")
    #expect(terminal.shows(["Réponse › Les agents de l’État", "Ctrl-R › eta  (1/1)"]))
    #expect(terminal.screen.cursor == (0, 26))
    terminal.send("x")
    #expect(terminal.shows(["Réponse › brouillon", "Ctrl-R › etax  (0)"]))
    terminal.send("\u{7F}\u{7F}\u{7F}")
    #expect(terminal.shows(["Réponse › Été 2026", "Ctrl-R › e  (1/3)"]))
    terminal.send("\u{12}")
    #expect(terminal.shows(["Réponse › un", "deux", "Ctrl-R › e  (2/3)"]))
    terminal.send("\u{12}\u{12}\u{13}")
    #expect(terminal.shows(["Réponse › Les agents de l’État", "Ctrl-R › e  (3/3)"]))
    terminal.send(Keys.right + "!")
    #expect(terminal.shows(["Réponse › Le!s agents de l’État"]))
  }

  @Test(arguments: [
    ("\u{3}", "brouillon"), ("\u{7}", "brouillon"), ("\u{1B}", "un|deux"), (Keys.left, "un|deux"),
    (Keys.interrupt + "\u{12}\u{12}", "un|deux"),
  ])
  func `the search is left with what was found, or without`(key: String, line: String) throws {
    let terminal = try startSearching()
    terminal.send("\u{12}deu")
    #expect(terminal.expect("deu  (1/1)"))
    terminal.send(key)
    usleep(80_000)
    #expect(terminal.type("\r", gives: line))
  }

  @Test func `a search undone gives the line back`() throws {
    let terminal = try startSearching()
    #expect(terminal.type("\u{12}deu" + Keys.end + "\u{1F}!\r", gives: "brouillon!"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal in the middle of a search keeps what was typed`(signal: Int32) throws {
    let terminal = try startSearching()
    terminal.send("\u{12}deu")
    #expect(terminal.expect("(1/1)"))
    terminal.kill(signal)
    #expect(terminal.expect("terminated \(signal)[brouillon]"))
    #expect(terminal.wait() == .killed(signal: signal))
    #expect(terminal.isSane)
  }

  @Test func `what is long comes back whole when the history has been looked at`() throws {
    let terminal = try startFixture()
    let long = String(repeating: "mot ", count: 600)
    #expect(terminal.type("avant\r", gives: "avant"))
    #expect(terminal.type(Keys.paste(long) + "\u{10}\u{E}!\r", gives: long + "!"))
  }
}
