/// Text in which no character means anything to a Markdown reader. Readers see Unicode scalars, not graphemes, and so does this.
enum MarkdownText {
  /// The text on one line, with all that CommonMark and GitHub's strike-through read escaped.
  static func escaped(_ text: String) -> String {
    // What no reader sees goes first: nothing may stand before the start of a line that is escaped below.
    let words = PlainText.line(text).unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
    return escapingStart(of: words.map { escaped(word: Array($0)) }.joined(separator: " "))
  }

  /// The text of a heading, whose end is no closing run of `#` either.
  static func escapedHeading(_ text: String) -> String {
    let line = escaped(text)
    guard line.hasSuffix("#"), !line.hasSuffix("\\#") else { return line }
    return line.dropLast() + "\\#"
  }

  private static func escaped(word: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    for (index, scalar) in word.enumerated() {
      if isMarkUp(scalar, at: index, of: word) { result.append("\\") }
      result.append(scalar)
    }
    // GitHub makes links of bare addresses, and would show the backslashes in them.
    return result.count == word.count ? String(result) : withoutLinks(String(result))
  }

  private static func isMarkUp(_ scalar: Unicode.Scalar, at index: Int, of word: [Unicode.Scalar]) -> Bool {
    switch scalar {
    case "\\", "`", "*", "[", "<", "~": true
    case "&": startsEntity(word[index...])
    // Inside a word it emphasises nothing, and names and addresses stay readable.
    case "_": !isAlphanumeric(word[..<index].last { $0 != "_" }) || !isAlphanumeric(word[index...].first { $0 != "_" })
    default: false
    }
  }

  /// The word with an escape in what GitHub would take for the start of an address.
  private static func withoutLinks(_ word: String) -> String {
    var result = ""
    var rest = word[...]
    while let character = rest.popFirst() {
      let isWWW = character == "." && result.suffix(3).lowercased() == "www"
      if isWWW || (character == ":" && rest.hasPrefix("//")) { result.append("\\") }
      result.append(character)
    }
    return result
  }

  /// Escapes what would open a heading, a quotation, a list or a rule at the start of a line.
  private static func escapingStart(of line: String) -> String {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return line }
    if "#>+-".unicodeScalars.contains(first) { return "\\" + line }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    guard !digits.isEmpty, let delimiter = rest.first, delimiter == "." || delimiter == ")" else { return line }
    return String(digits) + "\\" + String(rest)
  }

  /// Whether an ampersand starts a character reference such as `&lt;`, which stands for another text.
  private static func startsEntity(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    let reference = scalars.dropFirst().prefix(33).drop {
      $0 == "#" || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return reference.first(where: { _ in true }) == ";"
  }

  private static func isAlphanumeric(_ scalar: Unicode.Scalar?) -> Bool {
    switch scalar?.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    case .decimalNumber, .letterNumber, .otherNumber: true
    default: false
    }
  }
}
