import CLibedit
import Glibc

/// What our keys do to the line.
extension LineEditor {
  /// The text on the line.
  var text: String {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let end = line.lastchar else { return "" }
    return String(wide: start, count: end - start)
  }

  /// The text before the cursor.
  var textBeforeCursor: String {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let cursor = line.cursor else { return "" }
    return String(wide: start, count: cursor - start)
  }

  /// Does what `key` asks for, and tells libedit what to draw.
  func perform(_ key: wint_t) -> Int32 {
    switch KeyCommand(rawValue: key) {
    case .prefill: return insert(takePrefill())
    case .paste:
      defer { pendingPaste = "" }
      return insert(pendingPaste)
    case .lineBreak: return insert("\n")
    case .up: return moveLine(by: -1, orElse: .previousInHistory)
    case .down: return moveLine(by: 1, orElse: .nextInHistory)
    case .stop: return moveToEnd(andThen: .suspend)
    case .suspend: return suspend()
    case .terminate: return moveToEnd(andThen: .finish)
    default: return performControl(key)
    }
  }

  private func performControl(_ key: wint_t) -> Int32 {
    switch key {
    case 3: return interrupt()
    case 4: return deleteOrEnd()
    case 9: return complete()
    case 26: return moveToEnd(andThen: .suspend)
    default: return CC_ERROR
    }
  }

  func insert(_ text: String) -> Int32 {
    guard !text.isEmpty else { return CC_NORM }
    var characters = text.unicodeScalars.map { wchar_t(bitPattern: $0.value) }
    characters.append(0)
    return el_winsertstr(editor, characters) == 0 ? CC_REFRESH : CC_ERROR
  }

  /// Ctrl-C: the line is given up, but Up brings it back.
  private func interrupt() -> Int32 {
    let text = typedText(self.text)
    remember(text)
    result = .interrupted(text: text)
    moveToEnd()
    _ = insert("^C")
    push(.finish)
    return CC_REFRESH
  }

  /// Ctrl-D: deletes forward, or ends the input if there is nothing on the line.
  private func deleteOrEnd() -> Int32 {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let cursor = line.cursor,
      let end = line.lastchar
    else { return CC_ERROR }
    if start == end {
      result = .ended
      return moveToEnd(andThen: .finish)
    }
    guard cursor < end else { return CC_NORM }
    el_cursor(editor, 1)
    el_deletestr(editor, 1)
    return CC_REFRESH
  }

  /// The cursor goes up or down within an answer of several lines; beyond it, `command`.
  private func moveLine(by step: Int, orElse command: KeyCommand) -> Int32 {
    let scalars = Array(text.unicodeScalars)
    let cursor = textBeforeCursor.unicodeScalars.count
    let starts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
    let line = (starts.lastIndex { $0 <= cursor } ?? 0)
    guard starts.indices.contains(line + step) else {
      push(command)
      return CC_NORM
    }
    let start = starts[line + step]
    let end = line + step + 1 < starts.count ? starts[line + step + 1] - 1 : scalars.count
    let target = min(start + cursor - starts[line], end)
    el_cursor(editor, Int32(target - cursor))
    return CC_REFRESH
  }

  /// Shows the end of the line, so that what is written next stands below all of it, then does `command`.
  private func moveToEnd(andThen command: KeyCommand) -> Int32 {
    moveToEnd()
    push(command)
    return CC_REFRESH
  }

  private func moveToEnd() {
    guard let line = el_wline(editor)?.pointee, let cursor = line.cursor, let end = line.lastchar else { return }
    el_cursor(editor, Int32(end - cursor))
  }

  /// Ctrl-Z: what the terminal itself would do, with the terminal given back meanwhile.
  private func suspend() -> Int32 {
    write("\r\n")
    release()
    kill(0, SIGTSTP)
    hold()
    editline_redraw(editor)
    return CC_NORM
  }

  private func push(_ command: KeyCommand) { el_wpush(editor, [wchar_t(command.rawValue), 0]) }
}
