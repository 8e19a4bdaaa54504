/// Finds, in an answer on the outcome, the sentences that users say themselves.
enum UsersWords {
  /// The sentences at the start in which users speak of themselves, and the rest; no words when the first is not one.
  static func split(_ answer: String, firstPerson: Set<String>) -> (words: String?, rest: String?) {
    let sentences = sentences(of: answer)
    // A list or a text over several lines is the team's own layout; it is left as it is.
    guard !answer.contains(where: \.isNewline), let first = sentences.first else { return (nil, nil) }
    if isQuoted(first) { return (first, rest(of: sentences, after: 1)) }
    let count = sentences.prefix { isFirstPerson($0, firstPerson) && !$0.contains { "«“\"".contains($0) } }.count
    guard count > 0 else { return (nil, nil) }
    return (sentences[..<count].joined(separator: " "), rest(of: sentences, after: count))
  }

  /// Whether a text starts with a quotation mark.
  static func isQuoted(_ text: String) -> Bool {
    text.first.map { "«“\"".contains($0) } ?? false
  }

  private static func rest(of sentences: [String], after count: Int) -> String? {
    sentences.count > count ? sentences[count...].joined(separator: " ") : nil
  }

  /// Whether a word of the list is in the sentence; « j’ » is one with its apostrophe only.
  private static func isFirstPerson(_ sentence: String, _ words: Set<String>) -> Bool {
    var word = ""
    for character in sentence.lowercased() + " " {
      if character.isLetter {
        word.append(character)
        continue
      }
      if words.contains(word) || ("'’".contains(character) && words.contains(word + "’")) { return true }
      word = ""
    }
    return false
  }

  /// The text cut after each full stop, exclamation or question mark, and the quotation marks behind it.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var isQuoting = false
    var hasEnded = false
    for character in text {
      if hasEnded, character.isWhitespace, !isQuoting {
        sentences.append(current)
        current = ""
        hasEnded = false
        continue
      }
      if character == "«" || character == "“" { isQuoting = true }
      if character == "»" || character == "”" {
        isQuoting = false
      } else if !character.isWhitespace {
        hasEnded = ".!?…".contains(character)
      }
      if !(current.isEmpty && character.isWhitespace) { current.append(character) }
    }
    return current.isEmpty ? sentences : sentences + [current]
  }
}
