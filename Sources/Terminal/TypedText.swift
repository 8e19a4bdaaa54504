import Foundation

/// What was typed, pasted or piped in, as the rest of the program gets it: accents composed (NFC), every
/// line break `\n`, and nothing in it that a terminal would obey.
func typedText(_ text: String) -> String {
  safeText(text).precomposedStringWithCanonicalMapping
}

/// The text of a paste: `typedText` without the escape sequences in it, nor the line break at its end.
func pastedText(_ text: String) -> String {
  var clean = typedText(withoutEscapeSequences(text))
  while clean.last == "\n" { clean.removeLast() }
  return clean
}

/// Drops `ESC [ … letter`, `ESC ] … BEL` and the like whole, so that their tails do not stay as words.
private func withoutEscapeSequences(_ text: String) -> String {
  var kept = String.UnicodeScalarView()
  var rest = text.unicodeScalars[...]
  while let scalar = rest.popFirst() {
    guard scalar == "\u{1B}" else {
      kept.append(scalar)
      continue
    }
    switch rest.first {
    case "[":
      rest.removeFirst()
      rest = rest.drop { (" "..."?").contains($0) }
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
