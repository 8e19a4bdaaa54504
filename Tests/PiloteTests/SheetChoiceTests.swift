import Prompts
import PseudoTerminal
import Terminal
import Testing

@testable import pilote

/// Several sheets in a folder, none of them named, and somebody there to be asked.
struct `A choice of sheets` {
  private func folder() throws -> Program {
    let program = try Program()
    for name in ["un", "deux"] {
      let header = #"{"pilote":1,"id":"\#(name)","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#
      try program.write(header + "\n", to: name + ".pilote")
    }
    return program
  }

  private func choice(_ sheets: [String], accessible: Bool = false) throws -> SheetChoice {
    let speech = Speech(
      interview: try PromptSource.embedded.prompts(in: .english).interview, program: ShellCommand(words: ["pilote"]),
      editsInPlace: true, appearance: Appearance(colour: false, width: 80, accessible: accessible))
    return SheetChoice(sheets: sheets, speech: speech)
  }

  @Test(
    arguments: [
      ("1", .sheet("a.pilote")), (" 2 ", .sheet("b c.pilote")), ("3", .new), ("a", .sheet("a.pilote")),
      ("", nil), ("0", nil), ("4", nil), ("-1", nil), ("trois", nil),
      ("99999999999999999999", nil),
    ] as [(String, SheetChoice.Outcome?)])
  func `is by number or by name`(line: String, outcome: SheetChoice.Outcome?) throws {
    #expect(try choice(["a.pilote", "b c.pilote"]).outcome(of: line) == outcome)
  }

  @Test func `is a list on the screen, and sentences in words`() throws {
    let sheets = (1...9).map { "s\($0).pilote" }
    let shown = try choice(sheets).offer.map { ($0.first + $0.text).text }
    #expect(shown[1] == "   1  s1.pilote")
    #expect(shown[10] == "  10  a new sheet")
    let read = try choice(sheets, accessible: true).offer.map { ($0.first + $0.text).text }
    #expect(read[1] == "1. s1.pilote")
    #expect(read.last == shown.last)
  }

  @Test func `leads to the sheet, after a slip too`() throws {
    let program = try folder()
    let terminal = try program.start()
    #expect(terminal.expect("3  une nouvelle fiche"))
    terminal.answer("quatre", expecting: "Tapez un numéro, de 1 à 3.")
    terminal.answer("1", expecting: "Comment s’appelle")
    terminal.answer("Mon Net", expecting: "(facultatif)")
    #expect(try program.text(of: "deux.pilote").contains("Mon Net"))
  }

  @Test func `of a new one leads to a new sheet`() throws {
    let program = try folder()
    let terminal = try program.start()
    terminal.answer("3", expecting: "Comment s’appelle")
    terminal.answer("Mon Net", expecting: "(facultatif)")
    #expect(try program.names.contains("mon-net.pilote"))
  }

  @Test(arguments: [("\u{3}", PseudoTerminal.End.exited(0)), ("\u{4}", .exited(0)), ("", .killed(signal: 15))])
  func `can be left without one`(key: String, end: PseudoTerminal.End) throws {
    let program = try folder()
    let terminal = try program.start()
    #expect(terminal.expect("› "))
    if key.isEmpty { terminal.kill(15) } else { terminal.send(key) }
    #expect(terminal.wait() == end)
    #expect(terminal.modes == .sane)
    #expect(try program.names == ["deux.pilote", "un.pilote"])
  }
}
