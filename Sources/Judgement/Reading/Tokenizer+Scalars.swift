import Coaching

/// What the bytes and the scalars of a text are.
extension Tokenizer {
  /// Where the unaccented small letters end that stand from a place on.
  static func endOfSmallLetters(_ utf8: [UInt8], from start: Int) -> Int {
    utf8.withUnsafeBytes { bytes in
      var end = start
      while let eight = EightBytes(bytes, from: end) {
        let others = eight.less(than: 0x61) | eight.greater(than: 0x7A)
        end += EightBytes.first(of: others)
        if others != 0 { return end }
      }
      while end < bytes.count, (0x61...0x7A).contains(bytes[end]) { end += 1 }
      return end
    }
  }

  /// A letter of another alphabet is kept as it is: it is a word, that no cue hears.
  static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x24F && !punctuation.contains(scalar.value) && scalar.properties.isAlphabetic
  }

  /// The block of the apostrophe, the dashes and the spaces, which needs no look-up in Unicode's tables.
  private static let punctuation: ClosedRange<UInt32> = 0x2000...0x206F

  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }
}
