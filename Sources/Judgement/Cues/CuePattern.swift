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

  /// Every sequence of words that the cue stands for.
  let readings: [[Element]]

  /// Reads a cue.
  init(_ cue: String) {
    var readings: [[Element]] = [[]]
    for item in Self.items(cue) {
      let ways = Self.ways(item)
      guard readings.count * max(ways.count, 1) <= Self.readingLimit else { break }
      readings = readings.flatMap { reading in ways.map { reading + $0 } }
    }
    self.readings = readings.filter { reading in
      guard let first = reading.first, let last = reading.last else { return false }
      return first != .gap && last != .gap
    }
  }

  /// The parts of a cue, cut at the spaces that stand outside parentheses.
  private static func items(_ cue: String) -> [Substring] {
    var depth = 0
    return cue.split { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return character == " " && depth == 0
    }
  }

  private static func ways(_ item: Substring) -> [[Element]] {
    if item == "…" || item == "..." { return [[.gap]] }
    if item.first == "(", item.last == ")" {
      let choices = item.dropFirst().dropLast().split(separator: "|")
      return [[]] + choices.map { $0.split(separator: " ").flatMap(elements) }
    }
    return item.split(separator: "|").map(elements)
  }

  private static func elements(_ word: Substring) -> [Element] {
    if word == "<number>" { return [.number] }
    if word == "<name>" { return [.name] }
    if word == "<participle>" { return [.participle] }
    let isPrefix = word.last == "*"
    let isExact = word.first == "="
    let tokens = Tokenizer.tokens(of: String(word))
    return tokens.list.indices.map { index in
      let folded = Array(tokens.folded[tokens.list[index].folded])
      if isPrefix, index == tokens.list.count - 1 { return .prefix(folded) }
      return isExact || folded.count < 4 ? .exact(folded) : .inflected(folded)
    }
  }
}
