/// A cue, read from the small language that cue lists are written in.
///
/// Words are compared without case, accents or apostrophes' shapes, and a hyphen or an apostrophe separates words. A
/// word of four letters or more also stands for its plural and feminine.
///
/// | written | hears |
/// | --- | --- |
/// | `citoyen` | citoyen, Citoyens, citoyenne |
/// | `=son` | that word and no other form of it |
/// | `convain*` | every word that starts so: convaincre, convaincront |
/// | `on\|nous` | one of these words |
/// | `en_vigueur\|signé` | words joined by an underscore are one of the choices |
/// | `(bien)` | this word or none; several words or choices may stand between the parentheses |
/// | `…` | at most four words, whatever they are, in the same sentence |
/// | `<number>` | a number, in digits or in words |
/// | `<participle>` | a past participle: signé, formées, signed |
/// | `<name>` | a word with a capital in the middle of a sentence, or an acronym |
struct CuePattern {
  /// One word of a cue.
  enum Element: Hashable {
    /// A word, or its plural or feminine.
    case inflected([UInt8])
    /// A word in this form.
    case exact([UInt8])
    /// The beginning of a word.
    case prefix([UInt8])
    /// A number in digits or words.
    case number
    /// A past participle.
    case participle
    /// A name.
    case name
    /// At most `CuePattern.gap` words.
    case gap
  }

  /// How many words an ellipsis stands for, at most.
  static let gap = 4
  /// How many ways a cue can be read, at most, once its alternatives are spelt out; the rest is not heard.
  static let readingLimit = 4_096

  /// The items of the cue in order, as they are written.
  let items: [Substring]

  /// Reads a cue.
  init(_ cue: String) { items = Self.items(cue) }

  // Cues are cut by bytes: finding the bounds of characters in thousands of them would be felt when the program starts.

  /// The parts of a cue, cut at the spaces that stand outside parentheses.
  static func items(_ cue: String) -> [Substring] {
    var depth = 0
    return cue.utf8.split { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      return byte == UInt8(ascii: " ") && depth == 0
    }.map(Substring.init)
  }

  /// The ways an item can be said; a way is a sequence of words, perhaps none.
  static func ways(_ item: Substring) -> [[Element]] {
    if item == "…" || item == "..." { return [[.gap]] }
    if item.utf8.first == UInt8(ascii: "("), item.utf8.last == UInt8(ascii: ")") {
      return [[]]
        + split(Substring(item.utf8.dropFirst().dropLast()), at: "|").map { split($0, at: " ").flatMap(elements) }
    }
    return split(item, at: "|").map(elements)
  }

  private static func split(_ text: Substring, at separator: Unicode.Scalar) -> [Substring] {
    text.utf8.split(separator: UInt8(ascii: separator)).map(Substring.init)
  }

  private static func elements(_ word: Substring) -> [Element] {
    if word == "<number>" { return [.number] }
    if word == "<name>" { return [.name] }
    if word == "<participle>" { return [.participle] }
    let isPrefix = word.utf8.last == UInt8(ascii: "*")
    let isExact = word.utf8.first == UInt8(ascii: "=")
    let tokens = Tokenizer.tokens(of: String(word))
    return tokens.list.indices.map { index in
      let folded = Array(tokens.folded[tokens.list[index].folded])
      if isPrefix, index == tokens.list.count - 1 { return .prefix(folded) }
      return isExact || folded.count < 4 ? .exact(folded) : .inflected(folded)
    }
  }
}
