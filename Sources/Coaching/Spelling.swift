/// What a mistyped name most likely meant.
public enum Spelling {
  /// A longer name is no slip of the finger; the bound, in characters, keeps a hostile one cheap.
  private static let longestName = 40

  /// The candidate that is nearest to a name, among those at most `limit` letters away; nil when none is.
  public static func nearest(to name: String, among candidates: [String], within limit: Int) -> String? {
    guard name.count <= longestName else { return nil }
    return candidates.map { (candidate: $0, distance: distance(name, $0)) }
      .filter { $0.distance <= limit }
      .min { $0.distance < $1.distance }?.candidate
  }

  /// The number of letters to insert, delete or replace to go from one word to the other (Levenshtein).
  private static func distance(_ first: String, _ second: String) -> Int {
    let second = Array(second)
    var row = Array(0...second.count)
    for (index, letter) in first.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for (column, other) in second.enumerated() {
        let replacing = diagonal + (letter == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(replacing, row[column] + 1, diagonal + 1)
      }
    }
    return row[second.count]
  }
}
