import BasicContainers

/// Memory that is used for one answer after the other, so that none has to be asked for each time.
struct Workbench: ~Copyable {
  /// What is known of words that came before.
  var words: WordMemory
  /// What each word of the answer at hand is a form of.
  var matches = WordMatches()
  /// The places in the trie of phrases that are still to be followed.
  var open = UniqueArray<(node: Int32, token: Int32)>()
  /// The rows that were met.
  var seen = SeenSignals()

  /// A bench for one answer, or for many when `remembersWords`.
  init(remembersWords: Bool = false) { words = WordMemory(bits: remembersWords ? 13 : nil) }
}

/// For each token of an answer, the cue words it is a form of, and its stem.
struct WordMatches: ~Copyable {
  /// The cue words of all tokens.
  var words = ScratchArray<Int32>()
  /// Where the words of a token start; those of the next one end them.
  var starts = ScratchArray<Int>()
  /// The lists that each token is a cue of by itself, a bit for each.
  var lists = ScratchArray<UInt64>()
  /// The number of each token's stem; -1 for those that no weight is known for.
  var stems = ScratchArray<Int32>()

  init() {}

  /// Makes ready for an answer.
  mutating func removeAll() {
    words.removeAll()
    starts.removeAll()
    lists.removeAll()
    stems.removeAll()
    starts.append(0)
  }
}
