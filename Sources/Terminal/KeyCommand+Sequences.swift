extension KeyCommand {
  /// What a key that sends `ESC` and this sequence asks for, in the terminals in use; nil for the others.
  ///
  /// xterm and those like it (VTE, iTerm, Windows Terminal, tmux) send `[1;5C` for Ctrl-Right: the second number is
  /// one more than the sum of Shift 1, Alt 2, Ctrl 4 and Meta 8. rxvt has letters of its own, and the Linux console,
  /// PuTTY and screen have numbers for Home and End.
  init?(sequence: String) {
    guard let final = sequence.last, sequence.count > 1, !sequence.hasPrefix("[[") else { return nil }
    let numbers = sequence.dropFirst().dropLast().split(separator: ";", omittingEmptySubsequences: false).map {
      Int($0)
    }
    let modifiers = numbers.count == 2 ? (numbers[1] ?? 1) - 1 : sequence.hasPrefix("[5") && numbers.count == 1 ? 4 : 0
    let isWord = modifiers & ~1 != 0
    let isControl = modifiers & 4 != 0
    switch (final, numbers.first.flatMap(\.self)) {
    case ("A", _): self = .up
    case ("B", _): self = .down
    case ("C", _): self = isWord ? .wordRight : .right
    case ("D", _): self = isWord ? .wordLeft : .left
    case ("H", _), ("~", 1), ("~", 7): self = isControl ? .textStart : .lineStart
    case ("F", _), ("~", 4), ("~", 8): self = isControl ? .textEnd : .lineEnd
    case ("~", 3): self = isWord ? .deleteWord : .delete
    // rxvt
    case ("a", _): self = .up
    case ("b", _): self = .down
    case ("c", _): self = sequence.hasPrefix("O") ? .wordRight : .right
    case ("d", _): self = sequence.hasPrefix("O") ? .wordLeft : .left
    case ("^", 7): self = .textStart
    case ("^", 8): self = .textEnd
    case ("^", 3): self = .deleteWord
    case ("$", 7): self = .lineStart
    case ("$", 8): self = .lineEnd
    case ("$", 3): self = .delete
    default:
      switch sequence {
      // Enter with Shift, Alt or Ctrl, and Backspace with Ctrl, in terminals set up to tell them apart.
      case "[13;2u", "[13;3u", "[13;5u", "[27;2;13~", "[27;3;13~", "[27;5;13~": self = .lineBreak
      case "[127;5u", "[27;5;127~", "[127;3u", "[27;3;127~": self = .deleteWordBefore
      default: return nil
      }
    }
  }

  /// The same key with Alt, in a terminal that sends one more ESC for it.
  var withAlt: KeyCommand {
    switch self {
    case .left: .wordLeft
    case .right: .wordRight
    case .delete: .deleteWord
    default: self
    }
  }
}
