import Testing

@testable import Coaching

struct InputTests {
  @Test(arguments: [
    ("", Input.blank), (" \n\t", .blank), (" 40 boulangers de Lyon ", .text("40 boulangers de Lyon")),
    ("//etc", .text("/etc")), ("/", .unknownCommand(name: "")), ("/nope 3", .unknownCommand(name: "nope")),
    ("/aide", .command(.help, argument: "")), (" /GOTO  5 ", .command(.goTo, argument: "5")),
    ("/garder parce que\ttout est dit", .command(.keep, argument: "parce que\ttout est dit")),
  ])
  func `a slash starts a command, two an answer that starts with one`(line: String, input: Input) {
    #expect(Input(line: line) == input)
  }

  @Test(arguments: ["40 boulangers", "/etc/passwd", "a/b /c", "« /etc »", "/"])
  func `an answer is typed on the line that is read as it`(_ answer: String) {
    #expect(Input(line: Input.line(for: answer)) == .text(answer))
  }

  @Test(arguments: [
    ("40 boulangers /aide", "40 boulangers", Command.help, ""),
    ("Ils ont signé  /aller 5", "Ils ont signé", .goTo, "5"),
    ("sur site.fr/aide, dit-on /garder c’est / assez", "sur site.fr/aide, dit-on", .keep, "c’est / assez"),
    ("40 boulangers/aide", "40 boulangers", .help, ""),
  ])
  func `a command may end an answer, behind a space or behind all that had come back`(
    line: String, answer: String, command: Command, argument: String
  ) throws {
    let found = try #require(Input.commandBehindAnswer(in: line, whole: "40 boulangers"))
    #expect(found == (answer, command, argument))
  }

  @Test(arguments: [
    "sur site.fr/aide", "40 boulangers/an", "un outil /aide à la saisie", "40 / aide", "40 boulange\u{301}/aide", "",
  ])
  func `an address, a share and a word behind a command are of the answer`(_ line: String) {
    #expect(Input.commandBehindAnswer(in: line, whole: "40 boulangers") == nil)
  }

  @Test func `an answer of nothing but slashes, or of commands there are none of, is an answer`() {
    for piece in ["/", " /zzz", " / "] {
      let line = String(repeating: piece, count: 100_000)
      #expect(Input.commandBehindAnswer(in: line, whole: nil) == nil)
      #expect(Input.commandBehindAnswer(in: line, whole: line) == nil)
    }
  }
}
