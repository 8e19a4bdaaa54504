import Foundation
import Testing

struct `pilote merge` {
  private let program: Program

  /// Two copies, a.pilote and b.pilote, of a sheet that both teammates carried on.
  init() throws {
    program = try Program()
    _ = try program.run(["a"], input: "Mon Net\n")
    try FileManager.default.copyItem(atPath: program.file("a.pilote"), toPath: program.file("b.pilote"))
    _ = try program.run(["a"], input: "\nvingt boulangers de Brest\n")
    _ = try program.run(["b"], input: "\ntrente bouchers de Brest\n")
  }

  @Test func `joins two copies, and says which answers the team will be asked about`() throws {
    let result = try program.run(["merge", "a", "b.pilote", "--output", "c"])
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors.hasPrefix("pilote: Répondues des deux côtés\u{A0}: premiers-usagers."))
    let again = try program.run(["c"])
    #expect(again.output.contains("vingt boulangers de Brest"))
    #expect(try program.run(["export", "c"]).output.contains("trente bouchers de Brest"))
    let swapped = try program.run(["--lang", "en", "merge", "b", "a", "-o", "d.pilote"])
    #expect(swapped.status == 2)
    #expect(
      try program.run(["merge", "b", "a", "-o", "d.pilote", "--lang", "en"]).errors.contains("Answered in both: first"))
    #expect(try program.run(["merge", "d", "a", "-o", "e"]).errors == "")
    #expect(try program.text(of: "e.pilote") == program.text(of: "d.pilote"))
  }

  @Test func `refuses in one line, and leaves everything as it is`() throws {
    _ = try program.run(["other"], input: "Autre\n")
    let names = try program.names
    let before = try program.text(of: "a.pilote")
    for (arguments, words) in [
      (["a", "a", "-o", "c"], "donné deux fois"), (["a", "other", "-o", "c"], "copie de la même fiche"),
      (["a", "nowhere", "-o", "c"], "introuvable"), (["a", "b", "-o", "a"], "existe déjà"),
      (["a", "b", "-o", "other", "--replace"], "est une autre fiche"), (["a", "b", "-o", "no/c"], "introuvable"),
    ] {
      let result = try program.run(["merge"] + arguments)
      #expect(result.status == 2)
      #expect(result.errors.contains(words))
      #expect(result.errors.split(separator: "\n").count == 1)
    }
    #expect(try program.run(["merge", "a", "b"]).status == 2)
    #expect(try program.names == names)
    #expect(try program.text(of: "a.pilote") == before)
  }

  @Test func `does not write over a sheet that is open`() throws {
    let terminal = try program.start(["a"])
    #expect(terminal.expect("› "))
    let result = try program.run(["merge", "a", "b", "--output", "a", "--replace"])
    #expect(result.status == 2)
    #expect(result.errors.contains("ouverte dans un autre pilote"))
    #expect(try program.run(["merge", "a", "b", "--output", "c"]).status == 0)
  }
}
