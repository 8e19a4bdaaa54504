/// Words that share a field of meaning, such as hardship or law: what is learnt of a field is known of words never met.
public struct SemanticFields: Equatable, Sendable {
  /// How many fields there may be: a bit of a number stands for each.
  public static let limit = 64

  /// The words of each field, by its name; a word stands for its whole family.
  public let words: [String: [String]]

  /// Creates fields from their words.
  public init(words: [String: [String]]) { self.words = words }

  /// The names of the fields, in the order of their numbers.
  var names: [String] { words.keys.sorted() }

  /// The stems of their words, and the fields of each, a bit for each by its number: those from the 65th on are not heard.
  var byStem: (stems: TextNumbers, fields: [UInt64]) {
    var stems = TextNumbers()
    var fields: [UInt64] = []
    for (number, name) in names.prefix(Self.limit).enumerated() {
      for word in words[name] ?? [] {
        let tokens = Tokenizer.tokens(of: word)
        guard let token = tokens.list.first else { continue }
        let stem = stems.insert(Vocabulary.stem(of: token, in: tokens).span)
        if stem == fields.count { fields.append(0) }
        fields[stem] |= 1 << UInt64(number)
      }
    }
    return (stems, fields)
  }
}
