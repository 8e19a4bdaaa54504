import Glibc
import PseudoTerminal
import Testing

struct EndTests {
  @Test func `control C clears the line and keeps it in the history`() throws {
    let terminal = try startFixture()
    terminal.send("à moitié" + Keys.left + Keys.interrupt)
    #expect(terminal.expect("^C"))
    #expect(terminal.expect("interrupted[à moitié]"))
    #expect(terminal.expect("Réponse ›"))
    terminal.send(Keys.interrupt)
    #expect(terminal.expect("interrupted[]"))
    #expect(terminal.type(Keys.up + "!\r", gives: "à moitié!"))
    #expect(terminal.leaves())
  }

  @Test func `no control C is lost, however fast`() throws {
    let terminal = try startFixture()
    for _ in 0..<100 {
      terminal.send(Keys.interrupt)
      #expect(terminal.expect("interrupted[]"))
    }
    terminal.send(String(repeating: Keys.interrupt, count: 100))
    for _ in 0..<100 { #expect(terminal.expect("interrupted[]")) }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a signal ends the line, gives the text and leaves the terminal sane`(signal: Int32) throws {
    let terminal = try startFixture()
    terminal.send("à moitié")
    #expect(terminal.expect("à moitié"))
    #expect(!terminal.modes.echo)
    terminal.kill(signal)
    #expect(terminal.expect("terminated \(signal)[à moitié]"))
    #expect(terminal.wait() == .killed(signal: signal))
    #expect(terminal.isSane)
  }

  @Test func `a signal between two lines is seen at the next`() throws {
    let terminal = try startFixture(["--pause", "200"])
    terminal.send("un\r")
    #expect(terminal.expect("<un>"))
    terminal.kill(SIGTERM)
    #expect(terminal.expect("terminated 15[]"))
    #expect(terminal.wait() == .killed(signal: SIGTERM))
    #expect(terminal.isSane)
  }

  @Test func `what was typed just before a signal is not lost`() throws {
    let terminal = try startFixture(["--pause", "800"])
    terminal.send("un\r")
    #expect(terminal.expect("<un>"))
    terminal.send("deux\rtrois")
    usleep(100_000)  // the kernel takes its time
    terminal.kill(SIGTERM)
    #expect(terminal.expect("<deux>"))
    #expect(terminal.expect("terminated 15[trois]"))
    #expect(terminal.wait() == .killed(signal: SIGTERM))
  }

  @Test(arguments: [("\u{1B}", ""), ("\u{18}", ""), ("\u{12}abc", ""), ("\u{1B}[200~abc", "abc")])
  func `a signal while something is half typed ends the line too`(keys: String, added: String) throws {
    let terminal = try startFixture()
    terminal.send("texte")
    #expect(terminal.expect("texte"))
    terminal.send(keys)
    usleep(100_000)
    terminal.kill(SIGTERM)
    #expect(terminal.expect("terminated 15[texte\(added)]"))
    #expect(terminal.wait() == .killed(signal: SIGTERM))
    #expect(terminal.isSane)
  }

  @Test(arguments: ["\u{1B}", "\u{1B}d", "\u{1B}2", "\u{1B}f", "\u{1B}r", "\u{1B}R", "\u{1B}c"])
  func `a signal in the middle of a command of vi keeps the text`(keys: String) throws {
    let settings = try Settings("bind -v\n")
    let terminal = try startFixture(environment: settings.environment)
    terminal.send("un\ndeux" + keys)
    #expect(terminal.expect("deux"))
    terminal.kill(SIGTERM)
    #expect(terminal.expect("terminated 15[un\r\ndeux]"))
    #expect(terminal.wait() == .killed(signal: SIGTERM))
    #expect(terminal.isSane)
  }

  @Test(arguments: [("exit", PseudoTerminal.End.exited(7)), ("crash", .killed(signal: SIGILL))])
  func `an exit or a crash leaves the terminal sane`(line: String, end: PseudoTerminal.End) throws {
    let terminal = try startFixture(environment: ["SWIFT_BACKTRACE": "enable=no"])
    terminal.send(line + "\r")
    #expect(terminal.wait() == end)
    #expect(terminal.isSane)
  }

  @Test func `a hang-up ends the program`() throws {
    let terminal = try startFixture()
    terminal.send("texte")
    #expect(terminal.expect("texte"))
    terminal.hangUp()
    #expect(terminal.wait() != .running)
  }

  @Test func `another program gets a sane terminal meanwhile`() throws {
    let terminal = try startFixture()
    terminal.send("shell\r")
    #expect(terminal.expect("isig icanon echo"))
    #expect(terminal.expect("back"))
    #expect(terminal.type("suite\r", gives: "suite"))
    #expect(terminal.leaves())
  }
}
