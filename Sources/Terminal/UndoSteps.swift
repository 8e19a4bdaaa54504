/// The line as it was before each change, so that each can be undone.
struct UndoSteps {
  private enum Change { case typing, erasing, other }

  /// In Unicode scalars. The oldest steps beyond it are forgotten.
  private static let most = 4 << 20

  private var earlier: [LineText] = []
  private var size = 0
  private var current: LineText
  private var last = Change.other

  /// Starts with a line that cannot be undone.
  init(from line: LineText = LineText()) { current = line }

  /// Notes what has become of the line. The letters of a word, typed or erased one after the other, are one step.
  mutating func note(_ line: LineText, typed: Bool) {
    defer { current = line }
    guard line.scalars != current.scalars else {
      if line.cursor != current.cursor { last = .other }
      return
    }
    let change = change(to: line, typed: typed)
    if change == .other || change != last || startsWord(in: line, after: change) {
      earlier.append(current)
      size += current.scalars.count
      while size > Self.most, let oldest = earlier.first {
        size -= oldest.scalars.count
        earlier.removeFirst()
      }
    }
    last = change
  }

  /// Takes the last step back; nil if there is none.
  mutating func undo() -> LineText? {
    guard let line = earlier.popLast() else { return nil }
    size -= line.scalars.count
    current = line
    last = .other
    return line
  }

  private func change(to line: LineText, typed: Bool) -> Change {
    let (old, new) = (current.scalars, line.scalars)
    let (from, to) = (current.cursor, line.cursor)
    guard old.count - from == new.count - to, old[from...] == new[to...] else { return .other }
    if typed, to > from, old[..<from] == new[..<from] { return .typing }
    if to + 1 == from, old[..<to] == new[..<to] { return .erasing }
    return .other
  }

  private func startsWord(in line: LineText, after change: Change) -> Bool {
    guard change == .typing, current.cursor > 0 else { return change != .erasing }
    return !current.scalars[current.cursor - 1].isWord && line.scalars[current.cursor].isWord
  }
}
