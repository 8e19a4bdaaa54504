import CLibedit

/// What is asked of the editor other than by a character. libedit sees each as a C1 control character, which no
/// keyboard sends and `KeyReader` never lets through, bound to a function of libedit or to one of ours.
enum KeyCommand: UInt32, CaseIterable {
  // Ours, in LineCommands.
  case insert = 0x80
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

  /// Binds the keys: first bash's habits, then what the user's `~/.editrc` says (`bind -v` for vi's keys), then what
  /// the editor cannot do without, to libedit's functions or to `ours`.
  static func bindAll(in editor: OpaquePointer, to ours: String) {
    func bind(_ keys: [String], to function: String) { for key in keys { editline_bind(editor, key, function) } }
    func bindInViCommands(_ keys: [String], to function: String) {
      for key in keys { editline_bind_in_vi_commands(editor, key, function) }
    }
    bind(["^A", "^B", "^E", "^F"], to: ours)
    bind(["^U"], to: "vi-kill-line-prev")
    bind(["^W"], to: "ed-delete-prev-word")
    editline_obey_user(editor)
    for command in allCases {
      let key = "\\" + String(command.rawValue, radix: 8)
      bind([key], to: command.libeditFunction ?? ours)
      bindInViCommands([key], to: command.libeditFunction ?? ours)
    }
    bind(["^C", "^D", "^H", "^I", "^L", "^Z", "^?"], to: ours)
    bindInViCommands(["^C", "^D", "^L", "^Z"], to: ours)
    bind(["^J"], to: "ed-newline")
    bindInViCommands(["^J"], to: "ed-newline")
    bind(["^R"], to: "em-inc-search-prev")
    bind(["^S"], to: "em-inc-search-next")
    // What would put raw characters in the line, wipe it to ask for something, or start a program on it.
    bind(["^V"], to: "ed-unassigned")
    bindInViCommands(["/", ":", "?", "v"], to: "ed-unassigned")
    if !editline_has_vi_keys(editor) { bind(["\\ex", "\\eX"], to: "ed-unassigned") }
  }
}
