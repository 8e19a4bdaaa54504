import Foundation

/// What was typed, pasted or piped in, as the rest of the program gets it: accents composed (NFC), every
/// line break `\n`, and nothing in it that a terminal would obey.
public func typedText(_ text: String) -> String {
  safeText(text).precomposedStringWithCanonicalMapping
}
