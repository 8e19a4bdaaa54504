/// The stems that weights are known for, numbered from 0 in their order.
struct Vocabulary: Sendable {
  /// What numbers in digits are called among the stems.
  private static let digits = "#"

  private let trie: WordTrie
  /// The number of the stem that numbers in digits have.
  let digits: Int32

  /// Numbers these folded stems.
  init(_ stems: [String]) {
    var builder = WordTrie.Builder()
    for (number, stem) in stems.enumerated() {
      _ = builder.insert(.exact(Array(stem.utf8)), identifier: Int32(number))
    }
    trie = builder.trie()
    digits = stems.firstIndex(of: Self.digits).map(Int32.init) ?? -1
  }

  /// The number of the stem of a folded word; -1 when no weight is known for it.
  func stem(of word: Range<Int>, in folded: [UInt8]) -> Int32 {
    var number: Int32 = -1
    trie.matches(folded, Stem.range(of: word, in: folded)) { number = $0 }
    return number
  }

  /// The stem of a token, as it is written in a file of weights.
  static func stem(of token: Token, in tokens: Tokens) -> String {
    if token.traits.contains(.digits) { return digits }
    return String(decoding: tokens.folded[Stem.range(of: token.folded, in: tokens.folded)], as: UTF8.self)
  }
}
