import Coaching
import Terminal

/// The words a finding stands on, with a few of those around them.
struct Excerpt: Equatable {
  /// What stands before, on, and after the quoted words.
  let before: String
  let words: String
  let after: String

  /// How many Unicode scalars are shown on each side, at most.
  static let reach = 28

  /// The part of `text` around a quote, cut at spaces and at line breaks.
  init(of quote: Finding.Quote, in text: String) {
    let scalars = Array(text.unicodeScalars)
    let range = quote.range.clamped(to: 0..<scalars.count)
    func string(_ part: some Sequence<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(part)) }

    let line = scalars[..<range.lowerBound].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    var start = max(line, range.lowerBound - Excerpt.reach)
    if start > line { start = scalars[start..<range.lowerBound].firstIndex(of: " ").map { $0 + 1 } ?? range.lowerBound }
    let lineEnd = scalars[range.upperBound...].firstIndex(of: "\n") ?? scalars.count
    var end = min(lineEnd, range.upperBound + Excerpt.reach)
    if end < lineEnd { end = scalars[range.upperBound..<end].lastIndex(of: " ") ?? range.upperBound }

    before = (start > line ? "… " : "") + string(scalars[start..<range.lowerBound])
    words = string(scalars[range])
    after = string(scalars[range.upperBound..<end]) + (end < lineEnd ? " …" : "")
  }

  /// The excerpt with its words underlined.
  var text: StyledText {
    StyledText(before, .dim) + StyledText(words, .underline) + StyledText(after, .dim)
  }
}
