/// Words that share a field of meaning, such as hardship or law: what is learnt of a field is known of words never met.
public struct SemanticFields: Equatable, Sendable {
  /// The words of each field, by its name; a word stands for its whole family.
  public let words: [String: [String]]

  /// Creates fields from their words.
  public init(words: [String: [String]]) { self.words = words }

  /// The names of the fields, in the order of their numbers.
  var names: [String] { words.keys.sorted() }

  /// The numbers of the fields of each stem.
  var byStem: [String: [Int]] {
    var fields: [String: [Int]] = [:]
    for (number, name) in names.enumerated() {
      for word in words[name] ?? [] {
        let tokens = Tokenizer.tokens(of: word)
        guard let token = tokens.list.first else { continue }
        let stem = Vocabulary.stem(of: token, in: tokens)
        if fields[stem]?.contains(number) != true { fields[stem, default: []].append(number) }
      }
    }
    return fields
  }
}
