import CLibedit
import Glibc

/// What our keys do to the line.
extension LineEditor {
  /// libedit's line.
  var line: LineText {
    get {
      guard let line = el_wline(editor)?.pointee, let start = line.buffer, let end = line.lastchar,
        let cursor = line.cursor
      else { return LineText() }
      let scalars = UnsafeBufferPointer(start: start, count: max(0, end - start)).map {
        Unicode.Scalar(UInt32(bitPattern: $0)) ?? "\u{FFFD}"
      }
      return LineText(scalars, cursor: min(max(0, cursor - start), scalars.count))
    }
    set {
      var characters = newValue.scalars.map { wchar_t(bitPattern: $0.value) }
      characters.append(0)
      _ = editline_set_line(editor, characters, Int32(newValue.cursor))
    }
  }

  /// Where libedit has its cursor: some of its commands leave it off the line.
  var libeditCursor: Int {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let cursor = line.cursor else { return 0 }
    return cursor - start
  }

  /// How long libedit's line is.
  var libeditCount: Int {
    guard let line = el_wline(editor)?.pointee, let start = line.buffer, let end = line.lastchar else { return 0 }
    return end - start
  }

  /// The text on the line, or on the one that a search has taken its place of.
  var text: String { search?.original.text ?? line.text }

  /// Does what `key` asks for, and answers libedit.
  func perform(_ key: wint_t) -> Int32 {
    guard let command = KeyCommand(rawValue: key) ?? KeyCommand(control: key) else { return CC_ERROR }
    expected = nil
    let continuesDeleting = isDeleting
    isDeleting = false
    switch command {
    case .insert:
      defer { incoming = "" }
      return insert(incoming)
    case .lineBreak: return insert("\n")
    case .left: return move { $0.characterStart(before: $0.cursor) }
    case .right: return move { $0.characterEnd(after: $0.cursor) }
    case .wordLeft: return move { $0.wordStart(before: $0.cursor) }
    case .wordRight: return move { $0.wordEnd(after: $0.cursor) }
    case .lineStart: return move(to: \.lineStart)
    case .lineEnd: return move(to: \.lineEnd)
    case .textStart: return move { _ in 0 }
    case .textEnd: return move(to: \.scalars.count)
    case .up: return moveRow(by: -1)
    case .down: return moveRow(by: 1)
    case .backspace: return delete { $0.characterStart(before: $0.cursor)..<$0.cursor }
    case .delete: return delete { $0.cursor..<$0.characterEnd(after: $0.cursor) }
    case .deleteWord: return deleteToPutBack(continuesDeleting) { $0.cursor..<$0.wordEnd(after: $0.cursor) }
    case .deleteWordBefore: return deleteToPutBack(continuesDeleting) { $0.wordStart(before: $0.cursor)..<$0.cursor }
    case .deleteBlankWord:
      return deleteToPutBack(continuesDeleting) { $0.blankWordStart(before: $0.cursor)..<$0.cursor }
    case .deleteToStart:
      // At the start of a line there is its line break to delete, as there is at the end for Ctrl-K.
      return deleteToPutBack(continuesDeleting) {
        ($0.cursor == $0.lineStart ? max($0.cursor - 1, 0) : $0.lineStart)..<$0.cursor
      }
    case .deleteToEnd:
      return deleteToPutBack(continuesDeleting) {
        $0.cursor..<($0.cursor == $0.lineEnd ? min($0.cursor + 1, $0.scalars.count) : $0.lineEnd)
      }
    case .putBack: return insert(vi.register)
    case .transpose: line.transposeCharacters()
    case .undo: undo()
    case .deleteOrEnd:
      let current = line
      guard current.cursor < current.scalars.count else { return end(with: .ended(text: typedText(text))) }
      return delete { $0.cursor..<$0.characterEnd(after: $0.cursor) }
    case .interrupt:
      remember(typedText(text))
      return end(with: .interrupted(text: typedText(text)))
    case .edit: return end(with: .editorWanted(text: typedText(text)))
    case .terminate: return end(with: .terminated(signal: endingSignal, text: typedText(text)))
    case .complete: return complete()
    case .stop: return suspend()
    case .clearScreen: display.clearScreen()
    case .previousInHistory: moveInHistory(by: 1)
    case .nextInHistory: moveInHistory(by: -1)
    case .search: search = HistorySearch(from: line)
    }
    return CC_NORM
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

  private func move(to place: (LineText) -> Int) -> Int32 {
    let current = line
    el_cursor(editor, Int32(place(current) - current.cursor))
    return CC_REFRESH
  }

  private func delete(_ range: (LineText) -> Range<Int>) -> Int32 {
    let current = line
    line.replace(range(current))
    return CC_REFRESH
  }

  /// Deletes what Ctrl-Y puts back. What is deleted at one go, word by word, is put back together.
  private func deleteToPutBack(_ continues: Bool, _ range: (LineText) -> Range<Int>) -> Int32 {
    let current = line
    let range = range(current)
    isDeleting = true
    guard !range.isEmpty else { return CC_ERROR }
    let text = current.string(range)
    let before = range.lowerBound < current.cursor
    vi.register = !continues ? text : before ? text + vi.register : vi.register + text
    return delete { _ in range }
  }

  /// Takes back the last change of the line.
  func undo() {
    if let earlier = undoSteps.undo() { line = earlier }
  }

  // MARK: - Going up and down

  /// The cursor goes up or down among the rows of the answer; beyond them, through the history.
  func moveRow(by step: Int) -> Int32 {
    let current = line
    if let position = display.position(rows: step, from: current.cursor, prompt: prompt, text: current.text) {
      return move { $0.characterStart(at: position) }
    }
    moveInHistory(by: -step)
    return CC_REFRESH
  }

  private func moveInHistory(by step: Int) {
    if let entry = history.move(by: step, from: line) { line = entry }
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
