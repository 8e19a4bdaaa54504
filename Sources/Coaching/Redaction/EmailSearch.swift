/// Finds e-mail addresses.
enum EmailSearch {
  /// Where addresses stand, in order.
  static func ranges(in text: FoldedText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for at in text.scalars.indices where text.scalars[at] == "@" {
      var start = at
      let limit = ranges.last?.upperBound ?? 0
      while start > limit, text.isWord(start - 1) || "._%+-'".unicodeScalars.contains(text.scalars[start - 1]) {
        start -= 1
      }
      while start < at, ".-'".unicodeScalars.contains(text.scalars[start]) { start += 1 }
      if start < at, let end = endOfDomain(in: text, from: at + 1) { ranges.append(start..<end) }
    }
    return ranges
  }

  /// The end of a name of at least two parts, the last of which has two letters or more.
  private static func endOfDomain(in text: FoldedText, from start: Int) -> Int? {
    var end: Int?
    var (index, part, hasDot, hasLetter) = (start, start, false, false)
    while text.isWord(index) || (index < text.scalars.count && ".-".unicodeScalars.contains(text.scalars[index])) {
      if text.scalars[index] == "." {
        guard index > part else { break }
        (part, hasDot, hasLetter) = (index + 1, true, false)
      } else {
        hasLetter = hasLetter || text.isLetter(index)
        if hasDot, hasLetter, index > part, text.isWord(index) { end = index + 1 }
      }
      index += 1
    }
    return end
  }
}
