/// Finds what excuses a cue: a user's own words, and set phrases.
extension Reading {
  /// Whether words are a user's own, or part of a set phrase.
  func isExcused(_ range: Range<Int>) -> Bool { isQuoted(range) || isInSetPhrase(range) }

  /// Whether words are part of a longer set phrase.
  func isInSetPhrase(_ range: Range<Int>) -> Bool {
    let near = max(0, range.lowerBound - 6)..<min(all.upperBound, range.upperBound + 6)
    return hits(.setPhrase, in: near).contains {
      $0.lowerBound <= range.lowerBound && $0.upperBound >= range.upperBound
    }
  }
}
