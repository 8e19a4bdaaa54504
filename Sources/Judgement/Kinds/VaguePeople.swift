import Coaching

/// Groups so broad that nobody could list or call their members.
extension Reading {
  /// The first such group; where the scope or the guarantees are asked for, nobody is expected to list people.
  var vaguePeople: Range<Int>? {
    guard question != .independence, question != .firstScope else { return nil }
    let national = Set(hits(.national).flatMap { $0 })
    let isAskedFor = question == .firstUsers || question == .firstPartners
    var groups = hits(.broadGroup).filter { !isAskedFor || !isAfterPreciseOnes($0) }
    if isAskedFor {
      groups += hits(.wideGroup).filter { isNamedAsAnswer($0) && !isSituated($0) }
    }
    return groups.sorted { $0.lowerBound < $1.lowerBound }.first {
      !isExcused($0) && !isNegated($0) && !isCountedOrNamed($0) && !$0.contains(where: national.contains)
    }
  }

  /// A bare group is the answer when it opens a clause; elsewhere the answer only speaks of it.
  func isNamedAsAnswer(_ range: Range<Int>) -> Bool {
    let clause = clause(of: range.lowerBound)
    guard range.lowerBound - clause.lowerBound <= 2 else { return false }
    guard !hears(.vagueQuantity, in: clause.lowerBound..<range.lowerBound) else { return false }
    return !isAfterPreciseOnes(range)
  }

  /// Whether the sentence has already counted or named someone.
  private func isAfterPreciseOnes(_ range: Range<Int>) -> Bool {
    let earlier = sentence(of: range.lowerBound).lowerBound..<range.lowerBound
    return hasCount(in: earlier) || !names(in: earlier).isEmpty
  }
}
