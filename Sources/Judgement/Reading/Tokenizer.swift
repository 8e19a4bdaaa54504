import Coaching

/// Cuts a text into tokens, in one pass over its UTF-8.
struct Tokenizer {
  /// A place in the text.
  private struct Place {
    var byte = 0
    /// In Unicode scalars.
    var scalar = 0

    func advanced(by bytes: Int) -> Place { Place(byte: byte + bytes, scalar: scalar + 1) }
  }

  private let folding = Folding.shared
  private var tokens = Tokens()
  private var boundary = Token.Boundary.sentence
  private var word = Word()
  private var depth = 0
  private var closingQuote: Unicode.Scalar?
  private var quoteStart = 0
  private var sentenceStart = 0
  /// A dot closes a sentence only once a space follows it: "4.5", "beta.gouv.fr".
  private var dotIsPending = false
  private var sentence = -1
  private var clause = -1

  private struct Word {
    var start = Place()
    var end = Place()
    /// Where its folded form starts, at the end of that of all tokens; nil as long as the text is that form.
    var folded: Int?
    var capitals = 0
    /// Whether an é stands at the end, or only an e or an s after it.
    var isParticiple = false
    var letters = 0
    var digits = false
    var capitalised = false
    var isOpen = false
  }

  /// The tokens of `text`.
  static func tokens(of text: String) -> Tokens { tokens(of: Array(text.utf8)) }

  /// The tokens of a text in UTF-8.
  static func tokens(of utf8: [UInt8]) -> Tokens {
    var tokenizer = Tokenizer()
    tokenizer.tokens.folded.reserveCapacity(utf8.count + utf8.count / 2 + Tokens.roomBehind.count)
    tokenizer.tokens.folded += utf8
    tokenizer.tokens.list.reserveCapacity(utf8.count / 4)
    var place = Place()
    while place.byte < utf8.count {
      switch utf8[place.byte] {
      // Most of a text: unaccented small letters, and the spaces between.
      case 0x61...0x7A: tokenizer.readSmallLetters(of: utf8, at: &place)
      case 0x20: tokenizer.readSpace(at: &place)
      default:
        let (scalar, end) = utf8.scalar(at: place.byte)
        let next = end < utf8.count ? utf8.scalar(at: end).scalar : " "
        tokenizer.read(scalar, at: place, next: next, upTo: place.advanced(by: end - place.byte))
        place = place.advanced(by: end - place.byte)
      }
    }
    tokenizer.closeWord()
    tokenizer.unquote()
    tokenizer.tokens.folded += Tokens.roomBehind
    tokenizer.tokens.scalarCount = place.scalar
    return tokenizer.tokens
  }

  private mutating func readSmallLetters(of utf8: [UInt8], at place: inout Place) {
    dotIsPending = false
    openWord(at: place)
    let start = place.byte
    let end = Self.endOfSmallLetters(utf8, from: start)
    if word.folded != nil { for byte in start..<end { tokens.folded.append(utf8[byte]) } }
    if word.isParticiple { word.isParticiple = (start..<end).allSatisfy { utf8[$0] == 0x65 || utf8[$0] == 0x73 } }
    word.letters += end - start
    place = Place(byte: end, scalar: place.scalar + end - start)
    word.end = place
  }

  private mutating func readSpace(at place: inout Place) {
    if dotIsPending {
      dotIsPending = false
      endSentence()
    }
    closeWord()
    raise(.space)
    place = place.advanced(by: 1)
  }

  private mutating func read(_ scalar: Unicode.Scalar, at place: Place, next: Unicode.Scalar, upTo end: Place) {
    if dotIsPending {
      dotIsPending = false
      if Self.isSpace(scalar) || closes(scalar) { endSentence() }
    }
    if let letter = folding.letter(scalar) {
      openWord(at: place)
      fold(letter, at: place)
      extendWord(to: end, isLetter: letter.first != 0, isCapital: letter.isCapital)
      word.isParticiple = scalar == "é" || word.isParticiple && (scalar == "e" || scalar == "s")
    } else if Self.isForeign(scalar) {
      openWord(at: place)
      if word.folded != nil {
        tokens.folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      extendWord(to: end, isLetter: true, isCapital: scalar.properties.isUppercase)
      word.isParticiple = false
    } else if Self.isDigit(scalar) {
      // Behind a letter, it is part of the word: "s3".
      open(at: place, digits: true)
      if word.folded != nil { tokens.folded.append(UInt8(truncatingIfNeeded: scalar.value)) }
      word.end = end
    } else if word.isOpen, word.digits, scalar == "." || scalar == ",", Self.isDigit(next) {
      word.end = end
    } else {
      let wasOpen = word.isOpen
      closeWord(apostrophe: scalar == "'" || scalar == "’")
      separate(scalar, from: place, to: end, next: next, afterWord: wasOpen)
    }
  }

  /// Adds a letter to the folded form of the open word.
  private mutating func fold(_ letter: Folding.Letter, at place: Place) {
    if word.folded == nil {
      word.folded = tokens.folded.count
      for byte in word.start.byte..<place.byte { tokens.folded.append(tokens.folded[byte]) }
    }
    if letter.first != 0 { tokens.folded.append(letter.first) }
    if letter.second != 0 { tokens.folded.append(letter.second) }
  }

  /// The folded form of the open word.
  private var foldedWord: Range<Int> {
    word.folded.map { $0..<tokens.folded.count } ?? word.start.byte..<word.end.byte
  }

  /// Letters after digits are another word: "48h".
  private mutating func openWord(at place: Place) {
    if word.isOpen, word.digits { closeWord() }
    open(at: place, digits: false)
  }

  private mutating func extendWord(to end: Place, isLetter: Bool, isCapital: Bool) {
    if word.letters == 0 { word.capitalised = isCapital }
    if isLetter { word.letters += 1 }
    if isCapital { word.capitals += 1 }
    word.end = end
  }

  private mutating func separate(
    _ scalar: Unicode.Scalar, from start: Place, to end: Place, next: Unicode.Scalar, afterWord: Bool
  ) {
    if let closing = closingQuote, scalar == closing, closing != "'" && closing != "’" || !isLetter(next) {
      closingQuote = nil
      raise(.space)
      return
    }
    switch scalar {
    case "'", "’", "-", "‐", "‑", "_", "/", "@", "·":
      if scalar == "'" || scalar == "‘", !afterWord, isLetter(next), closingQuote == nil {
        openQuote("'")
      } else if scalar == "-", !afterWord || next == " " || next == ">" {
        raise(.clause)
      } else if !afterWord {
        raise(.space)
      }
    case "«": openQuote("»")
    case "“": openQuote("”")
    case "‘": openQuote("’")
    case "\"": openQuote("\"")
    case "(", "[":
      raise(.clause)
      depth = min(depth + 1, 8)
    case ")", "]":
      raise(.clause)
      depth = max(depth - 1, 0)
    case ",": raise(.comma)
    case ";", ":", "–", "—", "→", "…", ">", "=": raise(.clause)
    case ".":
      if !afterWord || !endsWithAbbreviation { dotIsPending = true }
    case "!": endSentence()
    case "?": endQuestion()
    case "\n", "\r", "•", "*", "|":
      if boundary != .comma { endSentence() }
    case "%", "€", "£", "$", "+": appendSign(from: start, to: end)
    default: raise(.space)
    }
  }

  private mutating func openQuote(_ closing: Unicode.Scalar) {
    raise(.space)
    guard closingQuote == nil else { return }
    closingQuote = closing
    quoteStart = tokens.list.count
  }

  /// A quotation that never closes is no quotation.
  private mutating func unquote() {
    guard closingQuote != nil else { return }
    for index in quoteStart..<tokens.list.count { tokens.list[index].traits.remove(.quoted) }
  }

  private func closes(_ scalar: Unicode.Scalar) -> Bool { scalar == closingQuote || scalar == ")" || scalar == "\"" }

  private mutating func endSentence() {
    boundary = .sentence
    depth = 0
    sentenceStart = tokens.list.count
  }

  private mutating func endQuestion() {
    for index in sentenceStart..<tokens.list.count { tokens.list[index].traits.insert(.asked) }
    endSentence()
  }

  private mutating func raise(_ level: Token.Boundary) { boundary = max(boundary, level) }

  private mutating func open(at place: Place, digits: Bool) {
    guard !word.isOpen else { return }
    word = Word()
    word.start = place
    word.digits = digits
    word.isOpen = true
  }

  private mutating func closeWord(apostrophe: Bool = false) {
    guard word.isOpen else { return }
    word.isOpen = false
    var traits: Token.Traits = []
    if word.isParticiple { traits.insert(.participle) }
    if word.digits { traits.insert(.digits) }
    if word.capitalised { traits.insert(.capitalised) }
    if word.capitals >= 2, word.capitals == word.letters { traits.insert(.acronym) }
    if boundary == .joined, let last = tokens.list.last, last.scalars.upperBound + 1 == word.start.scalar {
      unfoldContraction(after: tokens.list.count - 1)
    }
    if apostrophe, let whole = spelt(in: Elision.whole) { respell(whole) }
    append(foldedWord, from: word.start, to: word.end, traits)
  }

  /// What the open word is a short form of; nil when it is none.
  private func spelt(in forms: Elision.Forms) -> [UInt8]? {
    let word = foldedWord
    return word.count <= Elision.longest ? Elision.spelt(tokens.folded[word], in: forms) : nil
  }

  private mutating func respell(_ whole: [UInt8]) {
    word.folded = tokens.folded.count
    tokens.folded += whole
  }

  /// "don't" is read "do not", "we'll" "we will".
  private mutating func unfoldContraction(after last: Int) {
    guard let whole = spelt(in: Elision.contracted) else { return }
    let host = tokens.list[last].folded
    if whole == Elision.not, tokens.folded[host].last == UInt8(ascii: "n"), host.count > 2 {
      if tokens.reads(last, "won") {
        tokens.list[last].folded = tokens.folded.count..<tokens.folded.count + Elision.will.count
        tokens.folded += Elision.will
      } else if !tokens.reads(last, "can") {
        tokens.list[last].folded = host.dropLast()
      }
    }
    respell(whole)
  }

  private mutating func appendSign(from start: Place, to end: Place) {
    append(start.byte..<end.byte, from: start, to: end, .sign)
  }

  private mutating func append(_ folded: Range<Int>, from start: Place, to end: Place, _ traits: Token.Traits) {
    var traits = traits
    if closingQuote != nil { traits.insert(.quoted) }
    if depth > 0 { traits.insert(.parenthesised) }
    if boundary == .sentence { sentence += 1 }
    if boundary >= .comma { clause += 1 }
    tokens.list.append(
      Token(
        folded: folded, scalars: start.scalar..<end.scalar, utf8: start.byte..<end.byte, boundary: boundary,
        traits: traits, sentence: max(sentence, 0), clause: max(clause, 0)))
    boundary = .joined
  }

  private var endsWithAbbreviation: Bool {
    guard let last = tokens.list.last else { return false }
    return last.folded.count == 1 && last.traits.contains(.capitalised)
      || Elision.isAbbreviation(tokens.folded[last.folded])
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    folding.letter(scalar).map { $0.first != 0 } == true || Self.isForeign(scalar)
  }
}
