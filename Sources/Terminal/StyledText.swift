/// Text with a style on each of its parts.
public struct StyledText: Hashable, Sendable, ExpressibleByStringInterpolation {
  /// A stretch of text in one style.
  public struct Run: Hashable, Sendable {
    /// The text, as given: it is made safe when it is written.
    public var text: String
    /// How it looks.
    public var style: Style
  }

  /// The stretches, one after the other.
  public private(set) var runs: [Run] = []

  /// Text in one style.
  public init(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { runs = [Run(text: text, style: style)] }
  }

  /// Plain text.
  public init(stringLiteral text: String) { self.init(text) }

  /// The text without its styles.
  public var text: String { runs.map(\.text).joined() }

  /// Whether there is no text.
  public var isEmpty: Bool { runs.isEmpty }

  /// Adds text at the end.
  public mutating func append(_ text: some StringProtocol, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if runs.last?.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: String(text), style: style))
    }
  }

  /// Adds styled text at the end.
  public static func += (left: inout StyledText, right: StyledText) {
    for run in right.runs { left.append(run.text, run.style) }
  }

  /// One text after the other.
  public static func + (left: StyledText, right: StyledText) -> StyledText {
    var sum = left
    sum += right
    return sum
  }
}
