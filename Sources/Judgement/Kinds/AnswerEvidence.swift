import Coaching

/// What an answer gives of what its question asks.
extension Reading {
  /// The evidence for the question at hand, in the order of its answer kinds.
  var evidence: [Evidence] {
    switch question {
    case .firstUsers: found(.count, counts) + found(.place, perimeters)
    case .firstPartners: found(.partner, partners) + found(.role, roles)
    case .volunteers: found(.motive, motives) + found(.willingness, willingness)
    case .firstScope: found(.exclusion, exclusions)
    case .sixMonths: found(.outcome, outcomes) + found(.measure, measures)
    case .independence: found(.guarantee, told(.guarantee).and(hits(.wayRound)))
    case .acceleration: found(.lever, levers) + found(.stage, stages)
    case .product, .launch: []
    }
  }

  private func found(_ subject: Evidence.Subject, _ ranges: [Range<Int>]) -> [Evidence] {
    if ranges.count < 2 { return ranges.map { Evidence(subject: subject, tokens: $0) } }
    var found: [Evidence] = []
    for range in ranges.sorted(by: { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) })
    where found.last?.tokens != range {
      found.append(Evidence(subject: subject, tokens: range))
    }
    return found
  }

  /// The cues of a list that are not denied.
  func told(_ name: CueList.Name) -> [Range<Int>] { hits(name).filter { !isNegated($0) } }

  /// Whether the team says this of itself.
  func isByTeam(_ range: Range<Int>) -> Bool {
    let start = max(clause(of: range.lowerBound).lowerBound, range.lowerBound - 3)
    return hears(.team, in: start..<range.lowerBound)
  }
}
