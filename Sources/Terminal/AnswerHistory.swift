import Foundation

/// What was given before, and which of it is on the line.
struct AnswerHistory {
  private static let longest = 500

  /// The newest last.
  private var entries: [String] = []
  /// How far back the entry on the line is; 0 is what was being typed.
  private var position = 0
  private var typed = LineText()

  mutating func remember(_ entry: String) {
    guard !entry.isEmpty else { return }
    entries.removeAll { $0 == entry }
    entries.append(entry)
    if entries.count > Self.longest { entries.removeFirst() }
  }

  /// Goes back to what is being typed.
  mutating func begin() { position = 0 }

  /// The entry `step` older (or newer, if negative) than the one on the line; nil if there is none.
  mutating func move(by step: Int, from line: LineText) -> LineText? {
    guard (0...entries.count).contains(position + step) else { return nil }
    if position == 0 { typed = line }
    position += step
    return position == 0 ? typed : LineText(entries[entries.count - position])
  }

  /// The entries with `pattern` in them, the newest first, with the cursor where it is found. Case and accents
  /// make no difference.
  func matches(_ pattern: String) -> [LineText] {
    guard !pattern.isEmpty else { return [] }
    return entries.reversed().compactMap { entry in
      entry.range(of: pattern, options: [.caseInsensitive, .diacriticInsensitive]).map {
        LineText(
          Array(entry.unicodeScalars), cursor: entry.unicodeScalars.distance(from: entry.startIndex, to: $0.lowerBound))
      }
    }
  }
}
