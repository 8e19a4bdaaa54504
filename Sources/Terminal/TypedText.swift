import Foundation

/// What was typed, pasted or piped in, as the rest of the program gets it: accents composed (NFC), every
/// line break `\n`, and nothing in it that a terminal would obey.
public func typedText(_ text: String) -> String {
  // What is ordinary has no mark to compose.
  if text.ordinaryColumns != nil { return text }
  return safeText(text).precomposedStringWithCanonicalMapping
}
