/// Finds, in one walk over the letters of a word, every cue word it is a form of.
struct WordTrie {
  /// What a node of the trie says of a word that reaches it.
  private struct Ends {
    var exact: Int32 = -1
    var inflected: Int32 = -1
    var prefix: Int32 = -1
  }

  /// Letters, digits, and one symbol for everything else.
  private static let width = 37
  /// The endings that do not make another word: the plural and the feminine.
  private static let endings: [[UInt8]] = ["", "s", "x", "e", "es"].map { Array($0.utf8) }

  private var next: [Int32] = Array(repeating: -1, count: WordTrie.width)
  private var ends: [Ends] = [Ends()]

  /// Adds a cue word under an identifier; a word that is already there keeps the first.
  mutating func insert(_ element: CuePattern.Element, identifier: Int32) -> Int32 {
    switch element {
    case .exact(let folded):
      let node = path(folded)
      if ends[node].exact < 0 { ends[node].exact = identifier }
      return ends[node].exact
    case .inflected(let folded):
      let node = path(folded)
      if ends[node].inflected < 0 { ends[node].inflected = identifier }
      return ends[node].inflected
    case .prefix(let folded):
      let node = path(folded)
      if ends[node].prefix < 0 { ends[node].prefix = identifier }
      return ends[node].prefix
    case .number, .name, .participle, .gap:
      return identifier
    }
  }

  /// Calls `body` with the identifier of every cue word that `folded` is a form of.
  func matches(_ folded: ArraySlice<UInt8>, _ body: (Int32) -> Void) {
    var node = 0
    var index = folded.startIndex
    while true {
      let remaining = folded.endIndex - index
      if node > 0 {
        let end = ends[node]
        if end.prefix >= 0 { body(end.prefix) }
        if remaining == 0, end.exact >= 0 { body(end.exact) }
        if remaining <= 2, end.inflected >= 0, Self.endings.contains(where: { $0.elementsEqual(folded[index...]) }) {
          body(end.inflected)
        }
      }
      guard remaining > 0, let symbol = Self.symbol(folded[index]) else { return }
      let following = next[node * Self.width + symbol]
      guard following >= 0 else { return }
      node = Int(following)
      index += 1
    }
  }

  private mutating func path(_ folded: [UInt8]) -> Int {
    var node = 0
    for byte in folded {
      guard let symbol = Self.symbol(byte) else { continue }
      let slot = node * Self.width + symbol
      if next[slot] < 0 {
        next[slot] = Int32(ends.count)
        ends.append(Ends())
        next.append(contentsOf: repeatElement(-1, count: Self.width))
      }
      node = Int(next[slot])
    }
    return node
  }

  private static func symbol(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x61...0x7A: Int(byte - 0x61)
    case 0x30...0x39: Int(byte - 0x30) + 26
    default: 36
    }
  }
}
