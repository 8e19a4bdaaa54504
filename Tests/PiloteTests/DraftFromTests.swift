import Coaching
import Foundation
import PseudoTerminal
import SessionStore
import Testing

/// Sheets of our own invention.
struct `pilote draft --from` {
  private static let sheet = """
    ---
    title: Fournil
    ---

    ## Premiers usagers

    - Les **30 boulangers** de Pau et de Lons, que nous appelons chaque lundi.

    ## Objectifs à 6 mois

    - Les boulangers disent qu’ils ont moins d’invendus : 5 % au lieu de 12 %.
    - Ils passent 2 heures de moins par semaine sur leurs commandes.

    """

  private func program() throws -> Program {
    let program = try Program()
    try program.write(Self.sheet, to: "notre fiche.md")
    return program
  }

  private func events(_ program: Program, _ name: String) throws -> [Event] {
    try SheetFile.read(at: program.file(name)).events.map(\.event)
  }

  @Test func `what the file answers is on the line, and Enter makes it an answer that is judged`() throws {
    let program = try program()
    let terminal = try program.start(["draft", "--from", "notre fiche.md"])
    #expect(terminal.expect("notre fiche.md est sur la ligne"))
    terminal.answer("", expecting: "C’est noté.")
    terminal.answer("", expecting: "1/7")
    terminal.answer("", expecting: "2/7")
    #expect(terminal.expect("› "))
    terminal.send("/aller 5\r")
    #expect(terminal.expect("sur leurs commandes."))
    terminal.send("\u{15}\u{7F}\u{15}Ils diront que c’est utile.\r")
    #expect(terminal.expect("Complétez"))
    terminal.send("\u{15}/quitter\r")
    _ = terminal.wait()
    let events = try events(program, "fournil.pilote")
    let users = "Les 30 boulangers de Pau et de Lons, que nous appelons chaque lundi."
    #expect(events.first == .proposed(.product, Proposal(text: "Fournil", source: "notre fiche.md")))
    #expect(events.contains(.proposed(.firstUsers, Proposal(text: users, source: "notre fiche.md"))))
    #expect(events.contains(.answered(.product, text: "Fournil", findings: [])))
    #expect(events.contains { if case .answered(.firstUsers, users, _) = $0 { true } else { false } })
    #expect(
      events.contains {
        if case .answered(.sixMonths, "Ils diront que c’est utile.", let found) = $0 { !found.isEmpty } else { false }
      })
  }

  @Test func `a sheet that was left with proposals goes on with them`() throws {
    let program = try program()
    let first = try program.start(["a", "--from", "notre fiche.md"])
    first.answer("", expecting: "C’est noté.")
    #expect(first.expect("› "))
    first.send("\u{4}")
    #expect(first.expect("Pour reprendre"))
    _ = first.wait()
    let second = try program.start(["a"])
    second.answer("", expecting: "1/7")
    #expect(second.expect("30 boulangers"))
    second.send("\u{3}\u{3}")
    _ = second.wait()
  }

  @Test func `without a line to edit, an empty one confirms`() throws {
    let program = try program()
    let result = try program.run(["draft", "a", "--from", "notre fiche.md"], input: "\n\n\n/passer\n")
    #expect(result.status == 0)
    #expect(result.output.contains("notre fiche.md dit déjà\u{A0}: «\u{A0}Fournil\u{A0}»"))
    #expect(try program.answers.first == "Fournil")
    #expect(try program.answers.last == "Les 30 boulangers de Pau et de Lons, que nous appelons chaque lundi.")
    #expect(try program.run(["export", "a.pilote"]).output.contains("30 boulangers"))
    let replay = try program.run(["replay", "a.pilote"]).output
    #expect(replay.contains("Premiers usagers\u{A0}: proposé d’après notre fiche.md"))
  }

  @Test func `only a new sheet begins from a file, and a file that answers nothing says so`() throws {
    let program = try program()
    _ = try program.run(["draft", "a", "--from", "notre fiche.md"], input: "\n")
    let again = try program.run(["draft", "a", "--from", "notre fiche.md", "--lang", "en"])
    #expect(again.status == 2)
    #expect(again.errors == "pilote: a.pilote: this sheet is begun; --from begins a new one, give another name.\n")
    let absent = try program.run(["draft", "b", "--from", "absent.md"])
    #expect(absent.status == 2)
    #expect(absent.errors == "pilote: absent.md\u{A0}: introuvable\u{A0}; vérifiez le nom.\n")
    try program.write("## Context\n\nThe team of the harbour is at work with the skippers.\n", to: "none.md")
    let nothing = try program.run(["draft", "c", "--from", "none.md"], input: "")
    #expect(nothing.output.hasPrefix("I found no sure answer in none.md; let us take it from the start.\n"))
    #expect(try program.names == ["a.pilote", "none.md", "notre fiche.md"])
  }
}
