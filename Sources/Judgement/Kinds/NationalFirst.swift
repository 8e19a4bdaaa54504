import Coaching

/// First scopes that are the whole country or all of a category.
extension Reading {
  /// The first one.
  var nationalFirst: Range<Int>? {
    guard question != .acceleration else { return nil }
    return hits(.national).first { range in
      let sentence = sentence(of: range.lowerBound)
      let isLater = hears(.later, in: sentence.lowerBound..<range.lowerBound)
      let clause = clause(of: range.upperBound - 1)
      let after = range.upperBound..<max(range.upperBound, clause.upperBound)
      return !isQuoted(range) && !isNegated(range) && !isLater && names(in: after).isEmpty
    }
  }
}
