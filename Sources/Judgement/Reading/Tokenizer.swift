/// Cuts a text into tokens, in one pass over its Unicode scalars.
struct Tokenizer {
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
    var start = 0
    /// Where its folded form starts, at the end of that of all tokens.
    var folded = 0
    var end = 0
    var capitals = 0
    /// Whether an é stands at the end, or only an e or an s after it.
    var isParticiple = false
    var letters = 0
    var digits = false
    var capitalised = false
    var isOpen = false
  }

  /// The tokens of `text`.
  static func tokens(of text: String) -> Tokens { tokens(of: Array(text.unicodeScalars)) }

  /// The tokens of a text given by its scalars.
  static func tokens(of scalars: [Unicode.Scalar]) -> Tokens {
    var tokenizer = Tokenizer()
    tokenizer.tokens.folded.reserveCapacity(scalars.count)
    tokenizer.tokens.list.reserveCapacity(scalars.count / 4)
    var position = 0
    while position < scalars.count {
      tokenizer.read(scalars[position], at: position, next: position + 1 < scalars.count ? scalars[position + 1] : " ")
      position += 1
      if tokenizer.word.isOpen { position = tokenizer.readSmallLetters(of: scalars, from: position) }
    }
    tokenizer.closeWord()
    tokenizer.unquote()
    return tokenizer.tokens
  }

  /// Takes the unaccented small letters of the open word from a position on: most of a text. Returns where they end.
  private mutating func readSmallLetters(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    guard !word.digits else { return start }
    var end = start
    while end < scalars.count, scalars[end].value >= 0x61, scalars[end].value <= 0x7A {
      tokens.folded.append(UInt8(truncatingIfNeeded: scalars[end].value))
      if word.isParticiple { word.isParticiple = scalars[end] == "e" || scalars[end] == "s" }
      end += 1
    }
    if end > start {
      word.letters += end - start
      word.end = end
    }
    return end
  }

  private mutating func read(_ scalar: Unicode.Scalar, at position: Int, next: Unicode.Scalar) {
    if dotIsPending {
      dotIsPending = false
      if Self.isSpace(scalar) || closes(scalar) { endSentence() }
    }
    if let letter = folding.letter(scalar) {
      openWord(at: position)
      if letter.first != 0 {
        tokens.folded.append(letter.first)
        if letter.second != 0 { tokens.folded.append(letter.second) }
      }
      extendWord(to: position, isLetter: letter.first != 0, isCapital: letter.isCapital)
      word.isParticiple = scalar == "é" || word.isParticiple && (scalar == "e" || scalar == "s")
    } else if Self.isForeign(scalar) {
      openWord(at: position)
      tokens.folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      extendWord(to: position, isLetter: true, isCapital: scalar.properties.isUppercase)
      word.isParticiple = false
    } else if Self.isDigit(scalar) {
      open(at: position, digits: true)
      tokens.folded.append(UInt8(truncatingIfNeeded: scalar.value))
      word.end = position + 1
    } else if word.isOpen, word.digits, scalar == "." || scalar == ",", Self.isDigit(next) {
      tokens.folded.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      let wasOpen = word.isOpen
      closeWord(apostrophe: scalar == "'" || scalar == "’")
      separate(scalar, at: position, next: next, afterWord: wasOpen)
    }
  }

  /// Letters after digits are another word: "48h".
  private mutating func openWord(at position: Int) {
    if word.isOpen, word.digits { closeWord() }
    open(at: position, digits: false)
  }

  private mutating func extendWord(to position: Int, isLetter: Bool, isCapital: Bool) {
    if word.letters == 0 { word.capitalised = isCapital }
    if isLetter { word.letters += 1 }
    if isCapital { word.capitals += 1 }
    word.end = position + 1
  }

  private mutating func separate(_ scalar: Unicode.Scalar, at position: Int, next: Unicode.Scalar, afterWord: Bool) {
    if scalar == " " {
      raise(.space)
      return
    }
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
    case "%", "€", "£", "$", "+": appendSign(scalar, at: position)
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

  private mutating func open(at position: Int, digits: Bool) {
    guard !word.isOpen else { return }
    word = Word()
    word.start = position
    word.folded = tokens.folded.count
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
    if boundary == .joined, let last = tokens.list.last, last.scalars.upperBound + 1 == word.start {
      unfoldContraction(after: tokens.list.count - 1)
    }
    if apostrophe, let whole = spelt(in: Elision.whole) {
      tokens.folded.removeSubrange(word.folded...)
      tokens.folded += whole
    }
    append(foldedFrom: word.folded, at: word.start..<word.end, traits)
  }

  /// What the open word is a short form of; nil when it is none.
  private func spelt(in forms: Elision.Forms) -> [UInt8]? {
    guard tokens.folded.count - word.folded <= Elision.longest else { return nil }
    return Elision.spelt(Array(tokens.folded[word.folded...]), in: forms)
  }

  /// "don't" is read "do not", "we'll" "we will".
  private mutating func unfoldContraction(after last: Int) {
    guard let whole = spelt(in: Elision.contracted) else { return }
    tokens.folded.removeSubrange(word.folded...)
    let host = tokens.list[last].folded
    if whole == Elision.not, tokens.folded[host].last == UInt8(ascii: "n"), host.count > 2 {
      tokens.folded.removeLast()
      tokens.list[last].folded = host.lowerBound..<host.upperBound - 1
      if tokens.text(last) == "ca" {
        tokens.folded.append(UInt8(ascii: "n"))
        tokens.list[last].folded = host
      } else if tokens.text(last) == "wo" {
        tokens.folded.removeLast(2)
        tokens.folded += Array("will".utf8)
        tokens.list[last].folded = host.lowerBound..<host.lowerBound + 4
      }
    }
    word.folded = tokens.folded.count
    tokens.folded += whole
  }

  private mutating func appendSign(_ scalar: Unicode.Scalar, at position: Int) {
    let start = tokens.folded.count
    tokens.folded.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    append(foldedFrom: start, at: position..<position + 1, .sign)
  }

  private mutating func append(foldedFrom start: Int, at scalars: Range<Int>, _ traits: Token.Traits) {
    var traits = traits
    if closingQuote != nil { traits.insert(.quoted) }
    if depth > 0 { traits.insert(.parenthesised) }
    if boundary == .sentence { sentence += 1 }
    if boundary >= .comma { clause += 1 }
    tokens.list.append(
      Token(
        folded: start..<tokens.folded.count, scalars: scalars, boundary: boundary, traits: traits,
        sentence: max(sentence, 0), clause: max(clause, 0)))
    boundary = .joined
  }

  private var endsWithAbbreviation: Bool {
    guard let last = tokens.list.last else { return false }
    return last.folded.count == 1 && last.traits.contains(.capitalised)
      || Elision.abbreviations.contains(tokens.text(tokens.list.count - 1))
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    folding.letter(scalar).map { $0.first != 0 } == true || Self.isForeign(scalar)
  }

  /// A letter of another alphabet is kept as it is: it is a word, that no cue hears.
  private static func isForeign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x24F && !punctuation.contains(scalar.value) && scalar.properties.isAlphabetic
  }

  /// The block of the apostrophe, the dashes and the spaces, which needs no look-up in Unicode's tables.
  private static let punctuation: ClosedRange<UInt32> = 0x2000...0x206F

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 ? scalar.value <= 0x20 : scalar.properties.isWhitespace
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x30 && scalar.value <= 0x39 }
}

/// The short forms of both languages, spelt out so that a cue is written once.
private enum Elision {
  static let not = Array("not".utf8)

  /// Short forms and what they stand for.
  typealias Forms = [(short: [UInt8], whole: [UInt8])]

  static let whole = forms([
    ("l", "le"), ("d", "de"), ("j", "je"), ("n", "ne"), ("s", "se"), ("m", "me"), ("t", "te"), ("c", "ce"),
    ("qu", "que"), ("jusqu", "jusque"), ("lorsqu", "lorsque"), ("puisqu", "puisque"), ("presqu", "presque"),
    ("quelqu", "quelque"),
  ])

  static let contracted = forms([
    ("t", "not"), ("ll", "will"), ("re", "are"), ("ve", "have"), ("d", "would"), ("m", "am"),
  ])

  /// How many bytes the longest short form has.
  static let longest = 7

  /// What a short form stands for; nil when the word is none.
  static func spelt(_ word: [UInt8], in forms: Forms) -> [UInt8]? {
    forms.first { $0.short.count == word.count && $0.short == word }?.whole
  }

  private static func forms(_ pairs: [(String, String)]) -> Forms { pairs.map { (Array($0.utf8), Array($1.utf8)) } }

  static let abbreviations: Set<String> = [
    "mme", "mlle", "mr", "mrs", "ms", "dr", "pr", "st", "ste", "ex", "env", "cf", "approx",
  ]
}
