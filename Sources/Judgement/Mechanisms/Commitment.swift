/// Tells what is done or being done from what would be.
extension Reading {
  /// The endings of French verbs in the future and the conditional.
  private static let endings = [
    "erait", "irait", "drait", "urait", "eraient", "iraient", "draient", "uraient", "eront", "iront", "dront", "uront",
    "erons", "irons", "drons", "urons", "rions",
  ].map { Array($0.utf8) }
  /// How far before a word its future or conditional may stand, in tokens of the same clause.
  private static let reach = 4

  /// Whether these tokens tell what would be or will be, not what is: "ils testeraient", "they would sign".
  func isHypothetical(_ range: Range<Int>) -> Bool {
    let start = max(clause(of: range.lowerBound).lowerBound, range.lowerBound - Self.reach)
    return (start..<range.upperBound).contains(where: hasFutureEnding) || hears(.future, in: start..<range.upperBound)
  }

  /// Whether a lone word is a verb in the infinitive, which tells no fact.
  func isInfinitive(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    let folded = tokens.folded[tokens.list[range.lowerBound].folded]
    return folded.count > 4 && ["er", "ir", "re"].contains { folded.suffix(2).elementsEqual($0.utf8) }
  }

  private func hasFutureEnding(_ token: Int) -> Bool {
    let folded = tokens.folded[tokens.list[token].folded]
    guard folded.last == UInt8(ascii: "t") || folded.last == UInt8(ascii: "s") else { return false }
    return Self.endings.contains { folded.count > $0.count && folded.suffix($0.count).elementsEqual($0) }
  }
}
