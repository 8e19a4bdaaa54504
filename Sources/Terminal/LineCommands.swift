import CLibedit
import Glibc

/// What our keys do to the line.
extension LineEditor {
  /// The text on the line.
  var text: String {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let end = line.lastchar else { return "" }
    return String(wide: start, count: max(0, end - start))
  }

  /// Where the cursor is, in Unicode scalars from the start of `text`.
  var cursor: Int {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let cursor = line.cursor else { return 0 }
    return cursor - start
  }

  /// Some of libedit's commands for vi leave the cursor before the line.
  func keepCursorOnLine() {
    if cursor < 0 { el_cursor(editor, Int32(-cursor)) }
  }

  /// Does what `key` asks for, and answers libedit.
  func perform(_ key: wint_t) -> Int32 {
    keepCursorOnLine()
    guard let command = KeyCommand(rawValue: key) ?? KeyCommand(control: key) else { return CC_ERROR }
    switch command {
    case .insert:
      defer { incoming = "" }
      return insert(incoming)
    case .lineBreak: return insert("\n")
    case .left: return move(to: characterStart(before: cursor))
    case .right: return move(to: characterEnd(after: cursor))
    case .up: return moveLine(by: -1, orElse: .previousInHistory)
    case .down: return moveLine(by: 1, orElse: .nextInHistory)
    case .lineStart: return move(to: currentLine.lowerBound)
    case .lineEnd: return move(to: currentLine.upperBound)
    case .backspace: return delete(from: characterStart(before: cursor), to: cursor)
    case .delete: return delete(from: cursor, to: characterEnd(after: cursor))
    case .deleteOrEnd:
      let next = characterEnd(after: cursor)
      return next > cursor ? delete(from: cursor, to: next) : end(with: .ended(text: typedText(text)))
    case .interrupt:
      remember(typedText(text))
      return end(with: .interrupted(text: typedText(text)))
    case .terminate: return end(with: .terminated(signal: endingSignal, text: typedText(text)))
    case .complete: return complete()
    case .stop: return suspend()
    case .clearScreen:
      display.clearScreen()
      return CC_NORM
    case .previousInHistory, .nextInHistory, .wordLeft, .wordRight, .deleteWord: return CC_ERROR
    }
  }

  /// Puts `text` in at the cursor.
  func insert(_ text: String) -> Int32 {
    guard !text.isEmpty else { return CC_NORM }
    var characters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    characters.append(0)
    return el_winsertstr(editor, characters) == 0 ? CC_REFRESH : CC_ERROR
  }

  private func end(with result: LineResult) -> Int32 {
    self.result = result
    return CC_EOF
  }

  private func move(to position: Int) -> Int32 {
    el_cursor(editor, Int32(position - cursor))
    return CC_REFRESH
  }

  private func delete(from start: Int, to end: Int) -> Int32 {
    _ = move(to: end)
    el_deletestr(editor, Int32(end - start))
    return CC_REFRESH
  }

  // A character is what the user sees as one: an emoji may have many Unicode scalars.

  private func characterStart(before position: Int) -> Int {
    let before = text.unicodeScalars.prefix(position)
    return position - (String(before).last?.unicodeScalars.count ?? 0)
  }

  private func characterEnd(after position: Int) -> Int {
    let after = text.unicodeScalars.dropFirst(position)
    return position + (String(after).first?.unicodeScalars.count ?? 0)
  }

  // MARK: - Lines of an answer

  /// Where each line of the answer starts and ends.
  private var lines: [ClosedRange<Int>] {
    var lines: [ClosedRange<Int>] = []
    var start = 0
    for (index, scalar) in text.unicodeScalars.enumerated() where scalar == "\n" {
      lines.append(start...index)
      start = index + 1
    }
    return lines + [start...text.unicodeScalars.count]
  }

  private var currentLine: ClosedRange<Int> { lines.first { $0.contains(cursor) } ?? 0...0 }

  /// The cursor goes up or down within an answer of several lines; beyond it, `command`.
  private func moveLine(by step: Int, orElse command: KeyCommand) -> Int32 {
    let lines = lines
    guard let current = lines.firstIndex(where: { $0.contains(cursor) }), lines.indices.contains(current + step) else {
      el_wpush(editor, [wchar_t(command.rawValue), 0])
      return CC_NORM
    }
    let target = lines[current + step]
    return move(to: min(target.lowerBound + cursor - lines[current].lowerBound, target.upperBound))
  }

  /// Ctrl-Z: what the terminal itself would do, with the terminal given back meanwhile.
  private func suspend() -> Int32 {
    showLine()
    display.leave()
    release()
    kill(0, SIGTSTP)
    hold()
    return CC_NORM
  }
}
