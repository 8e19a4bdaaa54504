import Foundation
import PseudoTerminal
import Testing

struct `pilote note` {
  /// A folder with a sheet whose first question is answered.
  private func sheet() throws -> Program {
    let program = try Program()
    program.environment["USER"] = "aline"
    // No git: the tests do not depend on who runs them.
    program.environment["PATH"] = ""
    try program.writeSheet(
      "a.pilote",
      [
        .answered("product", "Mon Net"), .skipped("launch"),
        .answered("first-users", "cent usagers", kinds: ["no-place"]), .skipped("first-users"), .closed,
      ])
    return program
  }

  @Test func `waits for the team at its question, and is closed by a new answer`() throws {
    let program = try sheet()
    let kept = try program.run(["note", "a", "premiers-usagers", "--author", "Claire", "Qui", "les appelle ?"])
    #expect(kept.status == 0)
    #expect(
      kept.output
        == "Note signée Claire, gardée dans a.pilote, question 1 (premiers-usagers)\u{A0}; l’équipe l’y trouvera.\n")
    #expect(try program.run(["status"]).output.contains("en cours"))
    #expect(
      try program.run(["note", "a"]).output == "1 (premiers-usagers), ouverte, Claire\u{A0}: Qui les appelle ?\n")

    let terminal = try program.start(["a"])
    #expect(terminal.expect("Note du coach (Claire)\u{A0}: Qui les appelle ?"))
    terminal.revise("12 mairies de la Creuse, par téléphone, dès lundi", expecting: "2/7")
    terminal.send("\u{15}/quitter\r")
    #expect(terminal.wait() == .exited(0))

    #expect(try program.run(["note", "a"]).output == "1 (premiers-usagers), close, Claire\u{A0}: Qui les appelle ?\n")
    #expect(try program.run(["status"]).output.contains("réponse"))
    #expect(!(try program.run(["a"]).output.contains("Note du coach (Claire)")))
  }

  @Test func `can be left on a question that has no answer yet, by its number`() throws {
    let program = try sheet()
    let result = try program.run(["note", "a.pilote", "7", "Par où commencer ?", "--lang", "en"])
    #expect(
      result.output == "Note by aline kept in a.pilote, question 7 (acceleration); the team will find it there.\n")
    let opened = try program.run(["a"])
    #expect(opened.output.contains("Question 7 sur 7"))
    #expect(opened.output.contains("Note du coach (aline)\u{A0}: Par où commencer ?"))
  }

  @Test func `is read from the input, cleaned`() throws {
    let program = try sheet()
    let result = try program.run(["note", "a", "1", "-"], input: "Qui\u{1B}[2J ?\r\nOù ?\n\n")
    #expect(result.status == 0)
    #expect(try program.text(of: "a.pilote").hasSuffix("\"author\":\"aline\",\"text\":\"Qui[2J ?\\nOù ?\"}\n"))
  }

  @Test func `is signed by git’s name when there is one`() throws {
    let program = try sheet()
    let git = "#!/bin/sh\n[ \"$*\" = 'config --get user.name' ] && echo '  Claire\tMartin '\n"
    try program.write(git, to: "git")
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: program.file("git"))
    program.environment["PATH"] = "relative::\(program.folder)"
    #expect(try program.run(["note", "a", "1", "Qui ?"]).output.hasPrefix("Note signée Claire Martin, gardée"))
    // git fails: it was never told a name.
    try program.write("#!/bin/sh\nexit 1\n", to: "git")
    #expect(try program.run(["note", "a", "1", "Qui ?"]).output.hasPrefix("Note signée aline, gardée"))
    program.environment["USER"] = nil
    #expect(
      try program.run(["note", "a", "1", "Qui ?", "--author", " "]).output.hasPrefix("Note signée coach, gardée"))
  }

  @Test(arguments: [
    (["a", "1"], "vide"), (["a", "1", " ", "\u{1B}"], "vide"), (["a", "1", "-"], "vide"),
    (["a", "9", "x"], "Pas de question"),
    (["a", "équipe", "x"], "Pas de question"), (["b", "1", "x"], "introuvable"),
    (["a", "1", String(repeating: "x", count: 4001)], "4000"),
  ])
  func `that cannot be kept is refused in one line, and the sheet stays as it is`(
    arguments: [String], word: String
  ) throws {
    let program = try sheet()
    let before = try program.text(of: "a.pilote")
    let result = try program.run(["note"] + arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains(word))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(try program.text(of: "a.pilote") == before)
    #expect(try program.names == ["a.pilote"])
  }

  @Test func `waits while the team has the sheet open, and disturbs nothing`() throws {
    let program = try sheet()
    let terminal = try program.start(["a"])
    #expect(terminal.expect("› "))
    let before = try program.text(of: "a.pilote")
    // Said before anything is read, so that a note that is being typed is not lost.
    for words in [["Qui ?"], ["-"]] {
      let result = try program.run(["note", "a", "1"] + words, input: "Qui ?\n")
      #expect(result.status == 2)
      #expect(
        result.errors
          == "pilote: a.pilote\u{A0}: l’équipe l’a ouverte en ce moment, et la note n’y est pas\u{A0}; recommencez quand elle l’aura fermée.\n"
      )
    }
    #expect(try program.text(of: "a.pilote") == before)
    terminal.send("12 mairies de la Creuse\r")
    #expect(terminal.expect("› "))
    #expect(try program.text(of: "a.pilote").contains("12 mairies de la Creuse"))
  }

  @Test func `lists none where there is none`() throws {
    #expect(try sheet().run(["note", "a"]).output == "Aucune note dans a.pilote.\n")
  }
}
