import Coaching

/// What an answer gives of what its question asks.
extension Reading {
  /// The evidence for the question at hand, in the order of its answer kinds.
  var evidence: [Evidence] {
    switch question {
    case .firstUsers: found(.count, counts) + found(.place, places)
    case .firstPartners: found(.partner, partners) + found(.role, told(.role))
    case .volunteers: found(.motive, told(.motive)) + found(.willingness, told(.willingness))
    case .firstScope: found(.exclusion, hits(.exclusion))
    case .sixMonths: found(.outcome, hits(.outcome)) + found(.measure, measures)
    case .independence: found(.guarantee, told(.guarantee) + hits(.wayRound))
    case .acceleration: found(.lever, levers) + found(.stage, stages)
    case .product, .launch: []
    }
  }

  private func found(_ subject: Evidence.Subject, _ ranges: [Range<Int>]) -> [Evidence] {
    ranges.map { Evidence(subject: subject, tokens: $0) }
  }

  /// The cues of a list that are not denied.
  private func told(_ name: CueList.Name) -> [Range<Int>] { hits(name).filter { !isNegated($0) } }

  private var counts: [Range<Int>] { amounts.filter { $0.sense == .count }.map(\.tokens) }

  /// A place is a name that is no bare acronym, or an acronym with its place.
  private var places: [Range<Int>] {
    hits(.place) + names.filter { name in name.contains { !tokens.list[$0].traits.contains(.acronym) } }
  }

  private var partners: [Range<Int>] { names }

  private var measures: [Range<Int>] {
    amounts.filter { [.count, .share, .time, .measure].contains($0.sense) }.map(\.tokens) + told(.measure)
  }

  private var levers: [Range<Int>] { told(.lever) + told(.persuasion) + told(.order) }

  private var stages: [Range<Int>] { counts + told(.stage) }
}
