/// All cue lists of a language, compiled once into a trie of words and a trie of phrases over it.
final class Lexicon: Sendable {
  // The first identifiers stand for what no list of words holds.
  static let number: Int32 = 0
  static let name: Int32 = 1
  static let participle: Int32 = 2

  private let words: WordTrie
  private let phrases: PhraseTrie
  /// Whether a word is a number, by its identifier.
  private let isNumber: [Bool]
  /// The stems that weights are known for.
  private let vocabulary: Vocabulary?

  /// Compiles cue lists.
  init(_ lists: [CueList.Name: CueList], vocabulary: Vocabulary? = nil) {
    self.vocabulary = vocabulary
    var compiler = LexiconCompiler()
    for (index, name) in CueList.Name.allCases.enumerated() {
      for cue in lists[name]?.cues ?? [] {
        compiler.insert(CuePattern(cue), list: index, isNumber: name == .numberWord)
      }
    }
    words = compiler.words.trie()
    phrases = compiler.phrases.trie()
    isNumber = (0..<compiler.identifiers).map(compiler.numbers.contains)
  }

  /// Where cues are heard in a text, in tokens; the longest where several of a list start together. What the words are
  /// forms of stays on the bench.
  func hits(in tokens: Tokens, on bench: inout Workbench) -> Hits {
    match(tokens, &bench.matches, &bench.words)
    find(tokens, bench.matches, &bench.open, &bench.found)
    return Hits(bench.found)
  }

  /// Follows phrases from each word.
  private func find(
    _ tokens: Tokens, _ words: WordMatches, _ open: inout [(node: Int, token: Int)], _ found: inout [Hits.Found]
  ) {
    found.removeAll(keepingCapacity: true)
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
  }

  /// Finds the cue words that each token is a form of, and its stem.
  private func match(_ tokens: Tokens, _ matches: inout WordMatches, _ memory: inout WordMemory) {
    matches.removeAll()
    for token in tokens.list {
      let word = look(up: token.folded, in: tokens.folded, &matches.words, &memory)
      let isDigits = token.traits.contains(.digits)
      matches.stems.append(isDigits ? vocabulary?.digits ?? -1 : word.stem)
      if isDigits || word.isNumber { matches.words.append(Self.number) }
      if token.traits.contains(.participle) || isRegularParticiple(token, in: tokens) {
        matches.words.append(Self.participle)
      }
      if token.traits.contains(.acronym) || token.traits.contains(.capitalised) && token.boundary < .sentence {
        matches.words.append(Self.name)
      }
      matches.starts.append(matches.words.count)
    }
  }

  /// Adds the cue words that a word is a form of; tells whether one is a number, and the number of its stem.
  @inline(__always)
  private func look(
    up range: Range<Int>, in folded: [UInt8], _ found: inout [Int32], _ memory: inout WordMemory
  ) -> (isNumber: Bool, stem: Int32) {
    let key = WordMemory.Key(folded, range)
    if let key, let known = memory.recall(key, { found.append($0) }) { return (known.isNumber, known.stem) }
    let start = found.count
    var isNumber = false
    words.matches(folded, range) { word in
      found.append(word)
      if self.isNumber[Int(word)] { isNumber = true }
    }
    let stem = vocabulary?.stem(of: range, in: folded) ?? -1
    if let key { memory.keep(key, cueWords: found[start...], isNumber: isNumber, stem: stem) }
    return (isNumber, stem)
  }

  /// "signed", "tested".
  private func isRegularParticiple(_ token: Token, in tokens: Tokens) -> Bool {
    let end = token.folded.upperBound
    return token.folded.count > 4 && tokens.folded[end - 1] == UInt8(ascii: "d")
      && tokens.folded[end - 2] == UInt8(ascii: "e")
  }
}
