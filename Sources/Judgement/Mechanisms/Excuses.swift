/// Finds what excuses a cue: a user's own words, and set phrases.
extension Reading {
  /// Whether words are a user's own, or part of a set phrase.
  func isExcused(_ range: Range<Int>) -> Bool { isQuoted(range) || isInSetPhrase(range) }

  /// Whether a word is part of what the question names: "our first users will be citizens".
  func isInTopic(_ token: Int) -> Bool {
    hits(.topic, in: max(0, token - 3)..<min(all.upperBound, token + 3)).contains { $0.contains(token) }
  }

  /// Whether words are part of a longer set phrase.
  func isInSetPhrase(_ range: Range<Int>) -> Bool {
    let near = max(0, range.lowerBound - 6)..<min(all.upperBound, range.upperBound + 6)
    return hits(.setPhrase, in: near).contains {
      $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
    }
  }
}
