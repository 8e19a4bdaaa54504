import Coaching

/// Words of a team that does not commit, or leaves it open.
extension Reading {
  /// The first such words; a hedge round something that blocks the team, or that it means to persuade of, is no second fault.
  var hedge: Range<Int>? {
    let blocking = externalDependency.map { sentence(of: $0.lowerBound) }
    let persuasive = persuasion.map { clause(of: $0.lowerBound) }
    return hits(.hedge).first { range in
      !isExcused(range) && blocking?.contains(range.lowerBound) != true
        && persuasive?.contains(range.lowerBound) != true
    }
  }
}
