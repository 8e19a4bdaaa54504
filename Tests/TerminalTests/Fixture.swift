import Glibc
import PseudoTerminal
import Testing

/// Starts the fixture, which prints `<line>` for each line, its line breaks shown as `|`, and waits for its first words.
func startFixture(
  _ arguments: [String] = [], environment: [String: String] = [:], rows: UInt16 = 24, columns: UInt16 = 80,
  awaiting firstWords: String = "Réponse ›"
) throws -> PseudoTerminal {
  let terminal = try PseudoTerminal(
    builtExecutable("line-editor-fixture"), arguments,
    environment: ["TERM": "xterm-256color"].merging(environment) { $1 }, rows: rows, columns: columns)
  try #require(terminal.expect(firstWords))
  return terminal
}

extension PseudoTerminal {
  /// Types `keys` and says whether `line` is what the fixture got.
  func type(_ keys: String, gives line: String) -> Bool {
    send(keys)
    let given = expect("<\(line)>")
    return given && expect("Réponse ›")
  }

  /// Leaves the fixture; says whether it ended well and left the terminal sane.
  func leaves() -> Bool {
    send("\u{4}")
    return wait() == .exited(0) && isSane
  }

  /// Whether the cursor comes to stand in this column.
  func comesTo(column: Int) -> Bool {
    for _ in 0..<200 where screen.cursor.column != column { usleep(10_000) }
    return screen.cursor.column == column
  }

  var isSane: Bool { modes == .sane && !marksPastes }
}

enum Keys {
  static let interrupt = "\u{3}"
  static let up = "\u{1B}[A"
  static let down = "\u{1B}[B"
  static let right = "\u{1B}[C"
  static let left = "\u{1B}[D"
  static let home = "\u{1B}[H"
  static let end = "\u{1B}[F"
  static let delete = "\u{1B}[3~"
  static let backspace = "\u{7F}"
  static let altEnter = "\u{1B}\r"
  static let controlJ = "\n"
  static let keypadEnter = "\u{1B}OM"
  static func paste(_ text: String) -> String { "\u{1B}[200~\(text)\u{1B}[201~" }
}
