/// A word, a number or a sign of an answer.
struct Token: Equatable {
  /// What stands between a token and the one before it, from the weakest to the strongest.
  enum Boundary: Int, Comparable {
    /// A hyphen, an apostrophe or nothing: "peut-être", "l'équipe", "48h".
    case joined
    /// Spaces.
    case space
    /// A comma.
    case comma
    /// A colon, a semicolon, a dash or a parenthesis.
    case clause
    /// The end of a sentence or of a line.
    case sentence

    static func < (left: Boundary, right: Boundary) -> Bool { left.rawValue < right.rawValue }
  }

  /// How a token is written.
  struct Traits: OptionSet {
    let rawValue: UInt8
    /// It starts with a capital.
    static let capitalised = Traits(rawValue: 1)
    /// It has two capitals or more and no small letter: "CAF".
    static let acronym = Traits(rawValue: 2)
    /// It is written in digits.
    static let digits = Traits(rawValue: 4)
    /// It stands between quotation marks.
    static let quoted = Traits(rawValue: 8)
    /// It stands between parentheses.
    static let parenthesised = Traits(rawValue: 16)
    /// It ends as a French participle does: "validé", "formées".
    static let participle = Traits(rawValue: 64)
    /// It stands in a question.
    static let asked = Traits(rawValue: 128)
    /// It is a sign such as % or €.
    static let sign = Traits(rawValue: 32)
  }

  /// Where its folded form stands in `Tokens.folded`, in bytes.
  var folded: Range<Int>
  /// Where it stands in the answer, in Unicode scalars.
  var scalars: Range<Int>
  /// Where it stands in the answer's UTF-8.
  var utf8: Range<Int>
  /// What stands before it.
  var boundary: Boundary
  /// How it is written.
  var traits: Traits
  /// The index of its sentence.
  var sentence = 0
  /// The index of its clause: sentences are cut at commas, colons, dashes and parentheses.
  var clause = 0
}

/// The tokens of a text, with their folded forms in one buffer.
struct Tokens {
  /// The tokens, in order.
  var list: [Token] = []
  /// What stands behind all folded forms, so that words can be read several bytes at once.
  static let roomBehind: [UInt8] = Array(repeating: 0, count: 24)

  /// The text in UTF-8, which is the folded form of most of its words, then the folded forms of the others, then zeros.
  var folded: [UInt8] = []
  /// How many Unicode scalars the text has.
  var scalarCount = 0

  /// The folded form of a token, as text.
  func text(_ index: Int) -> String {
    list.indices.contains(index) ? String(decoding: folded[list[index].folded], as: UTF8.self) : ""
  }

  /// Whether a token reads so; told from its bytes, without a text of its own.
  func reads(_ index: Int, _ word: StaticString) -> Bool {
    let token = list[index].folded
    guard token.count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { folded[token].elementsEqual($0) }
  }

  /// Whether a token is there and reads as one of some words, which stand in a constant so that no list is made for each.
  func reads(_ index: Int, oneOf words: [StaticString]) -> Bool {
    list.indices.contains(index) && words.contains { reads(index, $0) }
  }
}
