/// Finds what a text denies, refuses or leaves out.
extension Reading {
  /// How far before a word its negation may stand, in tokens of the same clause.
  private static let reachBefore = 6
  /// How far after a verb its negation may stand: "on n'attend pas".
  private static let reachAfter = 3

  /// Whether these tokens are denied: "aucun décret", "sans rien imposer", "we need no new law".
  func isNegated(_ range: Range<Int>) -> Bool {
    guard !denials.isEmpty else { return false }
    let clause = clause(of: range.lowerBound)
    let before = max(clause.lowerBound, range.lowerBound - Self.reachBefore)..<range.lowerBound
    let after = range.upperBound..<max(range.upperBound, min(clause.upperBound, range.upperBound + Self.reachAfter))
    return denies(in: before) || denies(in: after)
  }

  /// Whether the thing itself is denied, by a word before it: "la convention n'est pas signée" leaves the convention to sign.
  func isDenied(_ thing: Range<Int>) -> Bool {
    guard !denials.isEmpty else { return false }
    let clause = clause(of: thing.lowerBound)
    return denies(in: max(clause.lowerBound, thing.lowerBound - Self.reachBefore)..<thing.lowerBound)
  }

  /// Whether a negation stands among these tokens.
  private func denies(in range: Range<Int>) -> Bool {
    guard !denials.isEmpty else { return false }
    var place = denials.firstIndex(sortedBy: \.lowerBound, from: range.lowerBound)
    while place < denials.count, denials[place].lowerBound < range.upperBound {
      if denials[place].upperBound <= range.upperBound { return true }
      place += 1
    }
    return false
  }

  /// The negations of a text; "pas mal" and "not only" deny nothing.
  static func denials(_ hits: Hits) -> [Range<Int>] {
    hits[.negation].filter { negation in
      let near = max(0, negation.lowerBound - reachOfAPhrase)..<negation.upperBound + reachOfAPhrase
      return !hits.within(near, of: .falseNegation).contains {
        $0.lowerBound <= negation.lowerBound && $0.upperBound >= negation.upperBound
      }
    }
  }

  /// How far a phrase that denies nothing may stick out of its word of denial, in tokens.
  private static let reachOfAPhrase = 9
}
