/// What a terminal sends, as keys: decodes UTF-8 and escape sequences, and gathers pastes.
struct KeyReader {
  enum Key: Equatable {
    case character(Unicode.Scalar)
    case command(KeyCommand)
    case paste(String)
    case resized
    case continued
    case terminated(signal: Int32)
    /// No key came in time.
    case nothing
  }

  /// libedit's mode for editing turns the Enter key (CR) into LF, and Ctrl-J (LF) into CR.
  private static let enter: Unicode.Scalar = "\n"
  private static let controlJ: Unicode.Scalar = "\r"

  // In milliseconds.
  /// The bytes of one key arrive within this time, even over a network.
  private static let withinKey: Int32 = 50
  /// Nobody types the start of an escape sequence, so its end may well take longer.
  private static let withinSequence: Int32 = 500

  var input: TerminalInput
  /// Whether Esc is a key of its own, as it is in vi, rather than the beginning of another.
  var escapeIsKey = false
  private var skipsLineBreak = false

  init(descriptor: Int32) { input = TerminalInput(descriptor: descriptor) }

  /// The next key. Waits for one, or about as many milliseconds as told; nil if the terminal is gone.
  mutating func next(within milliseconds: Int32? = nil) -> Key? {
    var hasWaited = false
    while true {
      let signals = input.takeSignals()
      if signals.stopped { return .command(.stop) }
      if signals.continued { return .continued }
      if signals.resized { return .resized }
      if !input.waiting.isEmpty {
        if let key = decodeKey() { return key }
      } else if let signal = input.endingSignal, !input.hasBytes {
        // Only now: what was typed before is not lost.
        return .terminated(signal: signal)
      } else if hasWaited, milliseconds != nil {
        return .nothing
      } else if !input.waitForMore(within: milliseconds ?? -1) {
        return nil
      }
      hasWaited = input.waiting.isEmpty
    }
  }

  /// The key that the next bytes make; nil if they make none.
  private mutating func decodeKey() -> Key? {
    let wasTypedAhead = input.typedAhead > 0
    let scalar = takeScalar()
    let followsPastedCR = skipsLineBreak
    skipsLineBreak = false
    switch scalar {
    case "\u{1B}": return decodeEscape()
    case Self.enter:
      guard !wasTypedAhead, textFollows else { return .character(scalar) }
      skipsLineBreak = true
      return .command(.lineBreak)
    case Self.controlJ:
      if followsPastedCR { return nil }
      // After text that came with it, it is the Enter of a program that drives the terminal.
      if !textFollows, wasTypedAhead || input.takenAtOnce > 1 { return .character(Self.enter) }
      return .command(.lineBreak)
    case "\0": return nil
    case "\u{1}"..."\u{1F}", "\u{7F}": return .character(scalar)
    default: return safeScalar(scalar) == nil ? nil : .character(scalar)
    }
  }

  /// Whether the line break just taken came with more text: a paste, in a terminal that does not mark pastes.
  private var textFollows: Bool {
    guard let next = input.waiting.first(where: { $0 != 0x0A && $0 != 0x0D }) else { return false }
    return next >= 0x20 && next != 0x7F || next == 0x09
  }

  /// After ESC: the start of a paste, a key that sends a sequence, or Alt with a key.
  private mutating func decodeEscape() -> Key? {
    guard input.hasByte(within: Self.withinKey), let next = input.waiting.first else { return .character("\u{1B}") }
    switch next {
    case 0x1B: return decodeSecondEscape()
    case 0x0A, 0x0D:
      _ = input.takeByte()
      return .command(.lineBreak)
    case UInt8(ascii: "["), UInt8(ascii: "O"):
      let sequence = takeSequence()
      if sequence == "OM" { return .character(Self.enter) }  // of the keypad
      return sequence == "[200~" ? .paste(takePaste()) : KeyCommand(sequence: sequence).map { .command($0) }
    default: return .character("\u{1B}")
    }
  }

  /// After two ESC: Alt with a key that sends a sequence, or the Esc key twice.
  private mutating func decodeSecondEscape() -> Key? {
    if escapeIsKey { return .character("\u{1B}") }
    let rest = Array(input.waiting.dropFirst().prefix(2))
    guard rest.first == UInt8(ascii: "[") || rest.first == UInt8(ascii: "O"), rest != Array("[2".utf8) else {
      return nil
    }
    _ = input.takeByte()
    return KeyCommand(sequence: takeSequence()).map { .command($0.withAlt) }
  }

  /// What follows ESC, to its last letter; less if it was cut short.
  private mutating func takeSequence() -> String {
    var sequence = [input.takeByte()]
    // A byte that cannot be in a sequence is a key of its own.
    while sequence.count < 32, input.hasByte(within: Self.withinSequence),
      let next = input.waiting.first, (0x20..<0x7F).contains(next)
    {
      sequence.append(input.takeByte())
      if sequence[0] == UInt8(ascii: "O") { break }
      // The Linux console's F1 is "[[A".
      if next >= 0x40, sequence != [0x5B, 0x5B] { break }
      // rxvt's Home with Shift is "[7$".
      if next == UInt8(ascii: "$"), sequence[1] != UInt8(ascii: "?") { break }
    }
    return String(decoding: sequence, as: UTF8.self)
  }

  private mutating func takeScalar() -> Unicode.Scalar {
    let first = input.takeByte()
    let length: Int
    switch first {
    case 0..<0x80: return Unicode.Scalar(first)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return "\u{FFFD}"
    }
    var encoded = [first]
    while encoded.count < length, input.hasByte(within: Self.withinKey),
      let next = input.waiting.first, next & 0xC0 == 0x80
    {
      encoded.append(input.takeByte())
    }
    let decoded = String(decoding: encoded, as: UTF8.self).unicodeScalars
    return decoded.count == 1 ? decoded[decoded.startIndex] : "\u{FFFD}"
  }
}
