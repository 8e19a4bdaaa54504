import PseudoTerminal
import Testing

/// Each key, on terminals of several sizes and in several locales.
struct KeyTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let keys: String
    let line: String
    init(_ what: String, _ keys: String, _ line: String) {
      (testDescription, self.keys, self.line) = (what, keys, line)
    }
  }

  struct Window: Sendable {
    var rows: UInt16
    var columns: UInt16
    var locale: String
  }

  static let windows = [
    Window(rows: 24, columns: 80, locale: "C"), Window(rows: 12, columns: 40, locale: "C.UTF-8"),
    Window(rows: 60, columns: 200, locale: "C"),
  ]

  static let both = [
    Row("Ctrl-A", "été\u{1}X", "Xété"), Row("Ctrl-E", "été\u{1}\u{5}X", "étéX"), Row("Ctrl-B", "été\u{2}X", "étXé"),
    Row("Ctrl-F", "été\u{1}\u{6}X", "éXté"), Row("Ctrl-D deletes", "été\u{1}\u{4}", "té"),
    Row("Ctrl-H", "été\u{8}", "ét"), Row("Backspace", "été\u{7F}", "ét"),
    Row("Backspace takes a whole emoji", "a👩\u{200D}👩\u{200D}👧🇫🇷\u{7F}\u{7F}b", "ab"),
    Row("Ctrl-K", "un deux" + Keys.left + Keys.left + "\u{B}", "un de"),
    Row("Ctrl-K stays on its line", "un\ndeux\ntrois" + Keys.up + "\u{1}\u{B}", "un||trois"),
    Row("Ctrl-K at the end of a line joins", "un\ndeux" + Keys.up + "\u{5}\u{B}", "undeux"),
    Row("Ctrl-U", "un deux\u{2}\u{15}", "x"),
    Row("Ctrl-U stays on its line", "un\ndeux\u{15}X", "un|X"),
    Row("Ctrl-U at the start of a line joins", "un\nX\u{2}\u{15}", "unX"),
    Row("Ctrl-W takes what blanks separate", "dit l’AIFE.fr\u{17}X", "dit X"),
    Row("Ctrl-Y", "un deux\u{17}\u{1}\u{19}", "deuxun "),
    Row("Ctrl-Y after several words", "un deux trois\u{17}\u{17}\u{1}\u{19}", "deux troisun "),
    Row("Backspace leaves what Ctrl-Y puts back", "deux\u{15}abc\u{7F}\u{19}", "abdeux"),
    Row("Ctrl-T", "ét\u{14}", "té"), Row("Ctrl-T takes whole emoji", "a👩\u{200D}🚀\u{14}", "👩\u{200D}🚀a"),
    Row("Ctrl-J breaks the line", "un" + Keys.controlJ + "deux" + Keys.left, "un|deux"),
    Row("Alt-Enter breaks the line", "un" + Keys.altEnter + "deux", "un|deux"),
    Row("Home, and xterm’s other one", "b\u{1B}[Ha\u{1B}OH>", ">ab"),
    Row("Home of PuTTY and screen", "b\u{1B}[1~a", "ab"),
    Row("Home of rxvt", "b\u{1B}[7~a", "ab"), Row("End, and xterm’s other one", "b\u{1}\u{1B}[Fc\u{1}\u{1B}OFd", "bcd"),
    Row("End of PuTTY and screen", "b\u{1}\u{1B}[4~c", "bc"), Row("End of rxvt", "b\u{1}\u{1B}[8~c", "bc"),
    Row("Home is of the line", "un\ndeux\u{1B}[HX", "un|Xdeux"),
    Row("Ctrl-Home is of the text", "un\ndeux\u{1B}[1;5HX", "Xun|deux"),
    Row("Ctrl-End is of the text", "un\ndeux" + Keys.up + "\u{1B}[1;5FX", "un|deuxX"),
    Row("Ctrl-Left", "un été\u{1B}[1;5DX", "un Xété"), Row("Alt-Left", "un été\u{1B}[1;3DX", "un Xété"),
    Row("Alt-Left of iTerm", "un été\u{1B}[1;9DX", "un Xété"), Row("Ctrl-Left of rxvt", "un été\u{1B}OdX", "un Xété"),
    Row("Ctrl-Right", "un été\u{1}\u{1B}[1;5CX", "unX été"), Row("Alt-Right", "un été\u{1}\u{1B}[1;3CX", "unX été"),
    Row("Ctrl-Right of rxvt", "un été\u{1}\u{1B}OcX", "unX été"), Row("Shift-Left", "un\u{1B}[1;2DX", "uXn"),
    Row("Delete", "été\u{1}\u{1B}[3~", "té"), Row("Ctrl-Delete", "un été\u{1}\u{1B}[3;5~", " été"),
    Row("Alt-Delete", "un été\u{1}\u{1B}[3;3~", " été"), Row("Ctrl-Delete of rxvt", "un été\u{1}\u{1B}[3^", " été"),
    Row("Ctrl-Backspace where it is told apart", "un été\u{1B}[127;5u", "un "),
    Row("Shift-Enter where it is told apart", "un\u{1B}[13;2udeux", "un|deux"),
    Row("Enter of the keypad", "un" + Keys.keypadEnter, "un"),
    Row("Up and Down", "abc\ndéf" + Keys.up + "X" + Keys.down + "Y", "abcX|défY"),
    Row("Insert, page and function keys", "un\u{1B}[2~\u{1B}[5~\u{1B}[6~\u{1B}OP\u{1B}[15~\u{1B}[[A\u{1B}[7$X", "Xun"),
    Row("Ctrl-_ undoes", "un deux\u{1F}", "un "), Row("Ctrl-X Ctrl-U undoes", "un deux\u{18}\u{15}", "un "),
    Row("a paste after half a key is kept", "a\u{18}" + Keys.paste("b"), "ab"),
  ]

  static let emacs = [
    Row("Alt-B", "un été\u{1B}bX", "un Xété"), Row("Alt-F", "un été\u{1}\u{1B}fX", "unX été"),
    Row("Alt-D", "un été\u{1}\u{1B}d", " été"), Row("Alt-Backspace", "un été\u{1B}\u{7F}", "un "),
    Row("Alt-Ctrl-H", "un été\u{1B}\u{8}", "un "), Row("Alt-U", "un été\u{1}\u{1B}u", "UN été"),
    Row("Alt-L", "UN ÉTÉ\u{1B}b\u{1B}l", "UN été"), Row("Alt-C", "un été\u{1B}b\u{1B}c", "un Été"),
    Row("Alt-< and Alt->", "un\ndeux\u{1B}<X\u{1B}>Y", "Xun|deuxY"),
    Row("Esc, then a key", "un été\u{1B}bX", "un Xété"),
    Row("Alt-Left of PuTTY", "un été\u{1B}\u{1B}[DX", "un Xété"),
  ]

  @Test(arguments: both + emacs, windows)
  func `each key does what it does in bash`(row: Row, window: Window) throws {
    try check(row, window, mode: "-e")
  }

  @Test(arguments: both, windows)
  func `each key does the same while inserting with vi’s keys`(row: Row, window: Window) throws {
    try check(row, window, mode: "-v")
  }

  @Test(arguments: ViKeysTests.table, windows)
  func `each of vi’s commands does what it says`(row: Row, window: Window) throws {
    try check(row, window, mode: "-v")
  }

  private func check(_ row: Row, _ window: Window, mode: String) throws {
    let settings = try Settings("bind \(mode)\n")
    let terminal = try startFixture(
      environment: settings.environment.merging(["LANG": window.locale]) { $1 }, rows: window.rows,
      columns: window.columns)
    terminal.send(row.keys.hasSuffix(Keys.keypadEnter) ? row.keys : row.keys + "\r")
    #expect(terminal.expect("<\(row.line)>"))
  }
}
