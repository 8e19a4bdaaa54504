import Coaching

/// Words of a team that does not commit, or leaves it open.
extension Reading {
  /// The first such words.
  var hedge: Range<Int>? {
    let possibilities = question == .acceleration ? [] : hits(.possibility)
    let beliefs =
      [.volunteers, .firstPartners, .independence, .firstUsers, .sixMonths].contains(question) ? hits(.belief) : []
    return (hits(.hedge) + possibilities + beliefs).sorted { $0.lowerBound < $1.lowerBound }.first {
      !isExcused($0) && !isAboutAnotherFault($0) && !isApproximation($0) && !isAboutWhatIsLeftOut($0)
    }
  }

  /// A doubt about what blocks the team, or about those it means to persuade, is no second fault.
  private func isAboutAnotherFault(_ range: Range<Int>) -> Bool {
    let isBlocking = externalDependency.map { sentence(of: $0.lowerBound).contains(range.lowerBound) } ?? false
    let isPersuasive = persuasion.map { clause(of: $0.lowerBound).contains(range.lowerBound) } ?? false
    return isBlocking || isPersuasive
  }

  /// "peut-être 80", "maybe forty": a number that is not exact is a number all the same.
  private func isApproximation(_ range: Range<Int>) -> Bool {
    let next = range.upperBound..<min(range.upperBound + 3, all.upperBound)
    return amounts(in: next).contains { $0.tokens.lowerBound == range.upperBound }
  }

  /// Under the scope, a doubt about what is left out leaves the scope as it is.
  private func isAboutWhatIsLeftOut(_ range: Range<Int>) -> Bool {
    question == .firstScope && exclusions.contains { clause(of: $0.lowerBound) == clause(of: range.lowerBound) }
  }
}
