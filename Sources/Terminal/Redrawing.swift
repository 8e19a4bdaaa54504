import CLibedit
import Glibc

/// Drawing the line again when something else than libedit has changed the screen.
extension LineEditor {
  /// Writes to the terminal past libedit.
  func write(_ text: String) {
    try? Output(descriptor: output, appearance: .plain).write(raw: text)
  }

  /// After a stop and `fg`: the shell has changed the terminal's mode and the screen.
  func redrawAfterStop() {
    editline_raw(editor, false)
    editline_raw(editor, true)
    editline_redraw(editor)
  }

  /// After a resize: the terminal has wrapped the line anew, and the cursor moved with it.
  func redrawAfterResize() {
    el_resize(editor)
    let rows = rowsAboveCursor(width: terminalColumns(of: output) ?? 80)
    write("\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\u{1B}[J")
    editline_redraw(editor)
  }

  /// The screen rows between the start of the prompt and the cursor.
  private func rowsAboveCursor(width: Int) -> Int {
    var row = 0
    var column = 0
    for scalar in safeText(prompt.text + textBeforeCursor).unicodeScalars {
      let needed = columns(of: scalar)
      if scalar == "\n" || column + needed > width {
        row += 1
        column = 0
      }
      column += needed
      if column >= width {
        row += 1
        column = 0
      }
    }
    return row
  }
}
