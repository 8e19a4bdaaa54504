/// Answers that say nothing: "je ne sais pas", "TBD", dots, keys struck at random.
extension Reading {
  /// How many words beside the empty ones make an answer say something.
  private static let wordsThatSaySomething = 3

  /// Whether the answer is empty of content, or only says the words of the question again, which are given folded.
  func isNonAnswer(asked: Set<String>) -> Bool {
    if words.isEmpty || isMash(words) || isEcho(words, of: asked) { return true }
    let empty = emptyWords
    return !empty.isEmpty && words.count - empty.count < Self.wordsThatSaySomething
  }

  /// Whether it holds no word but those of an answer that is none: a name may hold some of them.
  var isOnlyEmptyWords: Bool { words.allSatisfy(emptyWords.contains) }

  private var emptyWords: Set<Int> { Set(hits(.nonAnswer).flatMap { $0 }) }

  private var words: [Int] { all.filter { !tokens.list[$0].traits.contains(.sign) } }

  /// All its words are the question's, articles and pronouns aside, and it denies none of them.
  private func isEcho(_ words: [Int], of asked: Set<String>) -> Bool {
    guard words.count < Self.wordsOfALongEcho, !hears(.negation, in: all) else { return false }
    let content = words.filter { tokens.list[$0].folded.count > 3 }
    return content.count > 1 && content.allSatisfy { asked.contains(tokens.text($0)) }
  }

  /// A longer answer says more than the question, whatever its words.
  private static let wordsOfALongEcho = 40

  /// A few words without a vowel, or of one repeated letter.
  private func isMash(_ words: [Int]) -> Bool {
    words.count <= 3
      && words.allSatisfy { index in
        let folded = tokens.folded[tokens.list[index].folded]
        let isDigits = tokens.list[index].traits.contains(.digits)
        let isAcronym = tokens.list[index].traits.contains(.acronym)
        let vowels = folded.filter { "aeiouy".utf8.contains($0) }
        return !isDigits && !isAcronym && (vowels.isEmpty || Set(folded).count == 1)
      }
  }
}
