import Coaching

/// Amounts, moments and actions that nobody could check.
extension Reading {
  /// The first amount that nobody could check; amounts of things that the release needs do no harm.
  var vagueQuantity: Range<Int>? {
    guard question != .independence else { return nil }
    return hits(.vagueQuantity).first { !isExcused($0) && !isMadeExact($0) }
  }

  /// An amount is exact when a count follows it, or the members are named one by one.
  private func isMadeExact(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    let near = range.upperBound..<max(range.upperBound, clause(after: last).upperBound)
    let rest = range.upperBound..<max(range.upperBound, sentence(of: last).upperBound)
    let opensList = rest.contains { tokens.list[$0].boundary == .clause }
    return hasCount(in: near) || opensList && names(in: rest).count > 1
  }

  /// The first moment that nobody could put in a diary.
  var vagueTime: Range<Int>? {
    // Under the scope, "plus tard" puts something off, which is what is asked for.
    if question == .firstScope, !exclusions.isEmpty { return nil }
    return hits(.vagueTime).first { range in
      !isExcused(range) && !isNegated(range) && !hasMoment(in: sentence(of: range.lowerBound))
    }
  }

  /// The first step with no observable act.
  var vagueAction: Range<Int>? {
    guard question != .volunteers, question != .firstUsers else { return nil }
    return hits(.vagueAction).first { range in
      !isExcused(range) && !isNegated(range) && !hasCount(in: sentence(of: range.lowerBound))
    }
  }
}
