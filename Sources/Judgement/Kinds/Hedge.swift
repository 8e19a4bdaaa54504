import Coaching

/// Words of a team that does not commit, or leaves it open.
extension Reading {
  /// The first such words, in an answer where a dependency and persuasion are found, or are not.
  func hedge(besides dependency: Range<Int>?, _ persuasion: Range<Int>?) -> Range<Int>? {
    let blocked = dependency.map { tokens.list[$0.lowerBound].sentence }
    let excused = clausesToExcuse(persuasion)
    return hedges.first { range in
      let token = tokens.list[range.lowerBound]
      return !isExcused(range) && token.sentence != blocked && !excused.contains(token.clause)
        && !isApproximation(range)
    }
  }

  /// What counts as a hedge under the question, in the order of the text: it is natural not to know how one will grow, and others' wishes can only
  /// be believed.
  private var hedges: [Range<Int>] {
    switch question {
    case .volunteers, .firstPartners, .independence, .firstUsers, .sixMonths:
      hits(ofAny: .hedge, .possibility, .belief)
    case .firstScope: hits(ofAny: .hedge, .possibility)
    case .product, .launch, .acceleration: Array(hits(.hedge))
    }
  }

  /// A doubt about those whom the team means to persuade is no second fault, no more than one about what blocks it; and
  /// under the scope, a doubt about what is left out leaves the scope as it is.
  private func clausesToExcuse(_ persuasion: Range<Int>?) -> [Int] {
    var excused = question == .firstScope ? exclusions : []
    if let persuasion { excused.append(persuasion) }
    return excused.map { tokens.list[$0.lowerBound].clause }
  }

  /// "peut-être 80", "maybe forty": a number that is not exact is a number all the same.
  private func isApproximation(_ range: Range<Int>) -> Bool {
    let next = range.upperBound..<min(range.upperBound + 3, all.upperBound)
    return amounts(in: next).contains { $0.tokens.lowerBound == range.upperBound }
  }
}
