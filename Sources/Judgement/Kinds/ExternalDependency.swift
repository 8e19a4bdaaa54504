import Coaching

/// Things outside the team that the release would wait on.
extension Reading {
  /// The first one, unless a way round is given.
  var externalDependency: Range<Int>? {
    guard question != .acceleration else { return nil }
    let blocked = hits(.blocked).filter { !isNegated($0) }
    let pending = hits(.dependency).filter { isPending($0) }
    let waiting = question == .independence ? hits(.blocking).filter { !isNegated($0) } : []
    let found = blocked.and(pending).and(waiting).inOrder
    return found.first { !isExcused($0) && !hasWayRound($0) && !hasPlan($0) }
  }

  /// "Si l'API n'arrive pas, nous recopions": a condition that the team has a plan for.
  private func hasPlan(_ range: Range<Int>) -> Bool {
    let sentence = sentence(of: range.lowerBound)
    let isCondition = (sentence.lowerBound..<range.lowerBound).contains {
      tokens.reads($0, "si") || tokens.reads($0, "if")
    }
    let clauses =
      clause(of: range.upperBound - 1)
      .upperBound..<max(clause(of: range.upperBound - 1).upperBound, sentence.upperBound)
    let isVague = hears(.vagueAction, in: sentence) || hears(.hedge, in: sentence)
    return isCondition && hears(.team, in: clauses) && !isVague
  }

  /// Whether the same sentence says that a thing is waited for; elsewhere than under the question about it, the same clause.
  private func isPending(_ range: Range<Int>) -> Bool {
    guard !isDenied(range), !tokens.list[range.lowerBound].traits.contains(.asked) else { return false }
    let sentence = sentence(of: range.lowerBound)
    guard !hears(.settled, in: clause(of: range.lowerBound)) else { return false }
    guard question == .independence else {
      return hits(.waiting, in: clause(of: range.lowerBound)).contains { !isNegated($0) }
    }
    let pending = (hits(.waiting, in: sentence) + hits(.pending, in: sentence)).contains { !isNegated($0) }
    return pending || !hears(.guarantee, in: sentence)
  }

  /// A way round comes in the same sentence or in one of the next two.
  private func hasWayRound(_ range: Range<Int>) -> Bool {
    let next = sentence(after: range.lowerBound)
    let end = next.isEmpty ? next.upperBound : sentence(after: next.lowerBound).upperBound
    let start = sentence(of: range.lowerBound).lowerBound
    return hears(.wayRound, in: start..<max(start, end))
  }
}
