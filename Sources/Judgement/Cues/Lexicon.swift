/// All cue lists of a language, compiled once into a trie of words and a trie of phrases over it.
struct Lexicon: Sendable {
  fileprivate static let number: Int32 = 0
  fileprivate static let name: Int32 = 1
  fileprivate static let participle: Int32 = 2

  private let words: WordTrie
  private let phrases: PhraseTrie
  /// Whether a word is a number, by its identifier.
  private let isNumber: [Bool]

  /// Compiles cue lists.
  init(_ lists: [CueList.Name: CueList]) {
    var compiler = Compiler()
    for (index, name) in CueList.Name.allCases.enumerated() {
      for cue in lists[name]?.cues ?? [] {
        compiler.insert(CuePattern(cue), list: index, isNumber: name == .numberWord)
      }
    }
    words = compiler.words.trie()
    phrases = compiler.phrases.trie(words: Int(compiler.identifiers))
    isNumber = (0..<compiler.identifiers).map(compiler.numbers.contains)
  }

  /// Where cues are heard in a text, in tokens; the longest where several of a list start together.
  func hits(in tokens: Tokens) -> Hits {
    let words = wordMatches(tokens)
    var found: [Hits.Found] = []
    found.reserveCapacity(tokens.list.count)
    var open: [(node: Int, token: Int)] = []
    for start in tokens.list.indices {
      let first = found.count
      for match in words.starts[start]..<words.starts[start + 1] {
        let node = phrases.root(words.words[match])
        if node >= 0 { open.append((node, start + 1)) }
      }
      while let (node, token) = open.popLast() {
        phrases.forEachList(of: node) { list in
          if let same = found[first...].firstIndex(where: { $0.list == list }) {
            found[same].end = max(found[same].end, token)
          } else {
            found.append(Hits.Found(list: list, start: start, end: token))
          }
        }
        guard phrases.goesOn(node), token < tokens.list.count, tokens.list[token].boundary < .sentence else { continue }
        for match in words.starts[token]..<words.starts[token + 1] {
          let next = phrases.child(of: node, by: words.words[match])
          if next >= 0 { open.append((next, token + 1)) }
        }
        let gap = phrases.gap(after: node)
        guard gap >= 0 else { continue }
        for ahead in token..<min(token + CuePattern.gap + 1, tokens.list.count) {
          if ahead > token, tokens.list[ahead].boundary == .sentence { break }
          for match in words.starts[ahead]..<words.starts[ahead + 1] {
            let next = phrases.child(of: gap, by: words.words[match])
            if next >= 0 { open.append((next, ahead + 1)) }
          }
        }
      }
    }
    return Hits(found)
  }

  /// For each token, the cue words it is a form of.
  private struct WordMatches {
    var words: [Int32] = []
    /// Where the words of a token start; those of the next one end them.
    var starts: [Int] = [0]
  }

  private func wordMatches(_ tokens: Tokens) -> WordMatches {
    var matches = WordMatches()
    matches.starts.reserveCapacity(tokens.list.count + 1)
    matches.words.reserveCapacity(2 * tokens.list.count)
    for token in tokens.list {
      var isNumber = token.traits.contains(.digits)
      words.matches(tokens.folded, token.folded) { word in
        matches.words.append(word)
        if self.isNumber[Int(word)] { isNumber = true }
      }
      if isNumber { matches.words.append(Self.number) }
      if token.traits.contains(.participle) || isRegularParticiple(token, in: tokens) {
        matches.words.append(Self.participle)
      }
      if token.traits.contains(.acronym) || token.traits.contains(.capitalised) && token.boundary < .sentence {
        matches.words.append(Self.name)
      }
      matches.starts.append(matches.words.count)
    }
    return matches
  }

  /// "signed", "tested".
  private func isRegularParticiple(_ token: Token, in tokens: Tokens) -> Bool {
    let end = token.folded.upperBound
    return token.folded.count > 4 && tokens.folded[end - 1] == UInt8(ascii: "d")
      && tokens.folded[end - 2] == UInt8(ascii: "e")
  }
}

/// Gathers the words and the phrases of cues.
private struct Compiler {
  var words = WordTrie.Builder()
  var phrases = PhraseTrie.Builder()
  /// How many words there are.
  var identifiers: Int32 = 3
  /// The words that are numbers.
  var numbers: Set<Int32> = []

  /// What items that were met stand for; most are met many times, as "le|la|les" is.
  private var known: [Substring: [[Int32]]] = [:]

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
    insert(items[...], from: 0, list: list)
    guard isNumber else { return }
    for way in items.count == 1 ? items[0] : [] where way.count == 1 { numbers.insert(way[0]) }
  }

  private mutating func ways(_ item: Substring) -> [[Int32]] {
    if let ways = known[item] { return ways }
    let ways = CuePattern.ways(item).map { way in way.map { identifier(of: $0) } }
    known[item] = ways
    return ways
  }

  private mutating func insert(_ items: ArraySlice<[[Int32]]>, from node: Int, list: Int) {
    guard let ways = items.first else {
      phrases.end(list, at: node)
      return
    }
    for way in ways {
      let end = way.reduce(node) { phrases.child(of: $0, by: $1) }
      insert(items.dropFirst(), from: end, list: list)
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
