import Coaching
import PseudoTerminal
import Testing

/// All that is said fits the screen, whatever its width, and follows it when it changes between two paragraphs.
struct `A narrow screen` {
  /// The lines written since `start`, which were longer than `columns`.
  private func tooLong(_ terminal: PseudoTerminal, columns: Int, from start: Int = 0) -> [Substring] {
    terminal.transcript.dropFirst(start).split(whereSeparator: \.isNewline).filter { $0.count > columns }
  }

  @Test(arguments: Language.allCases)
  func `is never too narrow for a line, before and after a resize`(language: Language) throws {
    let program = try Program()
    let terminal = try program.start(["--lang", language.rawValue, "a.pilote"], rows: 60, columns: 60)
    terminal.answer("Mon Net", expecting: "2027-03-01")
    terminal.answer("", expecting: "1/7")
    terminal.answer(language == .french ? "Tous les artisans." : "All the craftspeople.", expecting: "/")
    terminal.answer("/why", expecting: "100 ")
    terminal.answer("/aide", expecting: "Ctrl-D")
    terminal.answer("/review", expecting: "7  ")
    #expect(terminal.expect("› "))
    #expect(tooLong(terminal, columns: 60) == [])

    let start = terminal.transcript.count
    terminal.resize(rows: 60, columns: 40)
    terminal.send("/review\r")
    // A narrow table has the second column below the first.
    #expect(
      terminal.expect(
        language == .french ? "7  Vers le national\r\n     point ouvert" : "7  Going national\r\n     open point"))
    terminal.answer("1", expecting: "1/7")
    terminal.answer("/why", expecting: "100 ")
    terminal.answer("/aide", expecting: "Ctrl-D")
    terminal.answer("/sheet", expecting: "› ")
    #expect(tooLong(terminal, columns: 40, from: start) == [])
  }
}
