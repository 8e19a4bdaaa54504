/// A text as it is searched for what must not be read: in lower case, without accents or invisible characters, with one
/// kind of hyphen, apostrophe, space and digit. Each scalar of it knows where in the text it comes from.
struct FoldedText {
  private(set) var scalars: [Unicode.Scalar]
  private let origins: [Int]
  private let ends: [Int]

  init(_ text: [Unicode.Scalar]) {
    var (scalars, origins, ends): ([Unicode.Scalar], [Int], [Int]) = ([], [], [])
    for (index, scalar) in text.enumerated() {
      if FoldedText.isPart(scalar) {
        // What belongs to the character before it goes with it.
        if !ends.isEmpty { ends[ends.count - 1] = index + 1 }
        continue
      }
      for folded in FoldedText.folded(scalar) {
        scalars.append(folded)
        origins.append(index)
        ends.append(index + 1)
      }
    }
    (self.scalars, self.origins, self.ends) = (scalars, origins, ends)
  }

  /// Where in the text a range of these scalars comes from.
  func range(_ range: Range<Int>) -> Range<Int> { origins[range.lowerBound]..<ends[range.upperBound - 1] }

  /// Takes a range out of the text, so that nothing else is found in it and what stands beside it is a word of its own.
  mutating func takeOut(_ range: Range<Int>) {
    for index in range { scalars[index] = "\u{FFFC}" }
  }

  func isDigit(_ index: Int) -> Bool { scalars.indices.contains(index) && ("0"..."9").contains(scalars[index]) }

  func isLetter(_ index: Int) -> Bool { scalars.indices.contains(index) && scalars[index].properties.isAlphabetic }

  /// Whether the scalar at an index, if there is one, is part of a word.
  func isWord(_ index: Int) -> Bool { isDigit(index) || isLetter(index) }

  /// Accents, and what cannot be seen.
  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return false }
    let category = scalar.properties.generalCategory
    return category == .nonspacingMark || category == .enclosingMark || category == .format
      || scalar.properties.isDefaultIgnorableCodePoint
  }

  private static func folded(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar.isASCII { return [lowercase(scalar)] }
    switch scalar.value {
    case 0x2010...0x2015, 0x2212: return ["-"]
    case 0x2018, 0x2019, 0x201B, 0x2BC, 0x2032, 0xB4: return ["'"]
    // The wide forms of the letters, digits and signs of ASCII.
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { [lowercase($0)] } ?? []
    default: break
    }
    if scalar.properties.generalCategory == .spaceSeparator { return [" "] }
    if scalar.properties.generalCategory == .decimalNumber, let value = scalar.properties.numericValue {
      return Array(String(Int(value)).unicodeScalars)
    }
    return scalar.properties.lowercaseMapping.unicodeScalars.filter { !isPart($0) }.flatMap(letters)
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar
  }

  /// Unicode's names of the Latin letters say what they are made of: LATIN SMALL LETTER E WITH ACUTE, LATIN SMALL
  /// LIGATURE OE.
  private static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if scalar == "ß" { return ["s", "s"] }
    guard !scalar.isASCII, let name = scalar.properties.name, name.hasPrefix("LATIN SMALL ") else { return [scalar] }
    let words = name.split(separator: " ")
    guard words.count > 3, ["LETTER", "LIGATURE"].contains(words[2]), words[3].count <= 2 else { return [scalar] }
    return Array(words[3].lowercased().unicodeScalars)
  }
}
