/// A search through the history: as the pattern is typed, what it finds comes up on the line.
struct HistorySearch {
  /// The line from before the search.
  let original: LineText
  private(set) var pattern = ""
  private var matches: [LineText] = []
  private var position = 0

  init(from line: LineText) { original = line }

  /// What is on the line meanwhile.
  var line: LineText { matches.isEmpty ? original : matches[position] }

  /// What stands below the line: the key that goes on, the pattern, and which of how many was found.
  var note: String {
    let found = matches.isEmpty ? "0" : "\(position + 1)/\(matches.count)"
    return "Ctrl-R › \(pattern)" + (pattern.isEmpty ? "" : "  (\(found))")
  }

  mutating func look(for pattern: String, in history: AnswerHistory) {
    self.pattern = pattern
    matches = history.matches(pattern)
    position = 0
  }

  /// Goes to an older match, or to a newer one; around the ends.
  mutating func move(by step: Int) {
    guard !matches.isEmpty else { return }
    position = (position + step + matches.count) % matches.count
  }
}
