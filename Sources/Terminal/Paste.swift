import Foundation

extension KeyReader {
  private static let endMark = Array("\u{1B}[201~".utf8)
  /// In bytes. What is pasted beyond it is left out.
  private static let longestPaste = 4 << 20

  /// The text of a paste whose start mark has been taken, up to its end mark.
  mutating func takePaste() -> String {
    var text: [UInt8] = []
    var matched = 0
    while matched < Self.endMark.count {
      if input.waiting.isEmpty {
        guard input.endingSignal == nil || input.hasBytes, input.waitForMore() else { break }
        continue
      }
      // Ctrl-C with nothing after it: the end mark will never come.
      if input.waiting.first == 3, input.waiting.count == 1, !input.arrives(within: 50) { break }
      let byte = input.takeByte()
      matched = byte == Self.endMark[matched] ? matched + 1 : byte == Self.endMark[0] ? 1 : 0
      if text.count < Self.longestPaste { text.append(byte) }
    }
    if text.suffix(matched).elementsEqual(Self.endMark.prefix(matched)) { text.removeLast(matched) }
    return pastedText(String(decoding: text.map(Self.undoLineBreakMode), as: UTF8.self))
  }

  /// The terminal's mode has made LF of CR and CR of LF.
  private static func undoLineBreakMode(_ byte: UInt8) -> UInt8 {
    switch byte {
    case 0x0A: 0x0D
    case 0x0D: 0x0A
    default: byte
    }
  }
}

/// The text of a paste: `typedText` of it in plain typography, without the escape sequences in it, nor the line
/// breaks at its end.
public func pastedText(_ text: String) -> String {
  var clean = typedText(plainTypography(withoutEscapeSequences(text).precomposedStringWithCanonicalMapping))
  while clean.last == "\n" { clean.removeLast() }
  return clean
}

/// Drops `ESC [ … letter`, `ESC ] … BEL` and the like whole, so that their tails do not stay as words.
private func withoutEscapeSequences(_ text: String) -> String {
  guard text.utf8.contains(0x1B) else { return text }
  var kept = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "\u{1B}" else {
      kept.append(scalar)
      continue
    }
    switch rest.first {
    case "[":
      rest = rest.dropFirst().drop { (" "..."?").contains($0) }
      if let final = rest.first, ("@"..."~").contains(final) { rest.removeFirst() }
    case "]", "P", "X", "^", "_":
      // A string that ends with BEL or ESC \. One that never ends is no sequence: its text is kept.
      guard let end = rest.firstIndex(where: { $0 == "\u{7}" || $0 == "\u{1B}" }) else { break }
      rest = rest[end...]
      if rest.popFirst() == "\u{1B}", rest.first == "\\" { rest.removeFirst() }
    default: break
    }
  }
  return String(kept)
}
