import CLibedit

/// What is asked of the editor other than by a character. libedit sees each as a C1 control character, which no
/// keyboard sends and `KeyReader` never lets through, bound to a function of libedit or to one of ours.
enum KeyCommand: UInt32, CaseIterable {
  // Ours, in LineCommands.
  case insert = 0x90
  case lineBreak, left, right, up, down, lineStart, lineEnd, backspace, delete, deleteOrEnd, complete
  case interrupt, stop, terminate, clearScreen
  // libedit's.
  case previousInHistory, nextInHistory, wordLeft, wordRight, deleteWord

  /// What a key that sends `ESC` and this sequence asks for, in the terminals in use; nil for the others.
  init?(sequence: String) {
    switch sequence {
    case "[A", "OA": self = .up
    case "[B", "OB": self = .down
    case "[C", "OC": self = .right
    case "[D", "OD": self = .left
    case "[H", "OH", "[1~", "[7~": self = .lineStart
    case "[F", "OF", "[4~", "[8~": self = .lineEnd
    case "[1;5C", "[1;3C", "[1;9C", "[5C", "Oc": self = .wordRight
    case "[1;5D", "[1;3D", "[1;9D", "[5D", "Od": self = .wordLeft
    case "[3~": self = .delete
    case "[3;5~", "[3;3~": self = .deleteWord
    default: return nil
    }
  }

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
    case 0x0C: self = .clearScreen
    case 0x1A: self = .stop
    default: return nil
    }
  }

  /// The name of libedit's function; nil if the command is ours.
  private var libeditFunction: String? {
    switch self {
    case .previousInHistory: "ed-prev-history"
    case .nextInHistory: "ed-next-history"
    case .wordLeft: "ed-prev-word"
    case .wordRight: "em-next-word"
    case .deleteWord: "em-delete-next-word"
    default: nil
    }
  }

  /// Binds every command, and the keys whose meaning is ours, to libedit's functions or to `function`.
  static func bindAll(in editor: OpaquePointer, function: String) {
    for command in allCases {
      let key = "\\" + String(command.rawValue, radix: 8)
      editline_bind(editor, key, command.libeditFunction ?? function, true)
    }
    for key in ["^C", "^D", "^L", "^Z"] { editline_bind(editor, key, function, true) }
    for key in ["^A", "^B", "^E", "^F", "^H", "^?", "^I"] { editline_bind(editor, key, function, false) }
    // As in bash.
    editline_bind(editor, "^U", "vi-kill-line-prev", false)
    editline_bind(editor, "^W", "ed-delete-prev-word", false)
    editline_bind(editor, "^R", "em-inc-search-prev", false)
    editline_bind(editor, "^S", "em-inc-search-next", false)
    // These would put raw control characters in the line, or wipe it.
    for key in ["^V", "\\ex", "\\eX"] { editline_bind(editor, key, "ed-unassigned", false) }
  }
}
