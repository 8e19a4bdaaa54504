/// Finds names that are given, as whole words: in any case, with or without accents, with any hyphen or apostrophe.
struct NameSearch {
  /// The names as they are searched for, by their first letter, longest first, each with its place among those given.
  private let names: [Unicode.Scalar: [(scalars: [Unicode.Scalar], place: Int)]]

  /// Searches for `names`; those that read the same are one.
  init(_ names: [String]) {
    var places: [[Unicode.Scalar]: Int] = [:]
    for name in names {
      let scalars = NameSearch.words(of: name)
      if !scalars.isEmpty, places[scalars] == nil { places[scalars] = places.count + 1 }
    }
    let found = places.map { (scalars: $0.key, place: $0.value) }.sorted { $0.scalars.count > $1.scalars.count }
    self.names = Dictionary(grouping: found) { $0.scalars[0] }
  }

  /// Where names stand, in order, and which.
  func ranges(in text: FoldedText) -> [(range: Range<Int>, place: Int)] {
    guard !names.isEmpty else { return [] }
    var ranges: [(range: Range<Int>, place: Int)] = []
    var index = 0
    while index < text.scalars.count {
      if !text.isWord(index) || !text.isWord(index - 1), let (end, place) = name(in: text, at: index) {
        ranges.append((index..<end, place))
        index = end
      } else {
        index += 1
      }
    }
    return ranges
  }

  private func name(in text: FoldedText, at start: Int) -> (end: Int, place: Int)? {
    for (scalars, place) in names[text.scalars[start]] ?? [] {
      if let end = NameSearch.end(of: scalars, in: text, from: start), !text.isWord(end) || !text.isWord(end - 1) {
        return (end, place)
      }
    }
    return nil
  }

  /// The words of a name, with one space for each stretch of spaces and hyphens.
  private static func words(of name: String) -> [Unicode.Scalar] {
    let folded = FoldedText(Array(name.unicodeScalars)).scalars
    return Array(folded.split(whereSeparator: isGap).joined(separator: [" "]))
  }

  private static func end(of name: [Unicode.Scalar], in text: FoldedText, from start: Int) -> Int? {
    var index = start
    for scalar in name {
      guard index < text.scalars.count else { return nil }
      if scalar == " " {
        guard isGap(text.scalars[index]) else { return nil }
        while index < text.scalars.count, isGap(text.scalars[index]) { index += 1 }
      } else {
        guard text.scalars[index] == scalar else { return nil }
        index += 1
      }
    }
    return index
  }

  private static func isGap(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar.properties.isWhitespace }
}
