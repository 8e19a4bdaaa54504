import Foundation
import PseudoTerminal
import Testing

/// A replay, driven key by key on a terminal. Nothing here waits for the session's own pace.
struct ReplayPlayerTests {
  private static let events = [
    #""at":"2026-11-23T09:00:00.000Z","event":"opened""#,
    #""at":"2026-11-23T09:00:04.000Z","event":"answered","question":"product","text":"Bread","findings":[]"#,
    #""at":"2026-11-23T09:00:10.000Z","event":"answered","question":"launch","text":"2027-03-01","findings":[]"#,
    #""at":"2026-11-23T09:01:00.000Z","event":"answered","question":"first-users","text":"Bakers","findings":[]"#,
    #""at":"2026-11-23T09:02:00.000Z","event":"answered","question":"first-users","text":"40 bakers","findings":[]"#,
    #""at":"2026-11-23T09:03:05.000Z","event":"answered","question":"first-partners","text":"Moulins","findings":[]"#,
    #""at":"2026-11-23T09:04:00.000Z","event":"answered","question":"volunteers","text":"They asked","findings":[]"#,
    #""at":"2026-11-24T10:05:06.000Z","event":"closed""#,
  ]

  private let program: Program

  /// A folder with a sheet of eight events, the last of them a day later.
  init() throws {
    program = try Program()
    program.environment["HOME"] = program.folder
    program.environment["USER"] = "amina"
    program.environment["GIT_CONFIG_NOSYSTEM"] = "1"
    let header = #""pilote":1,"id":"1","created":"2026-11-23T09:00:00.000Z","lang":"en""#
    try program.write(([header] + Self.events).map { "{\($0)}\n" }.joined(), to: "bread.pilote")
  }

  /// A replay that waits at its first frame.
  private func paused(
    _ options: [String] = [], rows: UInt16 = 40, columns: UInt16 = 80
  ) throws -> PseudoTerminal {
    let terminal = try program.start(
      ["replay", "bread.pilote", "--step"] + options, rows: rows, columns: columns)
    try #require(terminal.expect("1/8 · 00:00 · ×1 · pause"))
    return terminal
  }

  private func expectLeft(
    _ terminal: PseudoTerminal, _ end: PseudoTerminal.End = .exited(0),
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(terminal.wait() == end, sourceLocation: sourceLocation)
    #expect(terminal.modes == .sane, sourceLocation: sourceLocation)
    #expect(!terminal.marksPastes, sourceLocation: sourceLocation)
    #expect(terminal.screen.cursor.column == 0, "the cursor is not on a fresh line", sourceLocation: sourceLocation)
    #expect(terminal.screen.lines.last?.contains(" · ×") != true, "the foot stays", sourceLocation: sourceLocation)
  }

  @Test(arguments: zip(["\u{1B}[C", "\r", "."], ["\u{1B}[D", ",", "\u{1B}OD"]))
  func `a step forward adds below, a step back takes away`(forward: String, back: String) throws {
    let terminal = try paused()
    for status in ["2/8 · 00:04", "3/8 · 00:10", "4/8 · 01:00", "5/8 · 02:00", "6/8 · 03:05"] {
      terminal.send(forward)
      #expect(terminal.expect(status + " · ×1 · paused · ? keys"))
    }
    #expect(terminal.screen.lines.contains { $0.contains("Moulins") })
    for status in ["5/8 · 02:00", "4/8 · 01:00"] {
      terminal.send(back)
      #expect(terminal.expect(status + " · ×1 · paused · ? keys"))
    }
    let lines = terminal.screen.lines
    #expect(lines.contains { $0.contains("Bread") })
    #expect(lines.contains { $0.contains("Bakers") })
    #expect(!lines.contains { $0.contains("Moulins") })
    #expect(lines.count { $0.contains(" · ×") } == 1)
    terminal.send("q")
    expectLeft(terminal)
  }

  @Test func `before the start and after the end there is nothing, and it says so`() throws {
    let terminal = try paused()
    terminal.send(",")
    #expect(terminal.expect("This is the start."))
    terminal.send("\u{1B}[F")
    #expect(terminal.expect("8/8 · 09:00 · ×1 · end  This is the end."))
    for key in [".", " "] {
      terminal.send(key)
      #expect(terminal.expect("This is the end."))
    }
    terminal.send("0")
    #expect(terminal.expect("1/8 · 00:00"))
    #expect(!terminal.screen.lines.contains { $0.contains("Bread") })
    terminal.send("\u{1B}[4~")
    #expect(terminal.expect("8/8"))
    terminal.send("\u{1B}[H")
    #expect(terminal.expect("1/8"))
  }

  @Test func `it plays to the end by itself, whatever keys mean nothing`() throws {
    let terminal = try program.start(["replay", "bread.pilote", "--speed", "16"])
    for position in 1...7 {
      #expect(terminal.expect("\(position)/8"))
      // F5, a NUL, a cut sequence, a paste, an é.
      terminal.send(["\u{1B}[15~", "\0", "\u{1B}\u{1B}[15~", "\u{1B}[200~q\u{1B}[201~", "é", "z", "\t"][position - 1])
    }
    #expect(terminal.expect("8/8 · 09:00 · ×16 · end  This is the end. 0 goes back to the start, q quits."))
    #expect(terminal.transcript.contains("This key does nothing here. ? tells the keys."))
    terminal.send("q")
    expectLeft(terminal)
  }

  @Test func `space pauses and goes on, other keys change the speed`() throws {
    let terminal = try program.start(["replay", "bread.pilote", "--speed", "0.25"])
    #expect(terminal.expect("1/8 · 00:00 · ×0.25 · ? keys"))
    terminal.send(" ")
    #expect(terminal.expect("1/8 · 00:00 · ×0.25 · paused · ? keys"))
    terminal.send("-")
    #expect(terminal.expect("It goes no slower."))
    for (key, speed) in [("+", "0.5"), ("=", "1"), ("\u{1B}[A", "2"), ("\u{1B}[B", "1"), ("-", "0.5")] {
      terminal.send(key)
      #expect(terminal.expect("×\(speed) · paused · ? keys"))
    }
    for speed in ["1", "2", "4", "8", "16"] {
      terminal.send("+")
      #expect(terminal.expect("×\(speed) · paused · ? keys"))
    }
    terminal.send("+")
    #expect(terminal.expect("It goes no faster."))
    terminal.send(" ")
    #expect(terminal.expect("2/8 · 00:04 · ×16 · ? keys"))
  }

  @Test func `a question is gone to by its number, or by its name`() throws {
    let terminal = try paused(["--lang", "fr"])
    for (key, status) in [("2", "6/8"), ("1", "4/8"), ("1", "5/8"), ("1", "4/8"), ("3", "7/8")] {
      terminal.send(key)
      #expect(terminal.expect(status + " · "))
    }
    terminal.send("7")
    #expect(terminal.expect("La séance ne passe pas par «\u{A0}Vers le national\u{A0}»."))
    for (name, answer) in [
      ("produit", "2/8"), ("launch", "3/8"), ("2", "6/8"), ("neuf", "Pas de question «\u{A0}neuf\u{A0}»."),
    ] {
      terminal.send("g")
      #expect(terminal.expect("Question › "))
      terminal.send(name + "\r")
      #expect(terminal.expect(answer))
    }
    for end in ["\r", "\u{1B}", "\u{3}", "\u{4}"] {
      terminal.send("g")
      #expect(terminal.expect("Question › "))
      terminal.send(end)
      #expect(terminal.expect("6/8 · 03:05 · ×1 · pause"))
    }
    terminal.send("q")
    expectLeft(terminal)
  }

  @Test func `keys typed ahead of a prompt are its line, and those behind it are keys again`() throws {
    let terminal = try paused()
    terminal.send("g2\r")
    #expect(terminal.expect("6/8"))
    terminal.send(",g1\r")
    #expect(terminal.expect("4/8"))
  }

  @Test(arguments: ["q", "Q", "\u{3}", "\u{4}"])
  func `leaving gives the terminal back, with the cursor on a fresh line`(key: String) throws {
    let terminal = try paused()
    #expect(!terminal.modes.echo)
    terminal.send(key)
    expectLeft(terminal)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT], [false, true])
  func `a signal ends it and gives the terminal back`(signal: Int32, isAsking: Bool) throws {
    let terminal = try paused()
    if isAsking {
      terminal.send("2n")
      #expect(terminal.expect("Note › "))
    }
    terminal.kill(signal)
    expectLeft(terminal, .killed(signal: signal))
  }

  @Test(arguments: [["--step"], ["--speed", "16"]])
  func `a hang-up ends it`(options: [String]) throws {
    let terminal = try program.start(["replay", "bread.pilote"] + options)
    #expect(terminal.expect("1/8"))
    terminal.hangUp()
    #expect(terminal.wait() == .killed(signal: SIGHUP))
  }

  @Test func `help tells the keys, and another size draws all anew`() throws {
    let terminal = try paused()
    terminal.send("?")
    #expect(terminal.expect("Space: pause, or play."))
    #expect(terminal.expect("1/8"))
    terminal.send("1")
    #expect(terminal.expect("4/8"))
    terminal.resize(rows: 12, columns: 40)
    #expect(terminal.expect("Bakers"))
    #expect(terminal.expect("4/8 · 01:00 · ×1 · paused · ? keys"))
    terminal.send("\u{C}")
    #expect(terminal.expect("Bakers"))
  }

  @Test(arguments: [(24, 80), (12, 40), (60, 200)] as [(UInt16, UInt16)])
  func `what came before is shown again as far as there is room, with the foot below`(
    rows: UInt16, columns: UInt16
  ) throws {
    let terminal = try paused(rows: rows, columns: columns)
    terminal.send("\u{1B}[F")
    #expect(terminal.expect("q quits."))
    terminal.send(",")
    let foot = "7/8 · 04:00 · ×1 · paused · ? keys"
    #expect(terminal.expect(foot))
    let lines = terminal.screen.lines
    #expect(lines.last == foot)
    #expect(lines.contains { $0.contains("They asked") })
    #expect(!lines.contains { $0.contains("quits") })
    #expect(lines.count <= rows)
    if rows == 60 { #expect(lines.contains { $0.contains("Bread") }) }
    if rows == 12 { #expect(lines.count == 12) }
  }

  @Test func `a screen reader hears sentences, and nothing is painted over`() throws {
    program.environment["ACCESSIBLE"] = "1"
    program.environment["NO_COLOR"] = "1"
    let terminal = try program.start(["replay", "bread.pilote", "--step"])
    #expect(terminal.expect("Space: pause, or play."))
    for (key, sentence) in [
      (" ", "Playing again."), (" ", "Paused."), ("+", "Speed ×2."), ("2", "Step 6 of 8, at 03:05:"),
      (",", "Step 5 of 8"),
      (",", "Step 4 of 8"), ("é", "This key does nothing here."), ("0", "Step 1 of 8"), (",", "This is the start."),
      ("\u{1B}[F", "This is the end."),
    ] {
      terminal.send(key)
      #expect(terminal.expect(sentence))
    }
    terminal.send("q")
    expectLeft(terminal)
    let written = terminal.rawTranscript.replacing("\u{1B}[?2004h", with: "").replacing("\u{1B}[?2004l", with: "")
    #expect(!written.contains("\u{1B}"))
    #expect(!written.replacing("\r\n", with: "\n").contains("\r"))
  }

  @Test func `without colours there are none`() throws {
    program.environment["NO_COLOR"] = "1"
    let terminal = try paused()
    terminal.send("2")
    #expect(terminal.expect("6/8"))
    #expect(!terminal.rawTranscript.contains(#/\x{1B}\[[0-9;]*m/#))
  }
}

/// Notes written during a replay.
extension ReplayPlayerTests {
  /// Writes a note at the partners' question.
  private func note(_ text: String, in terminal: PseudoTerminal, key: String = "n") {
    terminal.send("2")
    #expect(terminal.expect("6/8"))
    terminal.send(key)
    #expect(terminal.expect("To the team, on “First partners”"))
    #expect(terminal.expect("Note › "))
    terminal.send(text)
  }

  @Test(arguments: [
    ("n", ["--author", "Lou"], "Lou"), ("/note", [], "Zoé Git"), ("N", ["--author", " "], "Zoé Git"),
  ])
  func `a note is kept with its author, and the replay goes on`(
    key: String, options: [String], author: String
  ) throws {
    try program.write("[user]\n\tname = Zoé Git\n", to: ".gitconfig")
    let terminal = try paused(options)
    note((key == "/note" ? "note " : "") + "Who is it?\r", in: terminal, key: String(key.prefix(1)))
    #expect(terminal.expect("Note kept in bread.pilote"))
    #expect(terminal.expect("6/8 · 03:05 · ×1 · paused"))
    let lines = try program.text(of: "bread.pilote").split(separator: "\n")
    #expect(lines.count == 10)
    #expect(
      lines[9].hasSuffix(
        #""event":"noted","question":"first-partners","author":"\#(author)","text":"Who is it?"}"#))
    terminal.send("q")
    expectLeft(terminal)
  }

  @Test func `who has no name in git is called as the system does`() throws {
    let terminal = try paused()
    note("Who is it?\r", in: terminal)
    #expect(terminal.expect("Note kept"))
    #expect(try program.text(of: "bread.pilote").contains(#""author":"amina""#))
  }

  @Test(arguments: ["\u{1B}", "\u{3}", "\u{15}\r"])
  func `a note that is given up is not kept`(end: String) throws {
    let before = try program.text(of: "bread.pilote")
    let terminal = try paused()
    note("Who" + (end == "\u{1B}" ? "" : end), in: terminal)
    if end == "\u{1B}" {
      #expect(terminal.expect("Who"))
      terminal.send(end)
    }
    #expect(terminal.expect("6/8"))
    terminal.send(".")
    #expect(terminal.expect("7/8"))
    #expect(try program.text(of: "bread.pilote") == before)
  }

  @Test func `another command than a note's is not taken for a note`() throws {
    let before = try program.text(of: "bread.pilote")
    let terminal = try paused()
    note("quit\r", in: terminal, key: "/")
    #expect(terminal.expect("There is only /note here."))
    #expect(terminal.expect("Note › /quit"))
    terminal.send("\u{15}/note\r")
    #expect(terminal.expect("6/8"))
    #expect(try program.text(of: "bread.pilote") == before)
    terminal.send("n//etc\r")
    #expect(terminal.expect("Note kept"))
    #expect(try program.text(of: "bread.pilote").contains(#""text":"/etc""#))
  }

  @Test func `while the team has the sheet open, the note stays on the line`() throws {
    let terminal = try paused()
    let team = try program.start(["bread.pilote"])
    #expect(team.expect("› "))
    note("Who is it?\r", in: terminal)
    #expect(terminal.expect("bread.pilote: the team has it open right now"))
    #expect(terminal.expect("Note › Who is it?"))
    team.send("\u{4}")
    #expect(team.wait() == .exited(0))
    terminal.send("\r")
    #expect(terminal.expect("Note kept"))
    #expect(try program.text(of: "bread.pilote").contains(#""text":"Who is it?""#))
  }

  @Test func `before the first question there is nothing to note`() throws {
    let terminal = try paused()
    terminal.send("n")
    #expect(terminal.expect("The session has not come to a question yet."))
  }
}
