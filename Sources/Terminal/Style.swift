/// How a piece of text looks. Colours are those of the user's own theme.
public struct Style: Hashable, Sendable {
  /// What a colour says. It is never the only sign of it.
  public enum Colour: Int, Sendable {
    case red = 31
    case green = 32
    case yellow = 33
    case cyan = 36
  }

  var bold = false
  var dim = false
  var underline = false
  var colour: Colour?

  /// No style at all.
  public static let plain = Style()
  /// For titles and what must be seen first.
  public static let bold = Style(bold: true)
  /// For hints and what matters less.
  public static let dim = Style(dim: true)
  /// For the words that something is said of.
  public static let underline = Style(underline: true)
  /// For commands and prompts.
  public static let accent = Style(colour: .cyan)
  /// For what is well.
  public static let success = Style(colour: .green)
  /// For what could be better.
  public static let warning = Style(colour: .yellow)
  /// For what went wrong.
  public static let problem = Style(colour: .red)

  /// Both styles at once; where they differ, the second one's colour.
  public static func + (first: Style, second: Style) -> Style {
    Style(
      bold: first.bold || second.bold, dim: first.dim || second.dim,
      underline: first.underline || second.underline, colour: second.colour ?? first.colour)
  }

  /// The escape sequence that starts this style; empty for `.plain`.
  var escapeSequence: String {
    var codes: [Int] = []
    if bold { codes.append(1) }
    if dim { codes.append(2) }
    if underline { codes.append(4) }
    if let colour { codes.append(colour.rawValue) }
    return codes.isEmpty ? "" : "\u{1B}[" + codes.map(String.init).joined(separator: ";") + "m"
  }
}
