import Glibc
import PseudoTerminal
import Testing

/// Leaving always says where the work is and how to go on, and leaves a terminal as it was found.
struct Leaving {
  private func started(_ program: Program) throws -> PseudoTerminal {
    let terminal = try program.start()
    terminal.answer("Mon Net", expecting: "(facultatif)")
    #expect(terminal.expect("› "))
    return terminal
  }

  private func expectSane(_ terminal: PseudoTerminal, _ end: PseudoTerminal.End) {
    #expect(terminal.wait() == end)
    #expect(terminal.modes == .sane)
    #expect(!terminal.marksPastes)
  }

  @Test func `Ctrl-D leaves`() throws {
    let program = try Program()
    let terminal = try started(program)
    terminal.send("\u{4}")
    #expect(terminal.expect("Tout est enregistré dans mon-net.pilote. Pour reprendre"))
    expectSane(terminal, .exited(0))
  }

  @Test func `Ctrl-C clears the line, twice leaves, and what it cleared is there the next time`() throws {
    let program = try Program()
    let terminal = try started(program)
    terminal.send("le 12 mar\u{3}")
    #expect(terminal.expect("Ctrl-C encore une fois"))
    #expect(terminal.expect("› "))
    terminal.send("\u{3}")
    #expect(terminal.expect("Tout est enregistré"))
    expectSane(terminal, .exited(0))
    let resumed = try program.start()
    #expect(resumed.expect("le 12 mar"))
    resumed.send("s 2027\r")
    #expect(resumed.expect("1/7"))
  }

  @Test func `leaving by a command keeps what Ctrl-C cleared, time after time`() throws {
    let program = try Program()
    let terminal = try started(program)
    terminal.send("le 12 mar\u{3}")
    #expect(terminal.expect("Ctrl-C encore une fois"))
    terminal.answer("/quitter", expecting: "Tout est enregistré")
    expectSane(terminal, .exited(0))
    let again = try program.start()
    #expect(again.expect("› le 12 mar"))
    again.send("\u{15}/quitter\r")
    #expect(again.wait() == .exited(0))
    #expect(try program.start().expect("› le 12 mar"))
  }

  @Test func `nothing written, nothing saved`() throws {
    let program = try Program()
    let terminal = try program.start()
    #expect(terminal.expect("› "))
    terminal.send("\u{4}")
    #expect(terminal.expect("il n’y a rien à enregistrer"))
    expectSane(terminal, .exited(0))
    #expect(try program.names == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `a signal keeps the line that was on its way`(signal: Int32) throws {
    let program = try Program()
    let terminal = try started(program)
    terminal.send("1er sept")
    #expect(terminal.expect("1er sept"))
    terminal.kill(signal)
    expectSane(terminal, .killed(signal: signal))
    let resumed = try program.start()
    #expect(resumed.expect("1er sept"))
  }

  @Test(arguments: [
    (">&-", 2, "La sortie ne peut pas être écrite"), ("> /dev/full", 2, "La sortie ne peut pas être écrite"),
    ("<&-", 0, ""), ("<&- >&- 2>&-", 2, ""),
  ])
  func `a closed input or output ends the program, and nothing but events gets into the sheet`(
    redirection: String, status: Int32, errors: String
  ) throws {
    let program = try Program()
    let sheet = [
      #"{"pilote":1,"id":"x","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#,
      #"{"at":"2026-11-23T09:00:00.001Z","event":"answered","question":"product","text":"Mon Net","findings":[]}"#,
    ]
    try program.write(sheet.map { $0 + "\n" }.joined(), to: "a.pilote")
    let command = "exec '\(Program.path)' a \(redirection)"
    let result = try program.run(["-c", command], input: "en mars\n", at: "/bin/sh")
    #expect(result.status == status)
    #expect(errors.isEmpty ? result.errors == "" : result.errors.contains(errors))
    let lines = try program.text(of: "a.pilote").split(separator: "\n").map(String.init)
    #expect(lines.starts(with: sheet))
    #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(#"{"at":""#) })
  }

  @Test func `when nobody reads on, what was answered until then is written down`() throws {
    let program = try Program()
    // As `head` does, but not before the first answer; what follows is more than a pipe holds.
    let command = "'\(Program.path)' a | sed '/facultatif/q'"
    let input = "Mon Net\n" + String(repeating: "/aide\n", count: 200)
    let result = try program.run(["-c", command], input: input, at: "/bin/sh")
    #expect(result.output.hasPrefix("Bonjour."))
    #expect(result.errors == "pilote: Plus personne ne lit la sortie.\n")
    #expect(try program.text(of: "a.pilote").contains("Mon Net"))
  }

  @Test func `a hang-up keeps the line too`() throws {
    let program = try Program()
    let terminal = try started(program)
    terminal.send("1er sept")
    #expect(terminal.expect("1er sept"))
    terminal.hangUp()
    #expect(terminal.wait() == .killed(signal: SIGHUP))
    #expect(try program.start().expect("1er sept"))
  }
}
