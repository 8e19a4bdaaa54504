import CLibedit

/// Tab.
extension LineEditor {
  /// Puts in the only candidate, or what all of them have in common; if that changes nothing, lists them.
  func complete() -> Int32 {
    let before = textBeforeCursor
    let candidates = completions(before)
    guard let first = candidates.first else { return CC_NORM }
    let common = candidates.dropFirst().reduce(first[...]) { $0.commonPrefix(with: $1) }
    if common.count > before.count || candidates.count == 1 {
      el_deletestr(editor, Int32(before.unicodeScalars.count))
      _ = insert(String(common))
      return CC_REFRESH
    }
    list(candidates)
    return CC_NORM
  }

  /// Shows the last word of each candidate below the line, and the line again below them.
  private func list(_ candidates: [String]) {
    let words = candidates.map { $0.split(separator: " ").last.map(String.init) ?? $0 }
    let width = terminalColumns(of: output) ?? 80
    let lines = StyledText(words.joined(separator: "  ")).wrapped(width: width - 1)
    write("\r\n\u{1B}[J" + lines.map { $0.text + "\r\n" }.joined())
    editline_redraw(editor)
  }
}

extension Substring {
  fileprivate func commonPrefix(with other: String) -> Substring {
    let end = zip(indices, other.indices).first { self[$0] != other[$1] }?.0
    return self[..<(end ?? index(startIndex, offsetBy: Swift.min(count, other.count)))]
  }
}
