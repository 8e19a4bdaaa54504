/// What word processors, PDF files and web pages put into the clipboard, as it would have been typed. No word changes.
func plainTypography(_ text: String) -> String {
  guard !text.utf8.allSatisfy({ (0x20..<0x60).contains($0) || (0x61..<0x7F).contains($0) || $0 == 0x0A }) else {
    return text
  }
  let scalars = Array(text.unicodeScalars)
  var plain = String.UnicodeScalarView()
  for (index, scalar) in scalars.enumerated() {
    let before = index > 0 ? scalars[index - 1] : nil
    let after = scalars[(index + 1)...]
    switch scalar.value {
    case 0xA0, 0x202F: plain.append(isFrenchSpace(after: before, before: after) ? scalar : " ")
    case 0x1680, 0x2000...0x200A, 0x205F, 0x3000: plain.append(" ")
    case 0x60, 0xB4, 0x2B9, 0x2BC, 0x2018, 0x201B, 0x2032, 0xFF07, 0x91, 0x92:
      let isApostrophe = before?.properties.isAlphabetic == true && after.first?.properties.isAlphabetic == true
      plain.append(isApostrophe || scalar == "\u{92}" ? "’" : scalar == "\u{91}" ? "‘" : scalar)
    // Zero-width joiners hold emoji and some scripts together; between Latin letters they are dust.
    case 0x200C, 0x200D: if let before, before.value >= 0x590 { plain.append(scalar) }
    default: plain.append(contentsOf: replacement(for: scalar).unicodeScalars)
    }
  }
  return String(plain)
}

private func replacement(for scalar: Unicode.Scalar) -> String {
  switch scalar.value {
  // Word's line break, and its page break.
  case 0x0B, 0x0C: "\n"
  // Hyphens that are not to be broken at: Word's own, and Unicode's.
  case 0x1E, 0x2010, 0x2011: "-"
  // Bullets in the Symbol and Wingdings fonts.
  case 0xF06C, 0xF06E, 0xF076, 0xF0A7, 0xF0A8, 0xF0B7, 0xF0D8, 0xF0FC: "•"
  case 0xF0E0, 0xF0E8: "→"
  case 0xF02D: "-"
  case 0xFB00: "ff"
  case 0xFB01: "fi"
  case 0xFB02: "fl"
  case 0xFB03: "ffi"
  case 0xFB04: "ffl"
  case 0xFB05, 0xFB06: "st"
  // An embedded picture, and characters that only take room.
  case 0xFFFC, 0x34F, 0x115F, 0x1160, 0x3164: ""
  // Windows' characters, taken for Latin-1 on their way.
  case 0x80: "€"
  case 0x8C: "Œ"
  case 0x93: "“"
  case 0x94: "”"
  case 0x95: "•"
  case 0x96: "–"
  case 0x97: "—"
  case 0x99: "™"
  case 0x9C: "œ"
  default: String(scalar)
  }
}

/// Whether French typography wants a space that holds two things together here.
private func isFrenchSpace(after before: Unicode.Scalar?, before after: ArraySlice<Unicode.Scalar>) -> Bool {
  guard let before, let next = after.first else { return false }
  if before == "«" || ";:?!»%".unicodeScalars.contains(next) { return true }
  guard before.properties.numericType != nil else { return false }
  return next.properties.numericType != nil || "€$£°‰\u{80}".unicodeScalars.contains(next)
    || units.contains(String(String.UnicodeScalarView(after.prefix { $0.properties.isAlphabetic })))
}

private let units: Set<String> = [
  "k", "K", "M", "Md", "Mds", "h", "min", "s", "ms", "j", "mm", "cm", "m", "km", "ha", "g", "kg", "t", "l", "L",
  "o", "Ko", "Mo", "Go", "To", "ko", "kB", "MB", "GB", "TB", "W", "kW", "kWh", "MWh", "Hz", "A", "V", "C", "F", "EUR",
]
