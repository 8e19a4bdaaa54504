/// Finds what makes a broad word precise: a count, a name or a situation close by.
extension Reading {
  /// Whether a count or a name stands with these tokens: in their clause or the next one, or a count in the next
  /// sentence.
  func isCountedOrNamed(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    let near =
      clause(of: range.lowerBound).lowerBound..<max(clause(of: last).upperBound, clause(after: last).upperBound)
    if hasCount(in: near) || !names(in: near).allSatisfy(isBareAcronym) { return true }
    return hasCount(in: sentence(after: last))
  }

  /// Whether a situation is told right after these tokens: "les familles qui font plus d'une heure de route".
  func isSituated(_ range: Range<Int>) -> Bool {
    let end = min(clause(of: range.upperBound - 1).upperBound, range.upperBound + 6)
    return hears(.situation, in: range.upperBound..<max(end, range.upperBound))
  }

  /// Whether a number of people, sites or cases stands among these tokens.
  func hasCount(in range: Range<Int>) -> Bool { amounts(in: range).contains { $0.sense == .count } }

  /// Whether a name is only an acronym, which names a sort as often as one: "tous les EHPAD".
  func isBareAcronym(_ name: Range<Int>) -> Bool {
    name.allSatisfy { tokens.list[$0].traits.contains(.acronym) }
  }

  /// Whether a date, a delay or a month stands among these tokens.
  func hasMoment(in range: Range<Int>) -> Bool {
    amounts(in: range).contains { $0.sense == .date || $0.sense == .time } || hears(.month, in: range)
  }
}
