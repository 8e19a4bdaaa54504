/// The text of a block without what is no prose: bare addresses, marks of footnotes, and what draws a table.
struct Prose {
  private(set) var offsets: [Int32] = []
  private var scalars: [Unicode.Scalar] = []
  /// Whether it is the text of a footnote: `[^1]: …`
  let isFootnote: Bool

  init(_ read: InlineReader.Scalars, isTable: Bool) {
    let text = read.scalars
    let label = Self.footnoteMark(text[...])
    isFootnote = label.map { $0 < text.count && text[$0] == ":" } ?? false
    scalars.reserveCapacity(text.count)
    offsets.reserveCapacity(text.count)
    var place = 0
    while place < text.count {
      let scalar = text[place]
      if isTable, place == 0 || text[place - 1] == "\n" {
        let line = text[place...].prefix { $0 != "\n" }
        if TableRows.isRule(line) {
          place = line.endIndex
          continue
        }
      }
      if scalar == "[", let end = Self.footnoteMark(text[place...]) {
        place = end
      } else if scalar == "h" || scalar == "w", Self.isAddress(text[place...]),
        place == 0 || !text[place - 1].properties.isAlphabetic
      {
        while place < text.count, !text[place].properties.isWhitespace, text[place] != ")" { place += 1 }
      } else {
        scalars.append(isTable && scalar == "|" ? "\n" : scalar)
        offsets.append(isTable && scalar == "|" ? -1 : read.offsets[place])
        place += 1
      }
    }
  }

  /// What is left.
  var text: String { String(scalars: scalars[...]) }

  /// Whether nothing is left but spaces.
  var isEmpty: Bool { scalars.allSatisfy(\.properties.isWhitespace) }

  /// Where a mark such as `[^1]` at the start of a text ends.
  private static func footnoteMark(_ text: ArraySlice<Unicode.Scalar>) -> Int? {
    guard text.starts(with: ["[", "^"]) else { return nil }
    let rest = text.dropFirst(2)
    guard let end = rest.firstIndex(of: "]"), end > rest.startIndex,
      !rest[..<end].contains(where: \.properties.isWhitespace)
    else { return nil }
    return end + 1
  }

  private static func isAddress(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    ["http://", "https://", "www."].contains { text.starts(with: $0.unicodeScalars) }
  }
}

extension String {
  /// The text of some Unicode scalars, without the general ways of a view of them, which take several times as long.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: 4 * scalars.count) { buffer in
      var count = 0
      for scalar in scalars {
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          buffer[count] = unit
          count += 1
        }
      }
      return count
    }
  }
}
