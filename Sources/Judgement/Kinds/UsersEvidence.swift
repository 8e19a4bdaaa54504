/// Who the first users are: how many, and where.
extension Reading {
  var counts: [Range<Int>] { amounts.filter { $0.sense == .count }.map(\.tokens) }

  /// A place is a name that is no bare acronym, or an acronym with its place.
  var perimeters: [Range<Int>] {
    places.and(names.filter { !isBareAcronym($0) })
  }
}
