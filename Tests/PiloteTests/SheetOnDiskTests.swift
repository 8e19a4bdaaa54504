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

  @Test func `moved away in the middle is carried over, and so is one whose folder is gone`() throws {
    let program = try Program()
    let home = try Program()
    program.environment["HOME"] = home.folder
    for folder in ["here", "there"] {
      try FileManager.default.createDirectory(atPath: program.file(folder), withIntermediateDirectories: false)
      let terminal = try program.start(["\(folder)/a"])
      terminal.answer("Mon Net", expecting: "(facultatif)")
      #expect(terminal.expect("› "))
      if folder == "here" {
        try FileManager.default.moveItem(atPath: program.file("here/a.pilote"), toPath: program.file("here/b.pilote"))
      } else {
        try FileManager.default.removeItem(atPath: program.file("there"))
      }
      terminal.send("2027-03-01\r")
      #expect(terminal.expect("tout est repris dans"))
      #expect(terminal.expect("1/7"))
    }
    for text in [try program.text(of: "here/a.pilote"), try home.text(of: "a.pilote")] {
      #expect(text.contains("Mon Net"))
      #expect(text.contains("2027-03-01"))
    }
    #expect(!(try program.text(of: "here/b.pilote").contains("2027-03-01")))
  }

  @Test func `made unreadable in the middle is written on, and refused the next time`() throws {
    let program = try Program()
    let terminal = try program.start(["a"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    chmod(program.file("a.pilote"), 0)
    terminal.answer("2027-03-01", expecting: "1/7")
    terminal.answer("/quitter", expecting: "Tout est enregistré")
    #expect(terminal.wait() == .exited(0))
    expectRefusal(try program.run(["a"]), "a.pilote", "pas le droit")
    chmod(program.file("a.pilote"), 0o400)
    expectRefusal(try program.run(["a"], input: "perdu\n"), "a.pilote", "pas le droit")
    #expect(try program.run(["export", "a"]).output.contains("Mon Net"))
    #expect(try program.answers == ["Mon Net", "2027-03-01"])
  }

  @Test func `with a first line that was cut short is begun anew, and that line set aside`() throws {
    let program = try Program()
    try program.write("{\"pilote\":1,\"id\":\"33d17977", to: "a.pilote")
    let result = try program.run([], input: "Mon Net\n")
    #expect(result.status == 0)
    #expect(result.output.contains("La ligne 1, coupée par un arrêt brutal, est mise de côté dans a.pilote.torn."))
    #expect(try program.text(of: "a.pilote.torn") == "{\"pilote\":1,\"id\":\"33d17977")
    #expect(try program.answers == ["Mon Net"])
  }

  @Test(.enabled(if: access("/dev/shm", W_OK) == 0, "needs a folder in memory"))
  func `in memory is told before the first question, and at each start`() throws {
    let program = try Program(in: "/dev/shm")
    let english = try program.run(["--lang", "en", "a"], input: "Mon Net\n").output
    // Where /dev was only bound, as in a bare root, /dev/shm is on a devtmpfs.
    let told = /The folder is in memory \((dev)?tmpfs\): it goes when the machine stops/
    let warning = try #require(english.firstRange(of: told))
    let question = try #require(english.range(of: "What is your product called?"))
    #expect(warning.lowerBound < question.lowerBound)
    #expect(try program.run(["a"]).output.contains(told))
  }

  @Test(arguments: ["{\"x\":1,\"x\":\"\\ud800\"}", "\u{1B}[2J\u{0}"])
  func `of hostile lines is refused by its line, with none of it shown`(line: String) throws {
    let program = try Program()
    let header = #"{"pilote":1,"id":"a","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#
    try program.write("\(header)\n\(line)\n", to: "a.pilote")
    expectRefusal(try program.run(["a"], input: "x\n"), "a.pilote", "ligne 2 illisible")
    #expect(try program.text(of: "a.pilote") == "\(header)\n\(line)\n")
  }

  @Test func `full of escape sequences sends none of them to a terminal`() throws {
    let program = try Program()
    let hostile = #"\u001b]0;pwned\u0007\u001b[2J\u001bc"# + "\u{9B}31m\u{202E}\u{7F}"
    let seconds = sequence(first: 10) { $0 + 1 }.prefix(8)
    let events = [
      #""event":"answered","question":"product","text":"Mon X","findings":[]"#,
      #""event":"answered","question":"launch","text":"X","findings":[]"#,
      #""event":"answered","question":"first-users","text":"X","findings":[{"kind":"vague-people","quote":"pwned","start":4,"end":9,"reason":"X","followUp":"X"}]"#,
      #""event":"dismissed","question":"first-users","reason":"X""#,
      #""event":"noted","question":"first-users","author":"X","text":"X""#,
      #""event":"merged","superseded":[{"question":"first-users","text":"X"}]"#,
      #""event":"went-to","question":"first-users""#,
      #""event":"closed","line":"X""#,
    ]
    let header = #"{"pilote":1,"id":"X","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#
    let lines = zip(seconds, events).map { #"{"at":"2026-11-23T09:00:\#($0).000Z",\#($1)}"# }
    let sheet = ([header] + lines).map { $0.replacing("X", with: hostile) + "\n" }.joined()
    try program.write(sheet, to: "a.pilote")

    let terminal = try program.start(["a"])
    for command in ["/fiche", "/revue", "/aller 1", "/pourquoi", "/quitter"] {
      #expect(terminal.expect("› "))
      terminal.send("\u{15}\(command)\r")
    }
    #expect(terminal.wait() == .exited(0))
    let export = try program.run(["export", "a"])
    #expect(export.status == 0)
    #expect(terminal.transcript.contains("pwned") && export.output.contains("pwned"))
    for text in [terminal.rawTranscript, export.output, export.errors] {
      for sign in ["\u{1B}]0", "\u{1B}[2J", "\u{1B}c", "\u{7}", "\u{9B}", "\u{202E}", "\u{7F}"] {
        #expect(!text.unicodeScalars.contains(sign.unicodeScalars), "\(sign.debugDescription)")
      }
    }
  }
}
