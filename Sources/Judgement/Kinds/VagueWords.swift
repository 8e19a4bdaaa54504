import Coaching

/// Amounts, moments and actions that nobody could check.
extension Reading {
  /// The first amount that nobody could check.
  var vagueQuantity: Range<Int>? {
    hits(.vagueQuantity).first { !isQuoted($0) && !isNegated($0) && !isMadeExact($0) }
  }

  /// An amount is exact when a count follows it, or the members are named one by one.
  private func isMadeExact(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    let near = range.upperBound..<max(range.upperBound, clause(after: last).upperBound)
    return hasCount(in: near) || names(in: near).count > 1
  }

  /// The first moment that nobody could put in a diary.
  var vagueTime: Range<Int>? {
    hits(.vagueTime).first { range in
      !isQuoted(range) && !isNegated(range) && !hasMoment(in: sentence(of: range.lowerBound))
    }
  }

  /// The first step with no observable act.
  var vagueAction: Range<Int>? {
    hits(.vagueAction).first { range in
      !isQuoted(range) && !isNegated(range) && !hasCount(in: sentence(of: range.lowerBound))
    }
  }

  /// The first words of a team that does not commit.
  var hedge: Range<Int>? { hits(.hedge).first { !isQuoted($0) } }

  /// The first deliverable or number of use that is given as the success.
  var deliverable: Range<Int>? {
    guard question == .sixMonths || question == .firstScope else { return nil }
    return hits(.deliverable).first { !isNegated($0) && question == .sixMonths }
  }
}
