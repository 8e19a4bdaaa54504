/// Gathers the words and the phrases of cues.
struct LexiconCompiler {
  var words = WordTrie.Builder()
  var phrases = PhraseTrie.Builder()
  /// How many words there are.
  var identifiers: Int32 = 3
  /// The words that are numbers.
  var numbers: Set<Int32> = []

  /// The items that were met, and what they stand for; most are met many times, as "le|la|les" is.
  private var known = TextNumbers()
  private var waysOfKnown: [[[Int32]]] = []

  /// Adds every reading of a cue, the beginnings that readings share once.
  mutating func insert(_ pattern: CuePattern, list: Int, isNumber: Bool) {
    var items: [[[Int32]]] = []
    var readings = 1
    for item in pattern.items {
      let ways = ways(item)
      readings *= max(ways.count, 1)
      guard readings <= CuePattern.readingLimit else { break }
      items.append(ways)
    }
    insert(items, at: 0, from: 0, list: list)
    guard isNumber else { return }
    for way in items.count == 1 ? items[0] : [] where way.count == 1 { numbers.insert(way[0]) }
  }

  private mutating func ways(_ item: ArraySlice<UInt8>) -> [[Int32]] {
    let number = known.insert(item.span)
    if number == waysOfKnown.count {
      waysOfKnown.append(CuePattern.ways(item).map { way in way.map { identifier(of: $0) } })
    }
    return waysOfKnown[number]
  }

  /// Adds the readings of the items from a place on, behind a node.
  private mutating func insert(_ items: [[[Int32]]], at place: Int, from node: Int, list: Int) {
    guard place < items.count else {
      phrases.end(list, at: node)
      return
    }
    for way in items[place] {
      var end: Int? = node
      for word in way { end = end.flatMap { phrases.child(of: $0, by: word) } }
      if let end { insert(items, at: place + 1, from: end, list: list) }
    }
  }

  private mutating func identifier(of element: CuePattern.Element) -> Int32 {
    switch element {
    case .number: return Lexicon.number
    case .name: return Lexicon.name
    case .participle: return Lexicon.participle
    case .gap: return PhraseTrie.Builder.gap
    default:
      let identifier = words.insert(element, identifier: identifiers)
      if identifier == identifiers { identifiers += 1 }
      return identifier
    }
  }
}
