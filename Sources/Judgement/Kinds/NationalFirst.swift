import Coaching

/// First scopes that are the whole country or all of a category.
extension Reading {
  /// The first one; only the questions about users, partners, scope and success have a scope to tell.
  var nationalFirst: Range<Int>? {
    guard [.firstUsers, .firstPartners, .firstScope, .sixMonths].contains(question) else { return nil }
    let people = question == .firstUsers || question == .firstPartners
    let categories = people ? hits(.category).filter(isNamedAsAnswer) : []
    return (hits(.national) + categories).sorted { $0.lowerBound < $1.lowerBound }.first {
      !isExcused($0) && !isNegated($0) && !isLater($0) && !isNarrowed($0)
    }
  }

  /// Whether it is told as what comes after the first scope.
  private func isLater(_ range: Range<Int>) -> Bool {
    hears(.later, in: sentence(of: range.lowerBound).lowerBound..<range.lowerBound)
  }

  /// Whether a count before it, or a name after it, says which ones.
  private func isNarrowed(_ range: Range<Int>) -> Bool {
    let clause = clause(of: range.upperBound - 1)
    let after = range.upperBound..<max(range.upperBound, clause.upperBound)
    return hasCount(in: clause.lowerBound..<max(clause.lowerBound, range.lowerBound)) || !names(in: after).isEmpty
  }
}
