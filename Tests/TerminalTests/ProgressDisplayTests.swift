import Glibc
import PseudoTerminal
import Testing

struct ProgressDisplayTests {
  /// A task of so many hundredths of a second.
  private func task(_ steps: Int, _ environment: [String: String] = [:]) throws -> PseudoTerminal {
    try PseudoTerminal(
      builtExecutable("line-editor-fixture"), ["--progress", String(steps)],
      environment: ["TERM": "xterm-256color"].merging(environment) { $1 }, rows: 24, columns: 80)
  }

  @Test func `a bar comes when a task takes long, and goes with it`() throws {
    let terminal = try task(130)
    #expect(terminal.expect("Lecture  █"))
    #expect(terminal.wait() == .exited(0))
    #expect(terminal.screen.lines == ["fini"])
  }

  @Test func `Ctrl-C takes the bar away, and ends the program`() throws {
    let terminal = try task(100_000)
    #expect(terminal.expect("Lecture  "))
    terminal.send(Keys.interrupt)
    #expect(terminal.wait() == .killed(signal: SIGINT))
    #expect(terminal.screen.lines == [])
  }

  @Test(arguments: [["ACCESSIBLE": "1"], ["TERM": "dumb"]])
  func `sentences come instead where nothing is repainted`(environment: [String: String]) throws {
    let terminal = try task(130, environment)
    #expect(terminal.wait() == .exited(0))
    #expect(terminal.screen.lines.count == 2)
    #expect(terminal.screen.lines.first?.hasSuffix(" sur 130") == true)
    #expect(!terminal.rawTranscript.contains("\u{1B}"))
  }

  @Test func `nothing is shown for a task that is soon over`() throws {
    let terminal = try task(10)
    #expect(terminal.wait() == .exited(0))
    #expect(terminal.rawTranscript == "fini\r\n")
  }
}
