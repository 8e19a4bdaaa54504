import CLibedit

/// What is asked of the editor other than by a character. libedit sees each as a C1 control character, which no
/// keyboard sends and `KeyReader` never lets through, bound to a function of libedit or to one of ours.
enum KeyCommand: UInt32, CaseIterable {
  // Ours, in LineEditor.
  case prefill = 0x90
  case paste, lineBreak, up, down, stop, suspend, terminate
  // libedit's.
  case finish, previousInHistory, nextInHistory
  case left, right, lineStart, lineEnd, wordLeft, wordRight, delete, deleteWord

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

  /// The name of libedit's function; nil if the command is ours.
  private var libeditFunction: String? {
    switch self {
    case .finish: "ed-newline"
    case .previousInHistory: "ed-prev-history"
    case .nextInHistory: "ed-next-history"
    case .left: "ed-prev-char"
    case .right: "ed-next-char"
    case .lineStart: "ed-move-to-beg"
    case .lineEnd: "ed-move-to-end"
    case .wordLeft: "ed-prev-word"
    case .wordRight: "em-next-word"
    case .delete: "ed-delete-next-char"
    case .deleteWord: "em-delete-next-word"
    case .prefill, .paste, .lineBreak, .up, .down, .stop, .suspend, .terminate: nil
    }
  }

  /// Binds every command, and the keys whose meaning is ours, to libedit's functions or to `function`.
  static func bindAll(in editor: OpaquePointer, function: String) {
    for command in allCases {
      let key = "\\" + String(command.rawValue, radix: 8)
      editline_bind(editor, key, command.libeditFunction ?? function, true)
    }
    for key in ["^C", "^D", "^Z"] { editline_bind(editor, key, function, true) }
    editline_bind(editor, "^I", function, false)
    // As in bash.
    editline_bind(editor, "^U", "vi-kill-line-prev", false)
    editline_bind(editor, "^W", "ed-delete-prev-word", false)
    editline_bind(editor, "^R", "em-inc-search-prev", false)
    // These would put raw control characters in the line, or wipe it.
    editline_bind(editor, "^V", "ed-unassigned", false)
    editline_bind(editor, "\\ex", "ed-unassigned", false)
    editline_bind(editor, "\\eX", "ed-unassigned", false)
  }
}
