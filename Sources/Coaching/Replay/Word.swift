/// A word, or a mark of punctuation, with the white space before it. Words are compared without that space.
struct Word: Equatable {
  /// Where it stands in its text, with the white space, in bytes.
  let place: Range<Int>
  /// The word itself: nearly always short, and so held and compared without any memory of its own.
  let text: String

  static func == (first: Word, second: Word) -> Bool { first.text == second.text }

  /// The words of a text, in order.
  static func words(of text: String) -> [Word] {
    let utf8 = Array(text.utf8)
    var words: [Word] = []
    words.reserveCapacity(utf8.count / 6)
    var place = 0
    while true {
      let start = place
      place = end(ofSpaceAt: place, in: utf8)
      let wordStart = place
      place = end(ofWordAt: place, in: utf8)
      if place == wordStart { return words }
      words.append(Word(place: start..<place, text: String(decoding: utf8[wordStart..<place], as: UTF8.self)))
    }
  }

  /// The words as they stand in their text, of which they follow one another.
  static func joined(_ words: ArraySlice<Word>, in text: String) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    let start = text.utf8.index(text.startIndex, offsetBy: first.place.lowerBound)
    return String(text[start..<text.utf8.index(text.startIndex, offsetBy: last.place.upperBound)])
  }

  /// Unicode's properties are slow to look up for what nearly every character is.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII ? scalar == " " || ("\t"..."\r").contains(scalar) : scalar.properties.isWhitespace
  }

  /// How long the words are, in bytes.
  static func letters(in words: some Sequence<Word>) -> Int {
    words.reduce(0) { $0 + $1.text.utf8.count }
  }

  private static func end(ofSpaceAt start: Int, in utf8: [UInt8]) -> Int {
    var place = start
    while place < utf8.count {
      let (scalar, next) = utf8.scalar(at: place)
      guard isSpace(scalar) else { return place }
      place = next
    }
    return place
  }

  /// Letters and digits, with what joins them, make one word (« porte-à-porte », « 12,5 », « d’ »); so do symbols that no
  /// keyboard has, for an emoji is several of them; any other mark stands alone.
  private static func end(ofWordAt start: Int, in utf8: [UInt8]) -> Int {
    guard start < utf8.count else { return start }
    let (first, second) = utf8.scalar(at: start)
    guard let kind = Kind(first) else { return second }
    var place = second
    while place < utf8.count {
      let (scalar, next) = utf8.scalar(at: place)
      switch Kind(scalar) {
      case kind, .marks: break
      case nil where kind == .letters && (scalar == "'" || scalar == "’"): return next
      case nil where kind == .letters && isJoiner(scalar):
        guard next < utf8.count, Kind(utf8.scalar(at: next).scalar) == .letters else { return place }
      default: return place
      }
      place = next
    }
    return place
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
