import CLibedit

/// Tab.
extension LineEditor {
  /// Puts in the only candidate, or what all of them have in common; if that changes nothing, lists them.
  func complete() -> Int32 {
    let current = line
    let before = current.string(0..<current.cursor)
    let candidates = completions(before)
    guard let first = candidates.first else { return CC_NORM }
    let common = candidates.dropFirst().reduce(first[...]) { $0.commonPrefix(with: $1) }
    if common.count > before.count || candidates.count == 1 {
      line.replace(0..<current.cursor, with: String(common))
      return CC_REFRESH
    }
    showLine()
    display.list(candidates.map { $0.split(separator: " ").last.map(String.init) ?? $0 })
    return CC_NORM
  }
}

extension LineDisplay {
  /// Shows `words` below the line, which comes back below them.
  mutating func list(_ words: [String]) {
    leave()
    try? output.writeParagraph(StyledText(words.joined(separator: "  ")))
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    let end = zip(indices, other.indices).first { self[$0] != other[$1] }?.0
    return self[..<(end ?? index(startIndex, offsetBy: Swift.min(count, other.count)))]
  }
}
