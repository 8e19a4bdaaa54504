/// A word, or a mark of punctuation, with the white space before it. Words are compared without that space.
struct Word: Equatable {
  /// Where the white space begins.
  let start: String.Index
  /// The word itself.
  let text: Substring

  static func == (first: Word, second: Word) -> Bool { first.text == second.text }

  /// The words of a text, in order.
  static func words(of text: String) -> [Word] {
    let scalars = text.unicodeScalars
    var words: [Word] = []
    words.reserveCapacity(text.utf8.count / 6)
    var index = scalars.startIndex
    while true {
      let start = index
      while index < scalars.endIndex, isSpace(scalars[index]) { scalars.formIndex(after: &index) }
      let wordStart = index
      index = end(ofWordAt: index, in: scalars)
      if index == wordStart { return words }
      words.append(Word(start: start, text: text[wordStart..<index]))
    }
  }

  /// The words as they stand in their text, of which they follow one another.
  static func joined(_ words: ArraySlice<Word>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return String(first.text.base[first.start..<last.text.endIndex])
  }

  /// Unicode's properties are slow to look up for what nearly every character is.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
  }

  /// How long the words are, in bytes.
  static func letters(in words: some Sequence<Word>) -> Int {
    words.reduce(0) { $0 + $1.text.utf8.count }
  }

  /// Letters and digits, with what joins them, make one word (« porte-à-porte », « 12,5 », « d’ »); so do symbols that no
  /// keyboard has, for an emoji is several of them; any other mark stands alone.
  private static func end(ofWordAt start: String.Index, in scalars: String.UnicodeScalarView) -> String.Index {
    guard start < scalars.endIndex else { return start }
    var index = scalars.index(after: start)
    guard let kind = Kind(scalars[start]) else { return index }
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let next = scalars.index(after: index)
      switch Kind(scalar) {
      case kind, .marks: break
      case nil where kind == .letters && (scalar == "'" || scalar == "’"): return next
      case nil where kind == .letters && isJoiner(scalar):
        guard next < scalars.endIndex, Kind(scalars[next]) == .letters else { return index }
      default: return index
      }
      index = next
    }
    return index
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", ".", ",", "/", "@", "_", "·": true
    default: false
    }
  }

  private enum Kind {
    case letters, symbols
    /// What is drawn over the character before it.
    case marks

    init?(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        guard ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar) else {
          return nil
        }
        self = .letters
        return
      }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
        .letterNumber, .otherNumber:
        self = .letters
      case .nonspacingMark, .spacingMark, .enclosingMark: self = .marks
      case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .format, .unassigned, .privateUse:
        self = .symbols
      default: return nil
      }
    }
  }
}
