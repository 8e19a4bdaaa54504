import Foundation
import PseudoTerminal
import Testing

/// What can be wrong with a sheet or its folder: one clear line, status 2, and the data as it was.
struct `A sheet on the disk` {
  private func expectRefusal(
    _ result: Program.Result, _ words: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == 2, sourceLocation: sourceLocation)
    #expect(result.errors.split(separator: "\n").count == 1, sourceLocation: sourceLocation)
    for word in words { #expect(result.errors.contains(word), sourceLocation: sourceLocation) }
  }

  @Test func `is resumed when it is the only one of the folder`() throws {
    let program = try Program()
    #expect(try program.run([], input: "Mon Net\n").output.contains("Tout est enregistré dans mon-net.pilote."))
    let resumed = try program.run([])
    #expect(resumed.output.contains("Vous reprenez mon-net.pilote"))
    #expect(resumed.output.contains("Quand lancez-vous"))
    #expect(try program.names == ["mon-net.pilote"])
  }

  @Test func `must be named when there are several`() throws {
    let program = try Program()
    _ = try program.run(["un"], input: "Un\n")
    _ = try program.run(["deux.pilote"], input: "Deux\n")
    expectRefusal(try program.run([], input: "Trois\n"), "deux.pilote, un.pilote", "Dites laquelle")
    #expect(try program.names == ["deux.pilote", "un.pilote"])
  }

  @Test func `is for its owner alone`() throws {
    let program = try Program()
    _ = try program.run(["a"], input: "Mon Net\n")
    let mode = try FileManager.default.attributesOfItem(atPath: program.file("a.pilote"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func `open elsewhere is left alone, and can still be exported`() throws {
    let program = try Program()
    let terminal = try program.start(["a.pilote"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    #expect(terminal.expect("› "))
    expectRefusal(try program.run(["a"], input: "perdu\n"), "a.pilote", "ouverte dans un autre pilote")
    #expect(try program.run(["export", "a.pilote"]).output.contains("Mon Net commence petit."))
    terminal.send("\r")
    #expect(terminal.expect("1/7"))
    #expect(!(try program.text(of: "a.pilote").contains("perdu")))
  }

  @Test func `damaged is refused by its line, and left as it is`() throws {
    let program = try Program()
    _ = try program.run(["a"], input: "Mon Net\n\nvingt mairies\n")
    let damaged = try program.text(of: "a.pilote").replacingOccurrences(of: "\"answered\"", with: "answered")
    try program.write(damaged, to: "a.pilote")
    expectRefusal(try program.run(["a"], input: "x\n"), "a.pilote", "ligne 3")
    expectRefusal(try program.run(["--lang", "en", "export", "a.pilote"]), "a.pilote")
    #expect(try program.text(of: "a.pilote") == damaged)
  }

  @Test func `torn at its end is resumed, and the torn line is set aside`() throws {
    let program = try Program()
    _ = try program.run(["a"], input: "Mon Net\n")
    try program.write(program.text(of: "a.pilote") + "{\"at\":\"2026", to: "a.pilote")
    let result = try program.run(["a"])
    #expect(result.status == 0)
    #expect(result.output.contains("mise de côté dans a.pilote.torn"))
    #expect(result.output.contains("Vous reprenez a.pilote"))
    #expect(try program.text(of: "a.pilote.torn") == "{\"at\":\"2026")
  }

  @Test func `that is a folder, a text or not there is refused`() throws {
    let program = try Program()
    try FileManager.default.createDirectory(atPath: program.file("d.pilote"), withIntermediateDirectories: false)
    try program.write("bonjour", to: "t.pilote")
    expectRefusal(try program.run(["d.pilote"]), "d.pilote", "pas un fichier")
    expectRefusal(try program.run(["t.pilote"]), "t.pilote", "ligne 1")
    expectRefusal(try program.run(["export", "rien.pilote"]), "rien.pilote", "introuvable")
    expectRefusal(try program.run(["nulle/part.pilote"]), "nulle", "introuvable")
    #expect(try program.text(of: "t.pilote") == "bonjour")
  }

  @Test func `taken away in the middle is carried over, and the team is told`() throws {
    let program = try Program()
    let terminal = try program.start(["a.pilote"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    #expect(terminal.expect("› "))
    try FileManager.default.removeItem(atPath: program.file("a.pilote"))
    try program.write("autre chose", to: "a.pilote")
    terminal.send("2026-09-01\r")
    #expect(terminal.expect("tout est repris dans a-2.pilote"))
    #expect(terminal.expect("1/7"))
    #expect(try program.text(of: "a.pilote") == "autre chose")
    #expect(try program.text(of: "a-2.pilote").contains("Mon Net"))
    #expect(try program.text(of: "a-2.pilote").contains("2026-09-01"))
  }
}
