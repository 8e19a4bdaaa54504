/// Folds a Unicode scalar to the ASCII that cues are compared in: lower case, no accents, ligatures spelt out.
///
/// Without Foundation there is no decomposition, so the accented Latin letters are a table. It answers for capitals
/// too, because asking Unicode for the properties of every letter would take most of the time of reading a text.
struct Folding {
  /// What a letter is compared as.
  struct Letter {
    /// The first folded byte; 0 for a combining mark.
    var first: UInt8 = 0
    /// The second, of a ligature; 0 for the other letters.
    var second: UInt8 = 0
    /// Whether it is a capital.
    var isCapital = false
  }

  /// Made once, for every tokenizer.
  static let shared = Folding()

  /// Latin letters by scalar value; those that start with 0 are none.
  private var letters = [Letter](repeating: Letter(), count: 0x250)

  /// What a scalar is compared as; nil when it is neither a Latin letter nor a combining mark.
  func letter(_ scalar: Unicode.Scalar) -> Letter? {
    if scalar.value < letters.count {
      let letter = letters[Int(scalar.value)]
      return letter.first == 0 ? nil : letter
    }
    return scalar.value >= 0x300 && scalar.value <= 0x36F ? Letter() : nil
  }

  private init() {
    for lower in UInt8(ascii: "a")...UInt8(ascii: "z") {
      letters[Int(lower)] = Letter(first: lower)
      letters[Int(lower) - 0x20] = Letter(first: lower, isCapital: true)
    }
    for (ascii, accented) in Self.accented {
      let folded = Array(ascii.utf8)
      for scalar in accented.unicodeScalars {
        set(scalar, folded)
        for capital in scalar.properties.uppercaseMapping.unicodeScalars where capital.value > 0x7F {
          set(capital, folded)
        }
      }
    }
  }

  private mutating func set(_ scalar: Unicode.Scalar, _ folded: [UInt8]) {
    guard scalar.value < letters.count else { return }
    letters[Int(scalar.value)] = Letter(
      first: folded[0], second: folded.count > 1 ? folded[1] : 0, isCapital: scalar.properties.isUppercase)
  }

  private static let accented: [(String, String)] = [
    ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
    ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
    ("oe", "œ"), ("ae", "æ"), ("ss", "ß"), ("th", "þ"),
  ]
}
