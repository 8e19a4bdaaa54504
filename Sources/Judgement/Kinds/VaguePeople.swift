import Coaching

/// Groups so broad that nobody could list or call their members.
extension Reading {
  /// The first such group; where the scope or the guarantees are asked for, nobody is expected to list people.
  var vaguePeople: Range<Int>? {
    guard question != .independence, question != .firstScope else { return nil }
    return broadGroups.and(wideGroups).and(addedGroups).inOrder.first {
      !isExcused($0) && !isNegated($0) && !isInNational($0) && !isInTopic($0.lowerBound)
    }
  }

  /// Whether it is part of words for the whole country; only those near it are looked at, so that time stays linear.
  private func isInNational(_ range: Range<Int>) -> Bool {
    hits(.national, in: range.lowerBound - Self.reachOfNational..<range.upperBound + Self.reachOfNational)
      .contains { $0.overlaps(range) }
  }

  /// More tokens than any words for the whole country have.
  private static let reachOfNational = 40

  private var areUsersAsked: Bool { question == .firstUsers || question == .firstPartners }

  /// Groups that nothing but a count or a name narrows.
  private var broadGroups: [Range<Int>] {
    hits(.broadGroup).filter { !isCountedOrNamed($0) && !(areUsersAsked && isAfterPreciseOnes($0)) }
  }

  /// Groups that are broad when they are given bare: as the answer where users are asked, else at the head of a sentence.
  private var wideGroups: [Range<Int>] {
    guard question != .acceleration else { return [] }
    return hits(.wideGroup).filter { group in
      let isHead =
        areUsersAsked ? isNamedAsAnswer(group) : sentence(of: group.lowerBound).lowerBound == group.lowerBound
      return isHead && (areUsersAsked || group.count > 1) && !isSituated(group) && !isCountedOrNamed(group)
    }
  }

  /// Groups added behind precise ones: "et au-delà, les élus".
  private var addedGroups: [Range<Int>] {
    guard areUsersAsked else { return [] }
    return hits(ofAny: .broadGroup, .wideGroup, .category).filter { group in
      let sentence = sentence(of: group.lowerBound)
      let before = max(sentence.lowerBound, group.lowerBound - 4)..<group.lowerBound
      let clause = clause(of: group.lowerBound)
      return hears(.addition, in: before) && !hasCount(in: clause) && names(in: clause).isEmpty
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
