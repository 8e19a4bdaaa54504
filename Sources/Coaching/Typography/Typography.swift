/// The typography of a language: its spaces, quotation marks and apostrophes. Words are never changed, and what looks like
/// an address or code is left alone.
enum Typography {
  /// A line of text as the language prints it. What is printed so already stays as it is.
  static func set(_ text: String, in language: Language) -> String {
    var words = TypesetWord.words(of: text)
    setQuotationMarks(of: &words, in: language)
    switch language {
    case .french: setFrenchSpaces(of: &words)
    case .english: dropSpacesBeforeMarks(in: &words)
    }
    return words.map { $0.space + String($0.characters) }.joined()
  }

  /// The marks that French sets apart from the word before them.
  static let spacedMarks: Set<Character> = [":", ";", "!", "?"]
  /// What can stand between a mark and the end of its word.
  static let closers: Set<Character> = ["»", "”", "\"", ")", "]", "’", "'", ",", ".", "…"]

  // MARK: Spaces

  /// English has none before a mark that stands alone.
  private static func dropSpacesBeforeMarks(in words: inout [TypesetWord]) {
    for index in words.indices.dropFirst() where !words[index].isCode && !words[index - 1].isCode {
      if words[index].isMark([",", ".", ":", ";", "!", "?"]) { words[index].space = "" }
    }
  }

  private static func setFrenchSpaces(of words: inout [TypesetWord]) {
    for index in words.indices where !words[index].isCode {
      if index > 0, !words[index - 1].isCode {
        let word = words[index]
        if word.isMark([",", "."]) {
          words[index].space = ""
        } else if word.isMark(spacedMarks) || word.characters.first == "»" || words[index - 1].characters.last == "«"
          || joinsNumber(at: index, of: words)
        {
          words[index].space.becomeNoBreak()
        }
      }
      words[index].spaceMarks()
    }
  }

  /// Whether the word belongs to the number before it: three more of its digits, or its unit.
  private static func joinsNumber(at index: Int, of words: [TypesetWord]) -> Bool {
    let (number, word) = (words[index - 1].characters, words[index].characters)
    guard number.last?.isDigit == true else { return false }
    if units.contains(String(word.drop(while: closers.contains).prefix { !closers.contains($0) })) { return true }
    // « 1 000 »: one to three digits, not a zero first unless more stand before, then exactly three.
    let digits = number.drop { "(«“".contains($0) }
    let isContinued = index > 1 && digits.count == 3 && words[index - 1].space.contains(noBreakSpace)
    guard digits.count <= 3, digits.allSatisfy(\.isDigit), digits.first != "0" || isContinued else { return false }
    return word.prefix { $0.isDigit }.count == 3 && word.dropFirst(3).first.map { !$0.isLetter } != false
  }

  private static let units: Set<String> = [
    "%", "‰", "€", "$", "£", "k€", "M€", "Md€", "km", "m", "cm", "mm", "km²", "m²", "m³", "ha", "kg", "g", "t", "h",
    "min",
    "mn", "s", "°C", "ko", "Mo", "Go", "To", "kWh", "MWh",
  ]

  // MARK: Quotation marks

  /// A straight mark, and where it stands.
  private struct StraightMark {
    let word: Int
    let place: Int
    let side: TypesetWord.Side
  }

  /// Gives straight quotation marks their form, pair by pair, then apostrophes; a mark without its pair stays.
  private static func setQuotationMarks(of words: inout [TypesetWord], in language: Language) {
    var depth = 0
    var opened: (mark: StraightMark, isInner: Bool)?
    for index in words.indices where !words[index].isCode {
      for (place, character) in words[index].characters.enumerated() {
        if character == "«" { depth += 1 }
        if character == "»" { depth -= 1 }
        guard character == "\"", let side = words[index].side(of: place, hasOpened: opened != nil) else { continue }
        let mark = StraightMark(word: index, place: place, side: side)
        if side == .opening {
          opened = (mark, depth > 0)
        } else if let (opening, isInner) = opened {
          let isFrench = language == .french && !isInner
          words[opening.word].characters[opening.place] = isFrench ? "«" : "“"
          words[index].characters[place] = isFrench ? "»" : "”"
          opened = nil
        }
      }
    }
    for index in words.indices where !words[index].isCode { words[index].curlApostrophes(in: language) }
  }
}

extension String {
  /// Makes a space one at which no line ends; one that is so already stays, narrow or not.
  mutating func becomeNoBreak() {
    guard !isEmpty else { return }
    self = String(last { $0 == noBreakSpace || $0 == "\u{202F}" } ?? noBreakSpace)
  }
}

/// The no-break space of French typography.
let noBreakSpace: Character = "\u{A0}"
