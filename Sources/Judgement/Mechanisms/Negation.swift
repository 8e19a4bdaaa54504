/// Finds what a text denies, refuses or leaves out.
extension Reading {
  /// How far before a word its negation may stand, in tokens of the same clause.
  private static let reachBefore = 6
  /// How far after a verb its negation may stand: "on n'attend pas".
  private static let reachAfter = 3

  /// Whether these tokens are denied: "aucun décret", "sans rien imposer", "we need no new law".
  func isNegated(_ range: Range<Int>) -> Bool {
    let clause = clause(of: range.lowerBound)
    let before = max(clause.lowerBound, range.lowerBound - Self.reachBefore)..<range.lowerBound
    let after = range.upperBound..<max(range.upperBound, min(clause.upperBound, range.upperBound + Self.reachAfter))
    return denies(in: before) || denies(in: after)
  }

  /// Whether the thing itself is denied, by a word before it: "la convention n'est pas signée" leaves the convention to sign.
  func isDenied(_ thing: Range<Int>) -> Bool {
    let clause = clause(of: thing.lowerBound)
    return denies(in: max(clause.lowerBound, thing.lowerBound - Self.reachBefore)..<thing.lowerBound)
  }

  /// Whether a negation stands among these tokens; "pas mal" and "not only" deny nothing.
  private func denies(in range: Range<Int>) -> Bool {
    let innocent = hits(.falseNegation, in: max(0, range.lowerBound - 3)..<min(all.upperBound, range.upperBound + 3))
    return hits(.negation, in: range).contains { negation in
      !innocent.contains { $0.lowerBound <= negation.lowerBound && $0.upperBound >= negation.upperBound }
    }
  }
}
