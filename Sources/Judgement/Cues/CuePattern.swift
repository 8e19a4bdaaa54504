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

  /// The items of the cue in order, as they are written, in UTF-8.
  let items: [ArraySlice<UInt8>]

  /// Reads a cue.
  init(_ cue: String) { items = Self.items(cue) }

  // Cues are cut by bytes: finding the bounds of characters in thousands of them would be felt when the program starts.

  /// The parts of a cue, cut at the spaces that stand outside parentheses.
  static func items(_ cue: String) -> [ArraySlice<UInt8>] {
    var depth = 0
    return Array(cue.utf8).split { byte in
      if byte == UInt8(ascii: "(") { depth += 1 }
      if byte == UInt8(ascii: ")") { depth -= 1 }
      return byte == UInt8(ascii: " ") && depth == 0
    }
  }

  /// The ways an item can be said; a way is a sequence of words, perhaps none.
  static func ways(_ item: ArraySlice<UInt8>) -> [[Element]] {
    if item.elementsEqual("…".utf8) || item.elementsEqual("...".utf8) { return [[.gap]] }
    if item.first == UInt8(ascii: "("), item.last == UInt8(ascii: ")") {
      return [[]]
        + item.dropFirst().dropLast().split(separator: UInt8(ascii: "|")).map { way in
          way.split(separator: UInt8(ascii: " ")).flatMap(elements)
        }
    }
    return item.split(separator: UInt8(ascii: "|")).map(elements)
  }

  private static func elements(_ word: ArraySlice<UInt8>) -> [Element] {
    if word.first == UInt8(ascii: "<") {
      if word.elementsEqual("<number>".utf8) { return [.number] }
      if word.elementsEqual("<name>".utf8) { return [.name] }
      if word.elementsEqual("<participle>".utf8) { return [.participle] }
    }
    let isPrefix = word.last == UInt8(ascii: "*")
    let isExact = word.first == UInt8(ascii: "=")
    let tokens = Tokenizer.tokens(of: Array(word))
    return tokens.list.indices.map { index in
      let folded = Array(tokens.folded[tokens.list[index].folded])
      if isPrefix, index == tokens.list.count - 1 { return .prefix(folded) }
      return isExact || folded.count < 4 ? .exact(folded) : .inflected(folded)
    }
  }
}
