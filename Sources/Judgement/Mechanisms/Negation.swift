/// Finds what a text denies, refuses or leaves out.
extension Reading {
  /// How far before a word its negation may stand, in tokens of the same clause.
  private static let reachBefore = 6
  /// How far after a verb its negation may stand: "on n'attend pas".
  private static let reachAfter = 2

  /// Whether these tokens are denied: "aucun décret", "sans rien imposer", "we need no new law".
  func isNegated(_ range: Range<Int>) -> Bool {
    let clause = clause(of: range.lowerBound)
    let before = max(clause.lowerBound, range.lowerBound - Self.reachBefore)..<range.lowerBound
    let after = range.upperBound..<max(range.upperBound, min(clause.upperBound, range.upperBound + Self.reachAfter))
    return hears(.negation, in: before) || hears(.negation, in: after)
  }
}
