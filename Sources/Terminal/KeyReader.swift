import CLibedit
import Glibc

/// What a terminal sends, as keys: decodes UTF-8, gathers pastes, and listens for signals meanwhile.
final class KeyReader {
  enum Key: Equatable {
    case character(Unicode.Scalar)
    case command(KeyCommand)
    case paste(String)
    case resized
    case continued
    case terminated(signal: Int32)
  }

  /// libedit's mode for editing turns the Enter key (CR) into LF, and Ctrl-J (LF) into CR.
  static let enter: Unicode.Scalar = "\n"
  static let controlJ: Unicode.Scalar = "\r"

  /// No paste is longer, in bytes.
  private static let longestPaste = 4 << 20
  /// In milliseconds: a paste follows its line breaks with more within this time; a hand does not.
  private static let betweenPastedLines: Int32 = 10
  /// In milliseconds: the bytes of one key arrive within this time, even over a network.
  private static let withinKey: Int32 = 50
  /// In milliseconds: nobody types the start of an escape sequence, so its end may well take longer.
  private static let withinSequence: Int32 = 500

  private let input: Int32
  private var bytes: [UInt8] = []
  private var start = 0
  /// How many bytes were there before the line was asked for.
  private var typedAhead = 0
  private var signals: [Key] = []
  private var endingSignal: Int32?
  /// How many bytes have been taken since the last wait.
  private var takenAtOnce = 0
  private var skipsLineBreak = false

  init(input: Int32) { self.input = input }

  /// Says that a new line begins: what has been typed by now was typed key by key, it is no paste.
  func beginLine() {
    var waiting: Int32 = 0
    guard ioctl(input, UInt(FIONREAD), &waiting) == 0 else { return }
    typedAhead = available + Int(waiting)
  }

  /// Whether `next` would not have to wait.
  var hasKeysWaiting: Bool {
    var source = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    return available > 0 || poll(&source, 1, 0) > 0
  }

  /// The next key. Waits for one; nil if the terminal is gone.
  func next() -> Key? {
    while true {
      if let endingSignal { return .terminated(signal: endingSignal) }
      if !signals.isEmpty { return signals.removeFirst() }
      if available > 0 {
        if let key = decodeKey() { return key }
        continue
      }
      takenAtOnce = 0
      if wait(milliseconds: -1) == .input, !fill() {
        return nil
      }
    }
  }

  /// The rest of a paste whose start has been read.
  func paste() -> String {
    let end = Array("\u{1B}[201~".utf8)
    var text: [UInt8] = []
    while text.count < Self.longestPaste {
      if available == 0 {
        guard endingSignal == nil, wait(milliseconds: -1) != .input || fill() else { break }
        continue
      }
      // Ctrl-C with nothing after it: the end of the paste will never come.
      if bytes[start] == 3, available == 1, !arrives(within: Self.withinKey) { break }
      text.append(takeByte())
      if text.last == end.last, text.hasSuffix(end) {
        text.removeLast(end.count)
        break
      }
    }
    return pastedText(swappedLineBreaks(text))
  }

  /// The terminal's mode gives CR LF as LF CR.
  private func swappedLineBreaks(_ text: [UInt8]) -> String {
    let swapped = text.map { byte -> UInt8 in
      switch byte {
      case 0x0A: 0x0D
      case 0x0D: 0x0A
      default: byte
      }
    }
    return String(decoding: swapped, as: UTF8.self)
  }

  // MARK: - Decoding

  /// The key that the next bytes make; nil if they make none.
  private func decodeKey() -> Key? {
    let wasTypedAhead = typedAhead > 0
    let scalar = takeScalar()
    let followsPastedCR = skipsLineBreak
    skipsLineBreak = false
    switch scalar {
    case "\u{1B}": return decodeEscape()
    case Self.enter:
      guard !wasTypedAhead, isPastedLineBreak() else { return .character(scalar) }
      skipsLineBreak = true
      return .command(.lineBreak)
    case Self.controlJ:
      if followsPastedCR { return nil }
      // After text that came with it, it is the Enter of a program that drives the terminal.
      if !isPastedLineBreak(), wasTypedAhead || takenAtOnce > 1 { return .character(Self.enter) }
      return .command(.lineBreak)
    case "\0": return nil
    case "\u{1}"..."\u{1F}", "\u{7F}": return .character(scalar)
    default: return safeScalar(scalar) == nil ? nil : .character(scalar)
    }
  }

  /// Whether the line break just taken came with more text, as in a paste to a terminal that does not mark pastes.
  private func isPastedLineBreak() -> Bool {
    while true {
      for byte in bytes[start...] where byte != 0x0A && byte != 0x0D {
        return byte >= 0x20 && byte != 0x7F || byte == 0x09
      }
      guard arrives(within: Self.betweenPastedLines) else { return false }
    }
  }

  /// After ESC: the start of a paste, a key that sends a sequence, or Alt with a key.
  private func decodeEscape() -> Key? {
    guard available > 0 || arrives(within: Self.withinKey) else { return .character("\u{1B}") }
    switch bytes[start] {
    case 0x1B: return nil  // Alt with a key that sends a sequence
    case 0x0A, 0x0D:
      _ = takeByte()
      return .command(.lineBreak)
    case UInt8(ascii: "["), UInt8(ascii: "O"): break
    default: return .character("\u{1B}")
    }
    var sequence = [takeByte()]
    while sequence.count < 32, available > 0 || arrives(within: Self.withinSequence) {
      // No byte of a sequence: it was cut short, and this is a key of its own.
      guard (0x20..<0x7F).contains(bytes[start]) else { return nil }
      let byte = takeByte()
      sequence.append(byte)
      if sequence[0] == UInt8(ascii: "O") || (0x40...0x7E).contains(byte) { break }
    }
    let name = String(decoding: sequence, as: UTF8.self)
    if name == "[200~" { return .paste(paste()) }
    return KeyCommand(sequence: name).map { .command($0) }
  }

  private func takeScalar() -> Unicode.Scalar {
    let first = takeByte()
    let length: Int
    switch first {
    case 0..<0x80: return Unicode.Scalar(first)
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return "\u{FFFD}"
    }
    var encoded = [first]
    while encoded.count < length, available > 0 || arrives(within: Self.withinKey), bytes[start] & 0xC0 == 0x80 {
      encoded.append(takeByte())
    }
    let decoded = String(decoding: encoded, as: UTF8.self).unicodeScalars
    return decoded.count == 1 ? decoded[decoded.startIndex] : "\u{FFFD}"
  }

  // MARK: - Bytes and signals

  private enum Arrival { case input, signal, nothing }

  private var available: Int { bytes.count - start }

  private func takeByte() -> UInt8 {
    defer {
      start += 1
      typedAhead = max(0, typedAhead - 1)
      takenAtOnce += 1
    }
    return bytes[start]
  }

  private func arrives(within milliseconds: Int32) -> Bool {
    wait(milliseconds: milliseconds) == .input && fill() && available > 0
  }

  private func wait(milliseconds: Int32) -> Arrival {
    var sources = [
      pollfd(fd: terminal_guard_descriptor(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, 2, milliseconds) > 0 else { return .nothing }
    if sources[0].revents != 0 { noteSignals() }
    return sources[1].revents != 0 ? .input : .signal
  }

  /// Reads what is there. False if the terminal is gone.
  private func fill() -> Bool {
    bytes.removeSubrange(..<start)
    start = 0
    let old = bytes.count
    let room = 1 << 14
    bytes.append(contentsOf: repeatElement(0, count: room))
    let count = bytes.withUnsafeMutableBytes { read(input, $0.baseAddress.map { $0 + old }, room) }
    bytes.removeLast(room - max(count, 0))
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  private func noteSignals() {
    let arrived = terminal_guard_signals()
    if arrived.ending != 0 { endingSignal = arrived.ending }
    if arrived.resized { signals.append(.resized) }
    if arrived.continued { signals.append(.continued) }
    if arrived.stop { signals.append(.command(.stop)) }
  }
}

extension [UInt8] {
  fileprivate func hasSuffix(_ suffix: [UInt8]) -> Bool {
    count >= suffix.count && self[(count - suffix.count)...].elementsEqual(suffix)
  }
}
