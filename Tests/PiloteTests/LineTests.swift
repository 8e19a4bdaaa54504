import Foundation
import PseudoTerminal
import Testing

/// What is typed at the real program, whatever the locale says.
struct `The line` {
  private static let locales: [[String: String]] = [
    ["LANG": "C"], ["LC_ALL": "POSIX"], [:], ["LANG": "C.UTF-8"], ["LANG": "fr_FR.UTF-8"],
  ]

  @Test(arguments: locales)
  func `takes accents and emoji, and erases them`(locale: [String: String]) throws {
    let program = try Program()
    program.environment.merge(locale) { $1 }
    let terminal = try program.start(["a.pilote"])
    #expect(terminal.expect("› "))
    // One erased letter, one erased emoji, and what is left.
    terminal.send("L’œuvre é\u{7F}😀🎉\u{7F} « Noël »\r")
    #expect(terminal.expect("C’est noté."))
    #expect(try program.text(of: "a.pilote").contains(#""text":"L’œuvre 😀 « Noël »""#))
  }

  @Test func `takes a paste of several lines as one answer with its line breaks`() throws {
    let program = try Program()
    let terminal = try program.start(["a.pilote"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    terminal.answer("", expecting: "1/7")
    let lines = (1...10).map { "Ligne \($0) : " + String(repeating: "usagers de Tulle, ", count: 17) }
    #expect(lines.joined().count > 3_000)
    #expect(terminal.expect("› "))
    terminal.send("\u{1B}[200~" + lines.joined(separator: "\r\n") + "\u{1B}[201~")
    terminal.send("\r")
    #expect(terminal.expect("remarques") || terminal.expect("Complétez") || terminal.expect("2/7"))
    let text = lines.map { $0.trimmingCharacters(in: .whitespaces) }
    let file = try program.text(of: "a.pilote")
    #expect(file.contains("Ligne 1 : usagers de Tulle, "))
    #expect(file.contains("\\nLigne 10 : usagers"))
    #expect(text.count == 10)
  }

  @Test func `brings the earlier answer back, to be edited in place`() throws {
    let program = try Program()
    let terminal = try program.start(["a.pilote"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    terminal.answer("/retour", expecting: "Mon Net")
    terminal.send(" 2\r")
    #expect(terminal.expect("(facultatif)"))
    #expect(try program.text(of: "a.pilote").contains(#""text":"Mon Net 2""#))
  }

  @Test func `completes a command with Tab`() throws {
    let program = try Program()
    let terminal = try program.start(["a.pilote"])
    #expect(terminal.expect("› "))
    terminal.send("/exe\t\r")
    #expect(terminal.expect("Par exemple"))
  }

  @Test func `opens the editor on the answer, and takes the result back`() throws {
    let program = try Program()
    try program.write(
      "#!/bin/sh\ngrep -v '^#' \"$1\" | sed 's/Net/Réseau/' > \"$1.new\"\nmv \"$1.new\" \"$1\"\n", to: "edit")
    program.environment["VISUAL"] = "sh '\(program.file("edit"))'"
    let terminal = try program.start(["a.pilote"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    terminal.answer("/retour", expecting: "Mon Net")
    terminal.send(" /editer\r")
    #expect(terminal.expect("(facultatif)"))
    #expect(try program.text(of: "a.pilote").contains(#""text":"Mon Réseau""#))
  }

  @Test(arguments: ["false", "/nowhere/editor", ""])
  func `a failing or missing editor loses nothing`(editor: String) throws {
    let program = try Program()
    program.environment["EDITOR"] = editor
    let terminal = try program.start(["a.pilote"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    terminal.answer("/retour", expecting: "Mon Net")
    terminal.send(" /editer\r")
    #expect(terminal.expect("votre réponse est restée"))
    #expect(terminal.expect("› Mon Net"))
    terminal.send("\u{15}/editer Mon Pain\r")
    #expect(terminal.expect("› Mon Pain"))
  }

  @Test func `opens the editor on what is half typed with bash’s keys, and stays on the line at the review`() throws {
    let program = try Program()
    program.environment["VISUAL"] = "sed -i s/Net/Pain/"
    let terminal = try program.start(["a.pilote"])
    #expect(terminal.expect("› "))
    terminal.send("Mon Net\u{18}\u{5}")
    #expect(terminal.expect("(facultatif)"))
    #expect(try program.text(of: "a.pilote").contains(#""text":"Mon Pain""#))
    terminal.answer("/revue", expecting: "Entrée pour terminer")
    terminal.send("5\u{18}\u{5}")
    #expect(terminal.expect("› 5"))
  }

  @Test func `what is typed behind a command that takes nothing comes back with Up`() throws {
    let program = try Program()
    let terminal = try program.start(["a.pilote"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    terminal.answer("/retour les boulangers", expecting: "› Mon Net")
    terminal.send("\u{1B}[A")
    #expect(terminal.expect("/retour les boulangers"))
  }
}
