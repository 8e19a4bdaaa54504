/// The candidate that a mistyped name most likely meant; nil when none is near, or when the name is too long to be one.
func nearest(to name: String, among candidates: [String]) -> String? {
  guard name.count <= 40 else { return nil }
  let allowed = max(2, name.count / 3)
  return candidates.map { (name: $0, distance: editDistance(name, $0)) }
    .filter { $0.distance <= allowed }
    .min { $0.distance < $1.distance }?.name
}

/// The Levenshtein distance: how many characters to insert, delete or replace.
private func editDistance(_ first: String, _ second: String) -> Int {
  let second = Array(second)
  var previous = Array(0...second.count)
  for (row, character) in first.enumerated() {
    var current = [row + 1]
    for (column, other) in second.enumerated() {
      let replacing = previous[column] + (character == other ? 0 : 1)
      current.append(min(replacing, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[second.count]
}
