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

  /// The endings by their last byte, in their order.
  private static let byLastByte: [[[UInt8]]] = (0...UInt8.max).map { last in endings.filter { $0.last == last } }

  /// The part of a folded word that its stem is.
  static func range(of word: Range<Int>, in folded: [UInt8]) -> Range<Int> {
    guard let last = word.last.map({ folded[$0] }) else { return word }
    for ending in byLastByte[Int(last)] where word.count - ending.count >= shortest {
      let stem = word.lowerBound..<word.upperBound - ending.count
      if folded[stem.upperBound..<word.upperBound].elementsEqual(ending) { return stem }
    }
    return word
  }
}
