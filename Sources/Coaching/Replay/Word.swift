/// A word, or a mark of punctuation, with the white space before it. Words are compared without that space.
struct Word: Equatable {
  /// Where it stands in its text, with the white space, in bytes.
  let place: Range<Int>
  /// The word itself: nearly always short, and so held and compared without any memory of its own.
  let text: String

  static func == (first: Word, second: Word) -> Bool { first.text == second.text }

  /// The words of a text, in order.
  static func words(of text: String) -> [Word] {
    var text = text
    return text.withUTF8 { utf8 in
      var words: [Word] = []
      words.reserveCapacity(utf8.count / 6)
      var place = 0
      while true {
        let start = place
        while place < utf8.count, isSpace(scalar(at: place, in: utf8)) { place += length(at: place, in: utf8) }
        let wordStart = place
        place = end(ofWordAt: place, in: utf8)
        if place == wordStart { return words }
        let word = String(decoding: UnsafeBufferPointer(rebasing: utf8[wordStart..<place]), as: UTF8.self)
        words.append(Word(place: start..<place, text: word))
      }
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

  /// Letters and digits, with what joins them, make one word (« porte-à-porte », « 12,5 », « d’ »); so do symbols that no
  /// keyboard has, for an emoji is several of them; any other mark stands alone.
  private static func end(ofWordAt start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    guard start < utf8.count else { return start }
    var place = start + length(at: start, in: utf8)
    guard let kind = Kind(scalar(at: start, in: utf8)) else { return place }
    while place < utf8.count {
      let scalar = scalar(at: place, in: utf8)
      let next = place + length(at: place, in: utf8)
      switch Kind(scalar) {
      case kind, .marks: break
      case nil where kind == .letters && (scalar == "'" || scalar == "’"): return next
      case nil where kind == .letters && isJoiner(scalar):
        guard next < utf8.count, Kind(self.scalar(at: next, in: utf8)) == .letters else { return place }
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

  /// The scalar at a place of UTF-8.
  private static func scalar(at place: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar {
    if utf8[place] < 0x80 { return Unicode.Scalar(utf8[place]) }
    let bytes = UnsafeBufferPointer(rebasing: utf8[place..<place + length(at: place, in: utf8)])
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  /// How many bytes it takes.
  private static func length(at place: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
    switch utf8[place] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
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
