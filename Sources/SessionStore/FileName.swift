/// Names of files made from what people type.
public enum FileName {
  /// The longest name that is made, in characters.
  static let longest = 60

  /// A file name of lower-case letters a–z, digits and single hyphens that reads like `text`: "L’Échéancier 2" gives
  /// "l-echeancier-2". `fallback` when nothing of `text` can be kept.
  public static func slug(of text: String, fallback: String) -> String {
    var slug = ""
    for scalar in text.lowercased().unicodeScalars {
      if let letters = basicLetters(of: scalar) {
        slug += letters
      } else if !isMark(scalar), !slug.isEmpty, slug.last != "-" {
        slug += "-"
      }
      if slug.count >= longest { break }
    }
    slug = String(slug.prefix(longest))
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? fallback : slug
  }

  /// A digit or a lower-case letter without its accents, in a–z and 0–9; nil for anything else.
  ///
  /// Unicode's names of the Latin letters say what they are made of: LATIN SMALL LETTER E WITH ACUTE, LATIN SMALL
  /// LIGATURE OE.
  private static func basicLetters(of scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII {
      return scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal ? String(scalar) : nil
    }
    if scalar == "ß" { return "ss" }
    guard let name = scalar.properties.name, name.hasPrefix("LATIN SMALL ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count > 3, ["LETTER", "LIGATURE"].contains(words[2]), words[3].count <= 2 else { return nil }
    return words[3].lowercased()
  }

  /// Whether this is an accent that follows its letter as a scalar of its own.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .nonspacingMark
  }
}
