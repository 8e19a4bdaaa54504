/// A text in which some words gave way to marks.
struct RedactedText {
  /// Words, by their place in the text, and what stands in their place.
  struct Edit {
    let range: Range<Int>
    let mark: String
  }

  private let scalars: [Unicode.Scalar]
  /// In order, none over another; each with where its mark stands in the new text.
  private var edits: [(range: Range<Int>, mark: Range<Int>)] = []

  /// Makes the edits, which are in order and do not overlap, in a text.
  init(_ text: [Unicode.Scalar], _ edits: [Edit]) {
    var scalars: [Unicode.Scalar] = []
    var end = 0
    for edit in edits {
      scalars += text[end..<edit.range.lowerBound]
      let start = scalars.count
      scalars += edit.mark.unicodeScalars
      self.edits.append((edit.range, start..<scalars.count))
      end = edit.range.upperBound
    }
    self.scalars = scalars + text[end...]
  }

  /// The new text.
  var text: String { String(String.UnicodeScalarView(scalars)) }

  /// The words that now stand where a quote of the text stood, any mark it touches being whole.
  func quote(at range: Range<Int>) -> Finding.Quote {
    let lower = place(of: range.lowerBound) { $0.lowerBound }
    let upper = place(of: range.upperBound) { $0.upperBound }
    return Finding.Quote(text: String(String.UnicodeScalarView(scalars[lower..<upper])), range: lower..<upper)
  }

  /// Where a place of the old text is in the new one; a place inside words that gave way is at an end of their mark.
  private func place(of old: Int, orAt end: (Range<Int>) -> Int) -> Int {
    // The edits that start before the place: there may be many, and as many quotes.
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].range.lowerBound < old { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return old }
    let last = edits[low - 1]
    return old < last.range.upperBound ? end(last.mark) : old + last.mark.upperBound - last.range.upperBound
  }
}
