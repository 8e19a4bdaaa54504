import Coaching

/// Groups so broad that nobody could list or call their members.
extension Reading {
  /// The first such group.
  var vaguePeople: Range<Int>? {
    let national = Set(hits(.national).flatMap { $0 })
    var groups = hits(.broadGroup).filter { !isSituated($0) || question == .acceleration }
    if question == .firstUsers || question == .firstPartners {
      groups += hits(.wideGroup).filter { !isSituated($0) }
    }
    return groups.sorted { $0.lowerBound < $1.lowerBound }.first {
      !isQuoted($0) && !isNegated($0) && !isCountedOrNamed($0) && !$0.contains(where: national.contains)
    }
  }
}
