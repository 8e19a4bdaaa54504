/// Folds a Unicode scalar to the ASCII that cues are compared in: lower case, no accents, ligatures spelt out.
///
/// Without Foundation there is no decomposition, so the accented Latin letters are a table.
enum Folding {
  /// The folded bytes of a letter; empty for a combining mark; nil when the scalar is no Latin letter.
  static func ascii(_ scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0x41...0x5A: [UInt8(scalar.value + 0x20)]
    case 0x61...0x7A: [UInt8(scalar.value)]
    case 0x300...0x36F: []
    case 0xC0...0x24F: table[scalar]
    default: nil
    }
  }

  /// Whether a scalar is a capital; the common ones are known without a look at the Unicode tables.
  static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value >= 0x41 && scalar.value <= 0x5A : scalar.properties.isUppercase
  }

  /// Whether a scalar is white space.
  static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  private static let table: [Unicode.Scalar: [UInt8]] = {
    let letters: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŋ"), ("o", "òóôõöøōŏő"), ("r", "ŕŗř"),
      ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"), ("z", "źżž"),
      ("oe", "œ"), ("ae", "æ"), ("ss", "ß"), ("th", "þ"),
    ]
    var table: [Unicode.Scalar: [UInt8]] = [:]
    for (ascii, accented) in letters {
      for scalar in accented.unicodeScalars {
        table[scalar] = Array(ascii.utf8)
        for capital in scalar.properties.uppercaseMapping.unicodeScalars where capital.value > 0x7F {
          table[capital] = Array(ascii.utf8)
        }
      }
    }
    return table
  }()
}
