/// Answers that say nothing: "je ne sais pas", "TBD", dots, keys struck at random.
extension Reading {
  /// How many words beside the empty ones make an answer say something.
  private static let wordsThatSaySomething = 3

  /// Whether the answer is empty of content, or only says the words of the question again, which are given folded.
  func isNonAnswer(asked: Set<String>) -> Bool {
    let words = all.count { isWord($0) }
    if words == 0 || words <= Self.wordsOfAMash && isMash || words < Self.wordsOfALongEcho && isEcho(of: asked) {
      return true
    }
    let empty = emptyWords.count
    return empty > 0 && words - empty < Self.wordsThatSaySomething
  }

  /// Whether it holds no word but those of an answer that is none: a name may hold some of them.
  var isOnlyEmptyWords: Bool {
    let empty = emptyWords
    return all.allSatisfy { !isWord($0) || empty.contains($0) }
  }

  private var emptyWords: Set<Int> {
    let hits = hits(.nonAnswer)
    return hits.isEmpty ? [] : Set(hits.joined())
  }

  private func isWord(_ token: Int) -> Bool { !tokens.list[token].traits.contains(.sign) }

  /// All its words are the question's, articles and pronouns aside, and it denies none of them.
  private func isEcho(of asked: Set<String>) -> Bool {
    let isContent = { (token: Int) in self.isWord(token) && self.tokens.list[token].folded.count > 3 }
    // The first word that the question has not ends it, in most answers.
    return all.allSatisfy { !isContent($0) || asked.contains(tokens.text($0)) } && all.count(where: isContent) > 1
      && !hears(.negation, in: all)
  }

  /// A longer answer says more than the question, whatever its words.
  private static let wordsOfALongEcho = 40

  private static let wordsOfAMash = 3

  /// Words without a vowel, or of one repeated letter.
  private var isMash: Bool {
    all.filter(isWord).allSatisfy { index in
      let folded = tokens.folded[tokens.list[index].folded]
      let isDigits = tokens.list[index].traits.contains(.digits)
      let isAcronym = tokens.list[index].traits.contains(.acronym)
      let hasVowel = folded.contains { "aeiouy".utf8.contains($0) }
      return !isDigits && !isAcronym && (!hasVowel || Set(folded).count == 1)
    }
  }
}
