/// Takes the escape sequences out of what a program writes, however the bytes arrive.
struct EscapeStripper {
  private enum State { case text, escape, sequence, string, stringEscape }
  private var state = State.text

  /// The bytes of `bytes` that are text (control characters included).
  mutating func strip(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.filter { isText($0) }
  }

  private mutating func isText(_ byte: UInt8) -> Bool {
    switch (state, byte) {
    case (.text, 0x1B): state = .escape
    case (.text, _): return true
    case (.escape, UInt8(ascii: "[")): state = .sequence
    case (.escape, UInt8(ascii: "]")), (.escape, UInt8(ascii: "P")): state = .string
    case (.escape, 0x20...0x2F): break
    case (.escape, _): state = .text
    case (.sequence, 0x40...0x7E): state = .text
    case (.sequence, _): break
    case (.string, 0x07): state = .text
    case (.string, 0x1B): state = .stringEscape
    case (.string, _): break
    case (.stringEscape, _): state = .text
    }
    return false
  }
}
