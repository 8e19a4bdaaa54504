import Foundation
import PseudoTerminal
import Testing

struct `pilote status` {
  /// A folder with a sheet under way, one the team went on with findings in, and one that cannot be read.
  private func sheets() throws -> Program {
    let program = try Program()
    try FileManager.default.createDirectory(atPath: program.file("équipe"), withIntermediateDirectories: false)
    try program.writeSheet("équipe/a.pilote", [.answered("product", "Mon Net"), .closed])
    try program.writeSheet(
      "b.pilote",
      [
        .answered("product", "Échéancier des cotisations au fil de l’eau"), .skipped("launch"),
        .answered("first-users", "plusieurs usagers", kinds: ["no-place"]),
        .answered("first-users", "cent usagers", kinds: ["no-place", "no-count"]), .skipped("first-users"), .closed,
      ])
    try program.write("bonjour", to: "c.pilote")
    return program
  }

  @Test func `gives a line a sheet, those that want their coach first, and says that one cannot be read`() throws {
    let result = try sheets().run(["status"])
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.count == 4)
    let header = try #require(lines.first)
    #expect(
      header.split(separator: " ").joined(separator: " ")
        == "Fiche Fait Remarques Notes Brouillons Activité État Fichier")
    #expect(lines[1].hasPrefix("c.pilote\u{A0}: ligne 1 illisible"))
    // A name is cut at 40 columns.
    #expect(lines[2].hasPrefix("Échéancier des cotisations au fil de l’…"))
    #expect(lines[2].contains(" à revoir "))
    #expect(lines[3].hasPrefix("Mon Net "))
    #expect(lines[3].hasSuffix("0/7          0      0           0  à l’instant  en cours  équipe/a.pilote"))
    #expect(result.status == 2)
    #expect(
      result.errors
        == "pilote: Une fiche n’a pas pu être lue, en tête de la liste\u{A0}; pilote export dit pourquoi en entier.\n")
  }

  @Test func `takes folders and sheets, each once, with or without its ending`() throws {
    let program = try sheets()
    let result = try program.run(["status", "b", "b.pilote", "équipe", "équipe/a.pilote", "--lang", "en"])
    #expect(result.status == 0)
    #expect(result.errors == "")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[1].hasSuffix("just now  review   b.pilote"))
    #expect(lines[2].hasSuffix("just now  ongoing  équipe/a.pilote"))
    let missing = try program.run(["status", "nulle-part", "b"])
    #expect(missing.status == 2)
    #expect(missing.output.hasPrefix("Fiche"))
    #expect(missing.output.contains("\nnulle-part\u{A0}: introuvable"))
  }

  @Test func `of no sheet at all is one line`() throws {
    let program = try Program()
    #expect(try program.run(["status"]).output == "Aucune fiche dans ce dossier ni en dessous.\n")
    let named = try program.run(["status", "--lang", "en", "."])
    #expect(named.output == "No sheet in . or below.\n")
    #expect(named.status == 0)
    #expect(try program.run(["status", "--format", "json"]).output == "[]\n")
  }

  @Test func `gives other programs an array, a sheet on each line`() throws {
    let program = try sheets()
    let result = try program.run(["status", "--format", "json"])
    #expect(result.status == 2)
    let list = try #require(
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]])
    #expect(list.map { $0["sheet"] as? String } == ["c.pilote", "b.pilote", "équipe/a.pilote"])
    #expect(list.map { $0["state"] as? String } == ["unreadable", "unsettled", "under-way"])
    #expect((list[0]["error"] as? String)?.hasPrefix("ligne 1 illisible") == true)
    #expect(list[1]["product"] as? String == "Échéancier des cotisations au fil de l’eau")
    #expect(list[1]["done"] as? Int == 1)
    #expect(list[1]["openFindings"] as? Int == 2)
    #expect(list[1]["drafts"] as? Int == 1)
    #expect(list[1]["lastActivity"] as? String == "2096-11-23T09:00:15.000Z")
    #expect(result.output.split(separator: "\n").count == 5)
  }

  @Test func `says a sentence a sheet to a screen reader`() throws {
    let program = try sheets()
    program.environment["ACCESSIBLE"] = "1"
    let sentence = "Mon Net\u{A0}: en cours\u{A0}; 0 question sur 7, 0 remarque, 0 note, 0 brouillon\u{A0};"
    let output = try program.run(["status", "équipe"]).output.split(separator: "\n").joined(separator: " ")
    #expect(output == sentence + " dernière activité à l’instant\u{A0}; fichier équipe/a.pilote.")
  }

  @Test(arguments: [80, 60, 40])
  func `fits the terminal, whatever the names`(columns: UInt16) throws {
    let program = try sheets()
    let name = String(repeating: "日本語の長い名前", count: 20) + "\u{1B}[2J"
    let hostile = try program.text(of: "b.pilote").replacingOccurrences(of: "Échéancier", with: name)
      .replacingOccurrences(of: "\u{1B}", with: "\\u001b")
    try program.write(hostile, to: "d.pilote")
    let terminal = try program.start(["status"], columns: columns)
    #expect(terminal.wait() == .exited(2))
    let lines = terminal.screen.lines
    #expect(lines[0].hasPrefix("Fiche "))
    #expect(lines[1].hasPrefix("c.pilote"))
    // Had a line been too wide, the next one would stand a row lower.
    #expect(lines[2...4].allSatisfy { $0.contains("/7") })
    #expect(lines[0].contains("Notes") == (columns >= 60))
    #expect(lines[0].contains("Brouillons") == (columns >= 80))
  }

  @Test func `is as it was when nobody touched anything, and touches nothing`() throws {
    let program = try sheets()
    let before = try program.text(of: "b.pilote")
    _ = try program.run(["status"])
    #expect(try program.text(of: "b.pilote") == before)
    #expect(try program.names == ["b.pilote", "c.pilote", "équipe"])
  }
}
