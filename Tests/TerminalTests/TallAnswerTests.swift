import Glibc
import PseudoTerminal
import Testing

/// An answer of thirty lines on a screen of twelve rows.
struct TallAnswerTests {
  private func startTall() throws -> PseudoTerminal {
    let text = (1...30).map { "ligne \($0)" }.joined(separator: "\n")
    let terminal = try startFixture(["--prefill", text], rows: 12, columns: 40, awaiting: "ligne 30")
    try #require(terminal.shows((23...30).map { "ligne \($0)" }))
    return terminal
  }

  private func ends(_ terminal: PseudoTerminal, with change: (Int) -> String) -> Bool {
    terminal.type("\r", gives: (1...30).map(change).joined(separator: "|"))
  }

  @Test func `the cursor goes through it row by row, and is edited where it stands`() throws {
    let terminal = try startTall()
    terminal.send(String(repeating: Keys.up, count: 15) + Keys.home + "X")
    #expect(terminal.shows(["Xligne 15"] + (16...22).map { "ligne \($0)" }))
    #expect(terminal.screen.cursor == (0, 1))
    terminal.send(Keys.altEnter)
    #expect(terminal.shows(["X", "ligne 15"] + (16...21).map { "ligne \($0)" }))
    terminal.send(Keys.backspace + Keys.down + Keys.down + Keys.end + "Y")
    #expect(terminal.expect("Y"))
    #expect(ends(terminal) { $0 == 15 ? "Xligne 15" : $0 == 17 ? "ligne 17Y" : "ligne \($0)" })
  }

  @Test func `Ctrl-Home and Ctrl-End go to its ends`() throws {
    let terminal = try startTall()
    terminal.send("\u{1B}[1;5H")
    #expect(terminal.shows(["Réponse › ligne 1"] + (2...8).map { "ligne \($0)" }))
    terminal.send("A\u{1B}[1;5FZ")
    #expect(terminal.shows((23...29).map { "ligne \($0)" } + ["ligne 30Z"]))
    #expect(ends(terminal) { $0 == 1 ? "Aligne 1" : $0 == 30 ? "ligne 30Z" : "ligne \($0)" })
  }

  @Test func `one long paragraph is gone through by the rows it takes`() throws {
    let terminal = try startFixture(rows: 12, columns: 40)
    let words = (100..<160).map(String.init).joined(separator: " ")
    terminal.send(Keys.paste(words) + Keys.up + Keys.up + "*")
    // There are 7 numbers on the first row, and 10 on each of the others, the last one after 159.
    #expect(terminal.type("\r", gives: words.replacing("139", with: "139*")))
  }

  @Test func `it comes back whole after a resize`() throws {
    let terminal = try startTall()
    terminal.resize(rows: 6, columns: 20)
    terminal.send("!")
    #expect(terminal.expect("ligne 30!"))
    #expect(ends(terminal) { $0 == 30 ? "ligne 30!" : "ligne \($0)" })
  }
}
