import Coaching

/// Spreading by convincing, obliging or raising awareness.
extension Reading {
  /// The first words of it; a law that is only wished for obliges nobody.
  var persuasion: Range<Int>? {
    guard question != .independence, question != .sixMonths, question != .firstScope else { return nil }
    let orders = question == .acceleration ? hits(.order).filter { !isWished($0) } : []
    return hits(.persuasion).and(orders).inOrder.first { !isExcused($0) && !isNegated($0) }
  }

  /// Whether something is only wished for: "il faudrait une loi".
  func isWished(_ range: Range<Int>) -> Bool { hears(.wish, in: clause(of: range.lowerBound)) }
}
