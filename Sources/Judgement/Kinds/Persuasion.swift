import Coaching

/// Spreading by convincing, obliging or raising awareness.
extension Reading {
  /// The first words of it.
  var persuasion: Range<Int>? {
    (hits(.persuasion) + (question == .acceleration ? hits(.order) : [])).sorted { $0.lowerBound < $1.lowerBound }
      .first { !isQuoted($0) && !isNegated($0) }
  }
}
