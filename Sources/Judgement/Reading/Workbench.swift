/// Memory that is used for one answer after the other, so that none has to be asked for each time.
struct Workbench {
  /// What is known of words that came before.
  var words: WordMemory
  /// What each word of the answer at hand is a form of.
  var matches = WordMatches()
  /// The hits of cues, as they are found.
  var found: [Hits.Found] = []
  /// The places in the trie of phrases that are still to be followed.
  var open: [(node: Int, token: Int)] = []
  /// The rows that were met.
  var seen = SeenRows()

  /// A bench for one answer, or for many when `remembersWords`.
  init(remembersWords: Bool = false) { words = WordMemory(bits: remembersWords ? 14 : nil) }
}

/// For each token of an answer, the cue words it is a form of, and its stem.
struct WordMatches {
  /// The cue words of all tokens.
  var words: [Int32] = []
  /// Where the words of a token start; those of the next one end them.
  var starts: [Int] = []
  /// The number of each token's stem; -1 for those that no weight is known for.
  var stems: [Int32] = []

  /// Makes ready for an answer.
  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    starts.removeAll(keepingCapacity: true)
    stems.removeAll(keepingCapacity: true)
    starts.append(0)
  }
}
