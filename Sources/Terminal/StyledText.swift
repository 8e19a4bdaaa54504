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

  /// Text with some of its words in another style.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - style: How it looks.
  ///   - ranges: The words to mark, in Unicode scalars from the start of `text`. They may overlap.
  ///   - mark: What is added to `style` there.
  public init(_ text: String, _ style: Style = .plain, marking ranges: [Range<Int>], with mark: Style = .underline) {
    let scalars = Array(text.unicodeScalars)
    let bounds = 0..<scalars.count
    let marked = ranges.map { $0.clamped(to: bounds) }
    let edges = Set(marked.flatMap { [$0.lowerBound, $0.upperBound] } + [0, scalars.count]).sorted()
    for (lower, upper) in zip(edges, edges.dropFirst()) {
      let isMarked = marked.contains { $0.contains(lower) }
      append(String(String.UnicodeScalarView(scalars[lower..<upper])), isMarked ? style + mark : style)
    }
  }

  /// The text without its styles.
  public var text: String { runs.map(\.text).joined() }

  /// Whether there is no text.
  public var isEmpty: Bool { runs.isEmpty }

  /// Adds text at the end.
  public mutating func append(_ text: String, _ style: Style = .plain) {
    guard !text.isEmpty else { return }
    if runs.last?.style == style {
      runs[runs.count - 1].text += text
    } else {
      runs.append(Run(text: text, style: style))
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
