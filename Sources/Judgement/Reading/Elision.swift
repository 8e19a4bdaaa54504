/// The short forms of both languages, spelt out so that a cue is written once.
enum Elision {
  static let not = Array("not".utf8)
  static let will = Array("will".utf8)

  /// Short forms and what they stand for.
  typealias Forms = [(short: [UInt8], whole: [UInt8])]

  static let whole = forms([
    ("l", "le"), ("d", "de"), ("j", "je"), ("n", "ne"), ("s", "se"), ("m", "me"), ("t", "te"), ("c", "ce"),
    ("qu", "que"), ("jusqu", "jusque"), ("lorsqu", "lorsque"), ("puisqu", "puisque"), ("presqu", "presque"),
    ("quelqu", "quelque"),
  ])

  static let contracted = forms([
    ("t", "not"), ("ll", "will"), ("re", "are"), ("ve", "have"), ("d", "would"), ("m", "am"),
  ])

  /// How many bytes the longest short form or abbreviation has.
  static let longest = 7

  /// What a short form stands for; nil when the word is none.
  static func spelt(_ word: ArraySlice<UInt8>, in forms: Forms) -> [UInt8]? {
    forms.first { $0.short.count == word.count && $0.short.elementsEqual(word) }?.whole
  }

  private static func forms(_ pairs: [(String, String)]) -> Forms { pairs.map { (Array($0.utf8), Array($1.utf8)) } }

  /// Whether a dot behind a word shortens it.
  static func isAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    word.count <= longest && abbreviations.contains { $0.count == word.count && $0.elementsEqual(word) }
  }

  private static let abbreviations = [
    "mme", "mlle", "mr", "mrs", "ms", "dr", "pr", "st", "ste", "ex", "env", "cf", "approx",
  ].map { Array($0.utf8) }
}
