/// Text of the team as one line, with nothing in it that could hide, turn around or change what is read.
enum PlainText {
  /// The text without control and format characters, its white space single spaces; no-break spaces stay inside it.
  static func line(_ text: String) -> String {
    let visible = text.unicodeScalars.filter { $0.properties.isWhitespace || !isInvisible($0) }
    let words = visible.split { $0.properties.isWhitespace && !isNoBreakSpace($0) }
    let line = Array(words.joined(separator: [" "]).drop(while: isSpace))
    guard let last = line.lastIndex(where: { !isSpace($0) }) else { return "" }
    return String(String.UnicodeScalarView(line[...last]))
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || isNoBreakSpace(scalar) }

  private static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  /// Control and format characters; those that join emoji stay.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    case .surrogate: true
    default: false
    }
  }
}
