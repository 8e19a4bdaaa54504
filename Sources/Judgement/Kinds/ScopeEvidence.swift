/// What the scope leaves out.
extension Reading {
  /// What is left out; "on n'a pas encore choisi" and "aucun découpage, tout le pays" leave nothing out.
  var exclusions: [Range<Int>] {
    let everything = nationalFirst.map { tokens.list[$0.lowerBound].sentence }
    return hits(.exclusion).filter { range in
      let near = max(0, range.lowerBound - 8)..<min(all.upperBound, range.upperBound + 8)
      let isHedged = (hits(.hedge, in: near) + hits(.possibility, in: near)).contains { $0.overlaps(range) }
      return !isHedged && !isInSetPhrase(range) && tokens.list[range.lowerBound].sentence != everything
    }
  }
}
