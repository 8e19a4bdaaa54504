import BasicContainers

/// All cue lists of a language, compiled once into a trie of words and a trie of phrases over it.
public final class Lexicon: Sendable {
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
  public init(_ lists: [CueList.Name: CueList]) {
    vocabulary = nil
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

  /// The same lists, with the stems that weights are known for.
  init(_ lexicon: Lexicon, vocabulary: Vocabulary?) {
    words = lexicon.words
    phrases = lexicon.phrases
    isNumber = lexicon.isNumber
    self.vocabulary = vocabulary
  }

  /// Where cues are heard in a text, in tokens; the longest where several of a list start together. What the words are
  /// forms of stays on the bench.
  func hits(in tokens: Tokens, on bench: inout Workbench) -> Hits {
    match(tokens, &bench.matches, &bench.words)
    return Hits(found(in: tokens, bench.matches, &bench.open))
  }

  /// Follows phrases from each word.
  private func found(
    in tokens: Tokens, _ matches: borrowing WordMatches, _ open: inout UniqueArray<(node: Int32, token: Int32)>
  ) -> [Hits.Found] {
    var found: [Hits.Found] = []
    found.reserveCapacity(2 * tokens.list.count)
    for start in tokens.list.indices {
      let first = found.count
      HeardBits.forEach(of: matches.lists[start]) { found.append(Hits.Found(list: $0, start: start, end: start + 1)) }
      let next = start + 1
      guard next < tokens.list.count, tokens.list[next].boundary < .sentence else { continue }
      for match in matches.starts[start]..<matches.starts[next] {
        let node = phrases.root(matches.words[match])
        if node >= 0 { follow(node, to: next, tokens, matches, &open) }
      }
      while let (node, token) = open.popLast() {
        let token = Int(token)
        HeardBits.forEach(of: phrases.lists(at: node)) { list in
          if let same = found[first...].firstIndex(where: { $0.list == list }) {
            found[same].end = max(found[same].end, token)
          } else {
            found.append(Hits.Found(list: list, start: start, end: token))
          }
        }
        guard phrases.goesOn(node), token < tokens.list.count, tokens.list[token].boundary < .sentence else { continue }
        follow(node, to: token, tokens, matches, &open)
      }
    }
    return found
  }

  /// Follows phrases from a node to the words of a token, and over an ellipsis to those of the tokens behind it.
  @inline(__always)
  private func follow(
    _ node: Int32, to token: Int, _ tokens: Tokens, _ matches: borrowing WordMatches,
    _ open: inout UniqueArray<(node: Int32, token: Int32)>
  ) {
    for match in matches.starts[token]..<matches.starts[token + 1] {
      let next = phrases.child(of: node, by: matches.words[match])
      if next >= 0 { open.append((next, Int32(token + 1))) }
    }
    let gap = phrases.gap(after: node)
    guard gap >= 0 else { return }
    for ahead in token..<min(token + CuePattern.gap + 1, tokens.list.count) {
      if ahead > token, tokens.list[ahead].boundary == .sentence { break }
      for match in matches.starts[ahead]..<matches.starts[ahead + 1] {
        let next = phrases.child(of: gap, by: matches.words[match])
        if next >= 0 { open.append((next, Int32(ahead + 1))) }
      }
    }
  }

  /// Finds the cue words that each token is a form of, the lists that it is a cue of by itself, and its stem.
  private func match(_ tokens: Tokens, _ matches: inout WordMatches, _ memory: inout WordMemory) {
    matches.removeAll()
    for token in tokens.list {
      let word = look(up: token.folded, in: tokens.folded, &matches, &memory)
      let isDigits = token.traits.contains(.digits)
      matches.stems.append(isDigits ? vocabulary?.digits ?? -1 : word.stem)
      var lists = word.lists
      if isDigits || word.isNumber { lists |= add(Self.number, &matches) }
      if token.traits.contains(.participle) || word.isRegularParticiple { lists |= add(Self.participle, &matches) }
      if token.traits.contains(.acronym) || token.traits.contains(.capitalised) && token.boundary < .sentence {
        lists |= add(Self.name, &matches)
      }
      matches.lists.append(lists)
      matches.starts.append(matches.words.count)
    }
  }

  /// Adds what no list of words holds; tells the lists that it is a cue of by itself.
  @inline(__always)
  private func add(_ word: Int32, _ matches: inout WordMatches) -> UInt64 {
    matches.words.append(word)
    return phrases.lists(of: word)
  }

  /// Adds the cue words that a word is a form of; tells what is known of it.
  @inline(__always)
  private func look(
    up range: Range<Int>, in folded: [UInt8], _ matches: inout WordMatches, _ memory: inout WordMemory
  ) -> WordMemory.Known {
    let key = WordMemory.Key(folded, range)
    if let key, let known = memory.recall(key, addingTo: &matches.words) { return known }
    let start = matches.words.count
    var known = WordMemory.Known(isRegularParticiple: isRegularParticiple(range, in: folded))
    words.matches(folded, range) { word in
      matches.words.append(word)
      known.lists |= phrases.lists(of: word)
      if isNumber[Int(word)] { known.isNumber = true }
    }
    known.stem = vocabulary?.stem(of: range, in: folded) ?? -1
    if let key { memory.keep(key, known, cueWords: matches.words, from: start) }
    return known
  }

  /// "signed", "tested".
  private func isRegularParticiple(_ word: Range<Int>, in folded: [UInt8]) -> Bool {
    word.count > 4 && folded[word.upperBound - 1] == UInt8(ascii: "d")
      && folded[word.upperBound - 2] == UInt8(ascii: "e")
  }
}
