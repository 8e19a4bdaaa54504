import Foundation
import Testing

struct `The command line` {
  @Test(arguments: [
    ["--nope"], ["export"], ["export", "a", "b"], ["export", "a", "--format", "pdf"], ["--lang", "de"],
    ["flow", "--format", "png"], ["stauts"],
  ])
  func `when wrong is refused in one line, with status 2`(arguments: [String]) throws {
    let program = try Program()
    let result = try program.run(arguments)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("pilote: "))
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.output == "")
    #expect(try program.names == [])
  }

  @Test func `a slip of a command starts no sheet, unless a sheet is what was asked for`() throws {
    let program = try Program()
    let result = try program.run(["stauts"])
    #expect(result.errors.hasPrefix("pilote: stauts\u{A0}: ni commande, ni fiche\u{A0}; pilote status, peut-être"))
    let drafted = try program.run(["draft", "stauts"], input: "Mon Pain\n")
    #expect(drafted.status == 0)
    #expect(try program.names == ["stauts.pilote"])
    #expect(try program.run(["stauts"]).output.contains("Bonjour de nouveau"))
  }

  @Test(arguments: [
    (["--nope"], "Option inconnue\u{A0}: --nope. ("), (["--lan", "en"], "Vouliez-vous dire --lang\u{A0}? ("),
    (["--lang"], "Il manque la valeur de --lang"),
    (["--lang", "de"], "--lang <lang> ne peut pas valoir de. Dites fr ou en. ("),
    (["export"], "Il manque <sheet>. ("), (["a", "b"], "En trop sur la ligne\u{A0}: b. ("),
    (["export", "a", "b", "c"], "En trop sur la ligne\u{A0}: b, c. ("),
    (["--accessible=3"], "L’option --accessible ne prend pas de valeur\u{A0}: 3 est en trop. ("),
  ])
  func `when wrong is refused in French to who speaks French, in English to others`(
    arguments: [String], words: String
  ) throws {
    let program = try Program()
    #expect(try program.run(arguments).errors.contains(words))
    program.environment["PILOTE_LANG"] = "en"
    if !arguments.contains("--lang") {
      let english = try program.run(arguments).errors
      #expect(
        english.contains("nknown option") || english.contains("nexpected") || english.contains(#/Missing|not take/#))
    }
  }

  @Test(arguments: ["", "draft", "export", "check", "replay", "judge", "status", "note", "merge", "flow"])
  func `helps who speaks French in nothing but French`(command: String) throws {
    let program = try Program()
    let arguments = ["help"] + (command.isEmpty ? [] : [command])
    let help = try program.run(arguments).output
    #expect(help.contains("OPTIONS\u{A0}:\n") && help.contains("Donne cette aide."))
    #expect(!help.contains(#/[A-Z]+: |values|default|Show|<subcommand>/#))
    program.environment["PILOTE_LANG"] = "en"
    #expect(try program.run(arguments).output.contains("Show help information."))
  }

  @Test(arguments: [
    (["--help"], "rédiger"), (["--lang", "en", "--help"], "Drafts a sheet"), (["export", "--help"], "Markdown"),
  ])
  func `gives help in the language asked for`(arguments: [String], word: String) throws {
    let result = try Program().run(arguments)
    #expect(result.status == 0)
    #expect(result.output.contains(word))
    #expect(result.errors == "")
  }

  @Test(arguments: [
    ([:], "Bonjour."), (["LANG": "C"], "Bonjour."), (["LANG": "en_GB.UTF-8"], "Hello."),
    (["LC_ALL": "fr_FR.UTF-8", "LANG": "en_US"], "Bonjour."), (["PILOTE_LANG": "en"], "Hello."),
    (["PILOTE_LANG": "fr", "LANG": "en_US"], "Bonjour."),
  ])
  func `speaks the language of PILOTE_LANG, else of the locale, else French`(
    environment: [String: String], greeting: String
  ) throws {
    let program = try Program()
    program.environment.merge(environment) { $1 }
    #expect(try program.run([]).output.hasPrefix(greeting))
  }

  @Test func `draws the conversation`() throws {
    let program = try Program()
    #expect(try program.run(["flow"]).output.hasPrefix("stateDiagram-v2\n"))
    #expect(try program.run(["flow", "--format", "dot"]).output.hasPrefix("digraph pilote {\n"))
  }

  @Test func `is enough: the binary copied alone still has its prompts`() throws {
    let program = try Program()
    try FileManager.default.copyItem(atPath: Program.path, toPath: program.file("copied"))
    let result = try program.run([], at: program.file("copied"))
    #expect(result.output.contains("Comment s’appelle votre produit\u{A0}?"))
  }

  @Test func `takes a folder of prompts, and reports every fault in it at once`() throws {
    let program = try Program()
    let prompts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "prompts")
    try FileManager.default.copyItem(atPath: prompts.path, toPath: program.file("textes"))
    let file = "textes/fr/questions.yaml"
    let questions = try program.text(of: file)
    try program.write(questions.replacingOccurrences(of: "Comment s’appelle", with: "Quel nom porte"), to: file)
    #expect(try program.run(["--prompts", "textes"]).output.contains("Quel nom porte votre produit"))

    try program.write(questions.replacingOccurrences(of: "  hint:", with: "  hinte:"), to: file)
    let result = try program.run(["--prompts", "textes"])
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.errors.contains("textes/fr/questions.yaml:"))
    #expect(result.errors.split(separator: "\n").count >= 9)
    let sheet = "textes/en/sheet.yaml"
    try program.write(program.text(of: sheet).replacingOccurrences(of: "{product}", with: "{produce}"), to: sheet)
    let both = try program.run(["--prompts", "textes"]).errors
    #expect(both.hasPrefix(result.errors))
    #expect(both.contains("textes/en/sheet.yaml:"))
    #expect(try program.run(["--prompts", "ailleurs"]).errors.contains("ailleurs"))
  }
}
