import CLibedit

/// What is asked of the editor other than by a character. libedit sees each as a C1 control character, which no
/// keyboard sends and `KeyReader` never lets through, bound to our function. There are 32 of them, all taken.
enum KeyCommand: UInt32, CaseIterable {
  case insert = 0x80
  case lineBreak, left, right, up, down, wordLeft, wordRight, lineStart, lineEnd, textStart, textEnd
  case backspace, delete, deleteOrEnd, deleteWord, deleteWordBefore, deleteBlankWord, deleteToEnd, deleteToStart
  case putBack, transpose, undo, complete, previousInHistory, nextInHistory, search
  case interrupt, stop, terminate, clearScreen, edit

  /// What a control character asks for, when it is bound to our function.
  init?(control: UInt32) {
    switch control {
    case 0x01: self = .lineStart
    case 0x02: self = .left
    case 0x03: self = .interrupt
    case 0x04: self = .deleteOrEnd
    case 0x05: self = .lineEnd
    case 0x06: self = .right
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .complete
    case 0x0B: self = .deleteToEnd
    case 0x0C: self = .clearScreen
    case 0x0E: self = .nextInHistory
    case 0x10: self = .previousInHistory
    case 0x12, 0x13: self = .search
    case 0x14: self = .transpose
    case 0x15: self = .deleteToStart
    case 0x17: self = .deleteBlankWord
    case 0x19: self = .putBack
    case 0x1A: self = .stop
    case 0x1F: self = .undo
    default: return nil
    }
  }

  /// The control characters of bash's habits, which the user may bind otherwise.
  private static let habits = ["^A", "^B", "^E", "^F", "^K", "^N", "^P", "^T", "^U", "^W", "^Y", "^_"]
  /// The longer keys of bash's habits.
  private static let longHabits: [(key: String, command: KeyCommand)] = [
    ("^X^U", .undo), ("^X^E", .edit), ("\\eb", .wordLeft), ("\\ef", .wordRight), ("\\ed", .deleteWord),
    ("\\e^?", .deleteWordBefore),
    ("\\e^H", .deleteWordBefore), ("\\ep", .previousInHistory), ("\\en", .nextInHistory), ("\\e<", .textStart),
    ("\\e>", .textEnd),
  ]
  /// The keys that the editor cannot do without.
  private static let fixed = ["^C", "^D", "^H", "^I", "^L", "^R", "^S", "^Z", "^?"]

  private var code: String { "\\" + String(rawValue, radix: 8) }

  /// Binds the keys: first bash's habits, then what the user's `~/.editrc` says (`bind -v` for vi's keys), then what
  /// the editor cannot do without, to `ours`.
  static func bindAll(in editor: OpaquePointer, to ours: String) {
    editline_obey_user_mode(editor)
    for key in habits { editline_bind(editor, key, ours) }
    // vi's Esc is a key of its own.
    let hasViKeys = editline_has_vi_keys(editor)
    for (key, command) in longHabits where !hasViKeys || !key.hasPrefix("\\e") {
      editline_bind_as(editor, key, command.code)
    }
    editline_obey_user_keys(editor)
    for command in allCases {
      editline_bind(editor, command.code, ours)
      editline_bind_in_vi_commands(editor, command.code, ours)
    }
    for key in fixed {
      editline_bind(editor, key, ours)
      editline_bind_in_vi_commands(editor, key, ours)
    }
    editline_bind(editor, "^J", "ed-newline")
    editline_bind_in_vi_commands(editor, "^J", "ed-newline")
    // What would put raw characters in the line, start a program on it, or repeat a character a million times.
    editline_bind(editor, "^V", "ed-unassigned")
    guard !hasViKeys else { return }
    for key in ["x", "X", "-"] + (0...9).map(String.init) { editline_bind(editor, "\\e" + key, "ed-unassigned") }
  }
}
