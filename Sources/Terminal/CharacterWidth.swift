import CLibedit

/// Makes libc's character functions know Unicode, once. False if the system has no UTF-8 locale.
let unicodeCharacters = use_utf8_characters()

/// The columns that a character takes: 2 for wide ones, 0 for combining ones.
func columns(of scalar: Unicode.Scalar) -> Int {
  if scalar.isASCII { return scalar.value >= 0x20 && scalar.value != 0x7F ? 1 : 0 }
  // Latin letters and signs, by far the most.
  if (0xA0..<0x300).contains(scalar.value) { return 1 }
  guard unicodeCharacters else { return 1 }
  return max(0, Int(character_width(wchar_t(bitPattern: scalar.value))))
}

/// The columns that a text takes on one line.
func columns(of text: some Sequence<Unicode.Scalar>) -> Int {
  text.reduce(0) { $0 + columns(of: $1) }
}
