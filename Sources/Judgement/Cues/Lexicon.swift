/// All cue lists of a language, compiled once into a trie of words and a trie of phrases over it.
struct Lexicon: Sendable {
  private struct Node {
    var edges: [(word: Int32, node: Int32)] = []
    var gap: Int32 = -1
    var lists: [Int] = []
  }

  private static let number: Int32 = 0
  private static let name: Int32 = 1
  private static let participle: Int32 = 2

  private var words = WordTrie()
  private var nodes = [Node()]
  /// The node that each cue word leads to from the start; -1 for none.
  private var roots: [Int32] = []
  private var numbers: Set<Int32> = []
  private var identifiers: Int32 = 3

  /// Compiles cue lists.
  init(_ lists: [CueList.Name: CueList]) {
    for (index, name) in CueList.Name.allCases.enumerated() {
      for cue in lists[name]?.cues ?? [] {
        for reading in CuePattern(cue).readings {
          insert(reading, list: index)
          if name == .numberWord, reading.count == 1, let word = roots.firstIndex(of: last) {
            numbers.insert(Int32(word))
          }
        }
      }
    }
  }

  private var last: Int32 = 0

  private mutating func insert(_ reading: [CuePattern.Element], list: Int) {
    var node: Int32 = 0
    for element in reading {
      if element == .gap {
        node = gap(after: node)
      } else {
        node = edge(from: node, identifier(of: element))
      }
    }
    if !nodes[Int(node)].lists.contains(list) { nodes[Int(node)].lists.append(list) }
    last = node
  }

  private mutating func identifier(of element: CuePattern.Element) -> Int32 {
    switch element {
    case .number: return Self.number
    case .name: return Self.name
    case .participle: return Self.participle
    default:
      let identifier = words.insert(element, identifier: identifiers)
      if identifier == identifiers { identifiers += 1 }
      return identifier
    }
  }

  private mutating func gap(after node: Int32) -> Int32 {
    if nodes[Int(node)].gap < 0 {
      nodes[Int(node)].gap = Int32(nodes.count)
      nodes.append(Node())
    }
    return nodes[Int(node)].gap
  }

  private mutating func edge(from node: Int32, _ word: Int32) -> Int32 {
    while roots.count <= Int(word) { roots.append(-1) }
    if node == 0, roots[Int(word)] >= 0 { return roots[Int(word)] }
    if node != 0, let edge = nodes[Int(node)].edges.first(where: { $0.word == word }) { return edge.node }
    let target = Int32(nodes.count)
    nodes.append(Node())
    if node == 0 { roots[Int(word)] = target } else { nodes[Int(node)].edges.append((word, target)) }
    return target
  }

  /// Where cues are heard in a text, in tokens, by list in the order of `CueList.Name.allCases`;
  /// the longest where several start together.
  func hits(in tokens: Tokens) -> [[Range<Int>]] {
    let words = wordMatches(tokens)
    var hits: [[Range<Int>]] = Array(repeating: [], count: CueList.Name.allCases.count)
    var open: [(node: Int32, token: Int)] = []
    for start in tokens.list.indices {
      open.removeAll(keepingCapacity: true)
      for word in words.of(start) where Int(word) < roots.count && roots[Int(word)] >= 0 {
        open.append((roots[Int(word)], start + 1))
      }
      while let (node, token) = open.popLast() {
        let state = nodes[Int(node)]
        for list in state.lists {
          if let found = hits[list].last, found.lowerBound == start {
            if token > found.upperBound { hits[list][hits[list].count - 1] = start..<token }
          } else {
            hits[list].append(start..<token)
          }
        }
        guard token < tokens.list.count, tokens.list[token].boundary < .sentence else { continue }
        for word in words.of(token) {
          for edge in state.edges where edge.word == word { open.append((edge.node, token + 1)) }
        }
        guard state.gap >= 0 else { continue }
        let after = nodes[Int(state.gap)].edges
        for ahead in token..<min(token + CuePattern.gap + 1, tokens.list.count) {
          if ahead > token, tokens.list[ahead].boundary == .sentence { break }
          for word in words.of(ahead) {
            for edge in after where edge.word == word { open.append((edge.node, ahead + 1)) }
          }
        }
      }
    }
    return hits
  }

  /// For each token, the cue words it is a form of.
  private struct WordMatches {
    var words: [Int32] = []
    var starts: [Int] = [0]

    func of(_ token: Int) -> ArraySlice<Int32> { words[starts[token]..<starts[token + 1]] }
  }

  private func wordMatches(_ tokens: Tokens) -> WordMatches {
    var matches = WordMatches()
    matches.starts.reserveCapacity(tokens.list.count + 1)
    for token in tokens.list {
      let start = matches.words.count
      words.matches(tokens.folded[token.folded]) { matches.words.append($0) }
      if token.traits.contains(.digits) || matches.words[start...].contains(where: numbers.contains) {
        matches.words.append(Self.number)
      }
      let isRegular = token.folded.count > 4 && tokens.folded[token.folded].suffix(2).elementsEqual("ed".utf8)
      if token.traits.contains(.participle) || isRegular { matches.words.append(Self.participle) }
      if token.traits.contains(.acronym) || token.traits.contains(.capitalised) && token.boundary < .sentence {
        matches.words.append(Self.name)
      }
      matches.starts.append(matches.words.count)
    }
    return matches
  }
}
