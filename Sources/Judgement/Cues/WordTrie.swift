/// Finds, in one walk over the letters of a word, every cue word it is a form of.
///
/// The children of a node are neighbours in the order of their symbols: which of them a symbol leads to is the number of
/// smaller symbols that lead anywhere. They stand near their parent, because waiting for memory is what costs most here.
struct WordTrie: Sendable {
  /// What a node says of a word that reaches it.
  fileprivate struct Ends {
    var exact: Int32 = -1
    var inflected: Int32 = -1
    var prefix: Int32 = -1

    var isEmpty: Bool { exact < 0 && inflected < 0 && prefix < 0 }
  }

  private struct Node {
    /// A bit for each symbol that leads on, and `ending`.
    var symbols: UInt64 = 0
    var firstChild: Int32 = 0
  }

  /// The bit of the nodes where a cue word ends: few do.
  private static let ending: UInt64 = 1 << 63

  private var nodes: [Node] = []
  private var ends: [Ends] = []

  fileprivate init(_ builder: Builder) {
    nodes = [Node()]
    ends = [Ends()]
    var open = [(built: 0, node: 0)]
    var children: [(symbol: UInt8, built: Int)] = []
    while let (built, node) = open.popLast() {
      children.removeAll(keepingCapacity: true)
      var child = builder.nodes[built].firstChild
      while child >= 0 {
        children.append((builder.nodes[child].symbol, child))
        child = builder.nodes[child].sibling
      }
      nodes[node].firstChild = Int32(nodes.count)
      if children.count > 1 { children.sort { $0.symbol < $1.symbol } }
      for child in children {
        let childEnds = builder.nodes[child.built].ends
        nodes[node].symbols |= 1 << UInt64(child.symbol)
        open.append((child.built, nodes.count))
        nodes.append(Node(symbols: childEnds.isEmpty ? 0 : Self.ending))
        ends.append(childEnds)
      }
    }
  }

  /// Calls `body` with the identifier of every cue word that the bytes of `folded` in `range` are a form of.
  func matches(_ folded: [UInt8], _ range: Range<Int>, _ body: (Int32) -> Void) {
    var node = 0
    for index in range {
      let symbol: UInt64 = 1 << UInt64(Self.symbol(folded[index]))
      let symbols = nodes[node].symbols
      guard symbols & symbol != 0 else { return }
      node = Int(nodes[node].firstChild) + (symbols & (symbol - 1)).nonzeroBitCount
      guard nodes[node].symbols & Self.ending != 0 else { continue }
      let end = ends[node]
      if end.prefix >= 0 { body(end.prefix) }
      if end.exact >= 0, index == range.upperBound - 1 { body(end.exact) }
      if end.inflected >= 0, Self.isEnding(folded, index + 1..<range.upperBound) { body(end.inflected) }
    }
  }

  /// Whether these bytes make no other word of the one they end: the plural and the feminine.
  private static func isEnding(_ folded: [UInt8], _ range: Range<Int>) -> Bool {
    switch range.count {
    case 0: true
    case 1: [UInt8(ascii: "s"), UInt8(ascii: "x"), UInt8(ascii: "e")].contains(folded[range.lowerBound])
    case 2: folded[range.lowerBound] == UInt8(ascii: "e") && folded[range.lowerBound + 1] == UInt8(ascii: "s")
    default: false
    }
  }

  /// Letters, digits, and one symbol for everything else.
  private static func symbol(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x61...0x7A: byte - 0x61
    case 0x30...0x39: byte - 0x30 + 26
    default: 36
    }
  }
}

extension WordTrie {
  /// A trie that words can still be added to.
  struct Builder {
    fileprivate struct Node {
      let symbol: UInt8
      var ends = Ends()
      var firstChild = -1
      var sibling = -1
    }

    fileprivate var nodes = [Node(symbol: 0)]

    /// Adds a cue word under an identifier; a word that is already there keeps the first.
    mutating func insert(_ element: CuePattern.Element, identifier: Int32) -> Int32 {
      switch element {
      case .exact(let folded):
        let node = path(folded)
        if nodes[node].ends.exact < 0 { nodes[node].ends.exact = identifier }
        return nodes[node].ends.exact
      case .inflected(let folded):
        let node = path(folded)
        if nodes[node].ends.inflected < 0 { nodes[node].ends.inflected = identifier }
        return nodes[node].ends.inflected
      case .prefix(let folded):
        let node = path(folded)
        if nodes[node].ends.prefix < 0 { nodes[node].ends.prefix = identifier }
        return nodes[node].ends.prefix
      case .number, .name, .participle, .gap: return identifier
      }
    }

    /// The trie of all words added.
    func trie() -> WordTrie { WordTrie(self) }

    private mutating func path(_ folded: [UInt8]) -> Int {
      var node = 0
      for byte in folded {
        let symbol = WordTrie.symbol(byte)
        var child = nodes[node].firstChild
        while child >= 0, nodes[child].symbol != symbol { child = nodes[child].sibling }
        if child < 0 {
          child = nodes.count
          var added = Node(symbol: symbol)
          added.sibling = nodes[node].firstChild
          nodes.append(added)
          nodes[node].firstChild = child
        }
        node = child
      }
      return node
    }
  }
}
