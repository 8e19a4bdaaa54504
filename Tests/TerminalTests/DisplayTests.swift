import Glibc
import PseudoTerminal
import Testing

struct DisplayTests {
  @Test func `a line wraps between words, wide characters too, and is edited in any row`() throws {
    let terminal = try startFixture(rows: 8, columns: 20)
    terminal.send("dix plus 😀😀 et la suite")
    #expect(terminal.shows(["Réponse › dix plus", "😀😀 et la suite"]))
    terminal.send(String(repeating: Keys.left, count: 13) + "!")
    #expect(terminal.shows(["Réponse › dix plus", "😀!😀 et la suite"]))
    #expect(terminal.screen.cursor == (1, 3))
    terminal.send(Keys.home + "ABCDEFGHIJ")
    #expect(terminal.shows(["Réponse › ABCDEFGHI", "Jdix plus 😀!😀 et", "la suite"]))
    #expect(terminal.screen.cursor == (1, 1))
  }

  @Test func `a shorter line leaves nothing of the longer one`() throws {
    let terminal = try startFixture(rows: 8, columns: 20)
    terminal.send("une ligne qui prend trois rangées d’écran")
    #expect(terminal.shows(["Réponse › une ligne", "qui prend trois", "rangées d’écran"]))
    terminal.send("\u{15}court")
    #expect(terminal.shows(["Réponse › court"]))
  }

  @Test func `an answer taller than two thirds of the screen is shown where the cursor is, and whole at the end`()
    throws
  {
    let text = (1...9).map { "ligne \($0)" }.joined(separator: "\n")
    let terminal = try startFixture(["--prefill", text], rows: 6, columns: 20, awaiting: "ligne 9")
    #expect(terminal.shows(["ligne 6", "ligne 7", "ligne 8", "ligne 9"]))
    terminal.send(String(repeating: Keys.up, count: 8) + Keys.home + "X")
    #expect(terminal.shows(["Réponse › Xligne 1", "ligne 2", "ligne 3", "ligne 4"]))
    terminal.send(String(repeating: Keys.down, count: 5) + "Y")
    #expect(terminal.shows(["ligne 3", "ligne 4", "ligne 5", "lYigne 6"]))
    terminal.send("\r")
    let end = ["ligne 4", "ligne 5", "lYigne 6", "ligne 7", "ligne 8", "ligne 9", "<Xligne 1|ligne 2"]
    #expect(terminal.expect(end.joined(separator: "\r\n")))
  }

  @Test func `the line is drawn anew after a resize`() throws {
    let terminal = try startFixture(rows: 10, columns: 40)
    terminal.send("une ligne de quarante caractères au moins")
    #expect(terminal.expect("au moins"))
    terminal.resize(rows: 10, columns: 20)
    #expect(terminal.expect("Réponse › une ligne \r\nde quarante \r\ncaractères au moins"))
    #expect(terminal.type("!\r", gives: "une ligne de quarante caractères au moins!"))
  }

  @Test func `a row with an emoji of several parts is written whole, for terminals that draw it as one`() throws {
    let terminal = try startFixture(rows: 8, columns: 40)
    terminal.send("👩\u{200D}🚀 fin")
    #expect(terminal.expect("fin"))
    terminal.send(Keys.left + "X")
    #expect(terminal.expect("👩\u{200D}🚀 fiXn"))
    #expect(terminal.rawTranscript.hasSuffix("👩\u{200D}🚀 fiX"))
  }

  @Test func `control L clears the screen and keeps the line`() throws {
    let terminal = try startFixture(rows: 8, columns: 30)
    #expect(terminal.type("un\r", gives: "un"))
    terminal.send("deux\u{C}")
    #expect(terminal.shows(["Réponse › deux"]))
  }

  @Test func `a list of completions stands below the line, which comes back below it`() throws {
    let terminal = try startFixture(["--complete", "/un,/une"], rows: 8, columns: 30)
    terminal.send("/u\t\t")
    #expect(terminal.shows(["Réponse › /un", "/un  /une", "Réponse › /un"]))
  }

  @Test func `control Z gives the terminal to the shell, and fg brings the line back`() throws {
    let shell = try PseudoTerminal(
      "/bin/sh", ["-i"], environment: ["TERM": "xterm-256color", "PS1": "shell> ", "PATH": "/usr/bin:/bin"])
    #expect(shell.expect("shell> "))
    shell.send(builtExecutable("line-editor-fixture") + "\r")
    #expect(shell.expect("Réponse ›"))
    shell.send("à moitié\u{1A}")
    #expect(shell.expect("shell> "))
    shell.send("stty -a | grep -o ' icanon'\r")
    #expect(shell.expect(" icanon\r\n"))
    #expect(shell.expect("shell> "))
    #expect(!shell.marksPastes)
    shell.send("fg\r")
    #expect(shell.expect("Réponse › à moitié"))
    shell.send("!\r")
    #expect(shell.expect("<à moitié!>"))
  }

  @Test(arguments: [SIGSTOP, SIGTSTP])
  func `a stop from outside is survived`(signal: Int32) throws {
    let terminal = try startFixture()
    terminal.send("à moitié")
    #expect(terminal.expect("à moitié"))
    terminal.kill(signal)
    usleep(50_000)
    terminal.kill(SIGCONT)
    #expect(terminal.expect("Réponse › à moitié"))
    #expect(terminal.type("!\r", gives: "à moitié!"))
    #expect(terminal.leaves())
  }

  @Test func `a terminal that nobody knows is an ordinary one`() throws {
    let terminal = try startFixture(environment: ["TERM": "xterm-next-year"], rows: 8, columns: 30)
    terminal.send("un" + Keys.left + "é")
    #expect(terminal.shows(["Réponse › uén"]))
  }

  @Test func `colours are not written when they are not wanted`() throws {
    let coloured = try startFixture()
    #expect(coloured.rawTranscript.contains("\u{1B}[36m"))
    for environment in [["NO_COLOR": "1"], ["CLICOLOR": "0"]] {
      let plain = try startFixture(environment: environment)
      #expect(!plain.rawTranscript.contains("m"))
    }
  }
}
