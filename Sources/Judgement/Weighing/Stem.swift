/// Cuts the endings off words, so that what is learnt from "signent" is known of "signé" and of "signature" too.
enum Stem {
  /// How much of a word must be left, in folded bytes.
  private static let shortest = 4

  /// Endings of French and English verbs, nouns and plurals; the first that fits is cut off.
  private static let endings = [
    "issements", "issement", "ements", "ement", "ations", "ation", "ions", "ion", "erions", "eraient", "erait", "eront",
    "erons", "iront", "aient", "assent", "antes", "ants", "ante", "ant", "ent", "ees", "ons", "ait", "era", "ee", "es",
    "er", "ez", "ed", "ing", "ly", "s", "e", "x",
  ].map { Array($0.utf8) }

  /// An ending as a number, so that comparing it is one step.
  private struct Ending {
    /// Its last eight bytes, the last one lowest.
    let last: UInt64
    let mask: UInt64
    /// The byte before those of an ending of nine.
    let ninth: UInt8
    let count: Int

    init(_ bytes: [UInt8]) {
      last = bytes.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
      mask = bytes.count < 8 ? 1 << UInt64(8 * bytes.count) - 1 : .max
      ninth = bytes.count > 8 ? bytes[0] : 0
      count = bytes.count
    }
  }

  /// The endings in their order, by their last letter.
  private static let byLastLetter: [[Ending]] = (0..<26).map { letter in
    endings.filter { $0.last == UInt8(ascii: "a") + letter }.map(Ending.init)
  }

  /// The part of a folded word that its stem is.
  static func range(of word: Range<Int>, in folded: [UInt8]) -> Range<Int> {
    guard word.count > shortest, (0x61...0x7A).contains(folded[word.upperBound - 1]) else { return word }
    // The last eight bytes of the word, the last one lowest.
    var last: UInt64 = 0
    for place in max(word.lowerBound, word.upperBound - 8)..<word.upperBound {
      last = last << 8 | UInt64(folded[place])
    }
    for ending in byLastLetter[Int(folded[word.upperBound - 1]) - 0x61] where last & ending.mask == ending.last {
      let isWhole = ending.count <= 8 || word.count > 8 && folded[word.upperBound - 9] == ending.ninth
      if isWhole, word.count - ending.count >= shortest { return word.lowerBound..<word.upperBound - ending.count }
    }
    return word
  }
}
