/// Tells, by a few word lists, whether an answer starts with a sentence of its own or with a group of words.
///
/// A mistake costs little: a sentence behind a lead, or a group of words between two full stops, still reads.
struct ClauseReading {
  private let sentenceWords: Set<String>
  private let relativeWords: Set<String>
  private let determiners: Set<String>
  private let connectors: Set<String>
  private let reasonWords: Set<String>
  private let smallWords: Set<String>

  /// Takes the lists of an interview.
  init(_ interview: Interview) {
    func words(_ phrase: SheetPhrase) -> Set<String> { Set(wordList: interview.text(phrase)) }
    sentenceWords = words(.sentenceWords)
    relativeWords = words(.relativeWords)
    determiners = words(.determiners)
    connectors = words(.connectors)
    reasonWords = words(.reasonWords)
    smallWords = words(.smallWords)
  }

  /// Whether the first clause is a sentence: it holds a word that only sentences hold, or a group of words that
  /// nothing but a verb can tie to the one before it.
  func startsWithSentence(_ text: String) -> Bool {
    var previous: String?
    for word in words(ofFirstClauseOf: text) {
      if sentenceWords.contains(word) { return true }
      if let previous, determiners.contains(word), !connectors.contains(previous), !determiners.contains(previous) {
        return true
      }
      previous = word == "," ? nil : word
    }
    return false
  }

  /// Whether a colon ends the first clause.
  func hasColonInFirstClause(_ text: String) -> Bool { text.first { ".!?…;:".contains($0) } == ":" }

  /// Whether the text starts as a group of words does: with a determiner or a number.
  func startsWithGroup(_ text: String) -> Bool {
    let word = firstWord(of: text)
    return determiners.contains(word) || word.first?.isNumber == true
  }

  /// Whether the text starts with a reason.
  func startsWithReason(_ text: String) -> Bool { reasonWords.contains(firstWord(of: text)) }

  /// The text with its first letter in lower case, when its first word is a small one: a name keeps its capital.
  func loweringFirstWord(of text: String) -> String {
    let word = text.prefix { $0.isLetter }
    // A word of two capitals is an acronym, or somebody shouting.
    guard smallWords.contains(word.lowercased()), !word.dropFirst().contains(where: \.isUppercase) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private func firstWord(of text: String) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber }).lowercased()
  }

  /// The words in lower case, and the commas, up to the end of the clause or a word that starts one inside it.
  private func words(ofFirstClauseOf text: String) -> [String] {
    var words: [String] = []
    var word = ""
    func isOver() -> Bool { words.last.map(relativeWords.contains) ?? false }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      if !word.isEmpty { words.append(word.lowercased()) }
      word = ""
      if isOver() || ".!?…;:".contains(character) { return words }
      if character == "," || character == "(" { words.append(",") }
    }
    return word.isEmpty ? words : words + [word.lowercased()]
  }
}

extension Set<String> {
  /// The words of a list parted by commas.
  init(wordList: String) {
    self.init(wordList.split(separator: ",").map { String($0).trimmingWhitespace() })
  }
}
