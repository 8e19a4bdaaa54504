/// Tells, by a few word lists, how an answer starts: with a sentence of its own, a group of words, or a reason.
///
/// A mistake costs little: a sentence behind a lead, or a group of words between two full stops, still reads.
struct ClauseReading {
  private let sentenceWords: Set<String>
  private let relativeWords: Set<String>
  private let determiners: Set<String>
  private let connectors: Set<String>
  private let reasonWords: Set<String>
  private let volunteerWords: Set<String>
  private let smallWords: Set<String>

  /// Takes the lists of an interview.
  init(_ interview: Interview) {
    func words(_ phrase: SheetPhrase) -> Set<String> { Set(wordList: interview.text(phrase)) }
    sentenceWords = words(.sentenceWords)
    relativeWords = words(.relativeWords)
    determiners = words(.determiners)
    connectors = words(.connectors)
    reasonWords = words(.reasonWords)
    volunteerWords = words(.volunteerWords)
    smallWords = words(.smallWords)
  }

  /// Whether the first clause is a sentence: it holds a word that only sentences hold, or a group of words that
  /// nothing but a verb can tie to the one before it.
  func startsWithSentence(_ text: String) -> Bool {
    // « En formant une infirmière » ties its group by a participle, and is no sentence.
    var isTied = connectors.contains(firstWord(of: text))
    var previous: String?
    let words = words(ofFirstClauseOf: text, upToRelative: true)
    for (index, word) in words.enumerated() {
      if word == "," {
        (isTied, previous) = (false, nil)
        continue
      }
      if sentenceWords.contains(word) { return true }
      if !isTied, let previous, determiners.contains(word), !connectors.contains(previous),
        !determiners.contains(previous), !isContraction(word, before: words.dropFirst(index + 1).first)
      {
        return true
      }
      previous = word
    }
    return false
  }

  /// Whether « des » ties two groups, as in « les maires des 24 communes »; as an article it counts nothing.
  private func isContraction(_ word: String, before next: String?) -> Bool {
    guard let next, connectors.contains(word) else { return false }
    return next.first?.isNumber == true || determiners.contains(next)
  }

  /// Whether the text starts as a group of words does: with a determiner or a number.
  func startsWithGroup(_ text: String) -> Bool {
    let word = firstWord(of: text)
    return determiners.contains(word) || word.first?.isNumber == true
  }

  /// Whether the text starts with a reason.
  func startsWithReason(_ text: String) -> Bool { reasonWords.contains(firstWord(of: text)) }

  /// Whether the first clause says itself that people are volunteers.
  func speaksOfVolunteers(_ text: String) -> Bool {
    words(ofFirstClauseOf: text, upToRelative: false).contains { volunteerWords.contains($0) }
  }

  /// Whether a colon ends the first clause.
  func hasColonInFirstClause(_ text: String) -> Bool { text.first { ".!?…;:".contains($0) } == ":" }

  /// Whether the text starts with a word that ties it to what is before.
  func startsWithConnector(_ text: String) -> Bool { connectors.contains(firstWord(of: text)) }

  /// The text with its first letter in lower case, when its first word is a small one: a name keeps its capital.
  func loweringFirstWord(of text: String) -> String {
    let word = text.prefix { $0.isLetter }
    // A word of two capitals is an acronym, or somebody shouting.
    guard smallWords.contains(word.lowercased()), !word.dropFirst().contains(where: \.isUppercase) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The text without its first word when that is also the last of `start`: « avec », « Avec la mairie ».
  func dropping(lastWordOf start: String, from text: String) -> String {
    let last = start.split { !$0.isLetter }.last.map { $0.lowercased() }
    guard let last, firstWord(of: text) == last else { return text }
    return String(text.dropFirst(last.count)).trimmingWhitespace()
  }

  private func firstWord(of text: String) -> String {
    String(text.prefix { $0.isLetter || $0.isNumber }).lowercased()
  }

  /// The words in lower case, and the commas, up to the end of the clause. Words with a capital, the first apart, are
  /// parts of names and come as such.
  private func words(ofFirstClauseOf text: String, upToRelative: Bool) -> [String] {
    var words: [String] = []
    var word = ""
    func end() {
      guard !word.isEmpty else { return }
      let isName =
        word.first?.isUppercase == true && (!words.isEmpty || word.dropFirst().contains(where: \.isUppercase))
      words.append(isName ? word : word.lowercased())
      word = ""
    }
    for character in text {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      end()
      if upToRelative, let last = words.last, relativeWords.contains(last) { return words }
      if ".!?…;:".contains(character) { return words }
      if character == "," || character == "(" { words.append(",") }
    }
    end()
    return words
  }
}

extension Set<String> {
  /// The words of a list parted by commas.
  init(wordList: String) {
    self.init(wordList.split(separator: ",").map { String($0).trimmingWhitespace() })
  }
}
