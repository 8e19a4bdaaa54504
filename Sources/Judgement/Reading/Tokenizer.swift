/// Cuts a text into tokens, in one pass over its Unicode scalars.
struct Tokenizer {
  private var tokens = Tokens()
  private var boundary = Token.Boundary.sentence
  private var word = Word()
  private var depth = 0
  private var closingQuote: Unicode.Scalar?
  private var quoteStart = 0
  private var sentenceStart = 0
  /// A dot closes a sentence only once a space follows it: "4.5", "beta.gouv.fr".
  private var dotIsPending = false

  private struct Word {
    var start = 0
    var end = 0
    var folded: [UInt8] = []
    var capitals = 0
    /// Whether an é stands at the end, or only an e or an s after it.
    var isParticiple = false
    var letters = 0
    var digits = false
    var capitalised = false
    var isOpen = false
  }

  /// The tokens of `text`.
  static func tokens(of text: String) -> Tokens {
    var tokenizer = Tokenizer()
    let scalars = Array(text.unicodeScalars)
    for position in scalars.indices {
      tokenizer.read(scalars[position], at: position, next: position + 1 < scalars.count ? scalars[position + 1] : " ")
    }
    tokenizer.closeWord()
    tokenizer.unquote()
    tokenizer.number()
    return tokenizer.tokens
  }

  private mutating func read(_ scalar: Unicode.Scalar, at position: Int, next: Unicode.Scalar) {
    if dotIsPending {
      dotIsPending = false
      if Folding.isSpace(scalar) || closes(scalar) { endSentence() }
    }
    if let folded = Folding.ascii(scalar) ?? Self.other(scalar) {
      if word.isOpen, word.digits { closeWord() }
      open(at: position, digits: false)
      let isCapital = Folding.isCapital(scalar)
      if word.letters == 0 { word.capitalised = isCapital }
      word.letters += folded.isEmpty ? 0 : 1
      word.capitals += isCapital ? 1 : 0
      word.folded += folded
      word.isParticiple = scalar == "é" || word.isParticiple && (scalar == "e" || scalar == "s")
      word.end = position + 1
    } else if scalar.value >= 0x30, scalar.value <= 0x39 {
      open(at: position, digits: true)
      word.folded.append(UInt8(scalar.value))
      word.end = position + 1
    } else if word.isOpen, word.digits, scalar == "." || scalar == ",", next.value >= 0x30, next.value <= 0x39 {
      word.folded.append(UInt8(scalar.value))
    } else {
      let wasOpen = word.isOpen
      closeWord(apostrophe: scalar == "'" || scalar == "’")
      separate(scalar, at: position, next: next, afterWord: wasOpen)
    }
  }

  private mutating func separate(_ scalar: Unicode.Scalar, at position: Int, next: Unicode.Scalar, afterWord: Bool) {
    if let closing = closingQuote, scalar == closing, closing != "'" && closing != "’" || !Self.isLetter(next) {
      closingQuote = nil
      raise(.space)
      return
    }
    switch scalar {
    case "'", "’", "-", "‐", "‑", "_", "/", "@", "·":
      if scalar == "'" || scalar == "‘", !afterWord, Self.isLetter(next), closingQuote == nil {
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
    if apostrophe, let whole = Elision.whole[String(decoding: word.folded, as: UTF8.self)] { word.folded = whole }
    append(word.folded, at: word.start..<word.end, traits)
  }

  /// "don't" is read "do not", "we'll" "we will".
  private mutating func unfoldContraction(after last: Int) {
    guard let whole = Elision.contracted[String(decoding: word.folded, as: UTF8.self)] else { return }
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
    word.folded = whole
  }

  private mutating func appendSign(_ scalar: Unicode.Scalar, at position: Int) {
    append(Array(String(Character(scalar)).utf8), at: position..<position + 1, .sign)
  }

  private mutating func append(_ folded: [UInt8], at scalars: Range<Int>, _ traits: Token.Traits) {
    let start = tokens.folded.count
    tokens.folded += folded
    var traits = traits
    if closingQuote != nil { traits.insert(.quoted) }
    if depth > 0 { traits.insert(.parenthesised) }
    tokens.list.append(
      Token(folded: start..<tokens.folded.count, scalars: scalars, boundary: boundary, traits: traits))
    boundary = .joined
  }

  private var endsWithAbbreviation: Bool {
    guard let last = tokens.list.last else { return false }
    return last.folded.count == 1 && last.traits.contains(.capitalised)
      || Elision.abbreviations.contains(tokens.text(tokens.list.count - 1))
  }

  private mutating func number() {
    var sentence = -1
    var clause = -1
    for index in tokens.list.indices {
      let boundary = tokens.list[index].boundary
      if boundary == .sentence { sentence += 1 }
      if boundary >= .comma { clause += 1 }
      tokens.list[index].sentence = max(sentence, 0)
      tokens.list[index].clause = max(clause, 0)
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    Folding.ascii(scalar)?.isEmpty == false || other(scalar) != nil
  }

  /// A letter of another alphabet is kept as it is: it is a word, that no cue hears.
  private static func other(_ scalar: Unicode.Scalar) -> [UInt8]? {
    scalar.value > 0x24F && scalar.properties.isAlphabetic ? Array(String(Character(scalar)).utf8) : nil
  }
}

/// The short forms of both languages, spelt out so that a cue is written once.
private enum Elision {
  static let not = Array("not".utf8)

  static let whole: [String: [UInt8]] = [
    "l": "le", "d": "de", "j": "je", "n": "ne", "s": "se", "m": "me", "t": "te", "c": "ce", "qu": "que",
    "jusqu": "jusque", "lorsqu": "lorsque", "puisqu": "puisque", "presqu": "presque", "quelqu": "quelque",
  ].mapValues { Array($0.utf8) }

  static let contracted: [String: [UInt8]] = [
    "t": "not", "ll": "will", "re": "are", "ve": "have", "d": "would", "m": "am",
  ].mapValues { Array($0.utf8) }

  static let abbreviations: Set<String> = [
    "mme", "mlle", "mr", "mrs", "ms", "dr", "pr", "st", "ste", "ex", "env", "cf", "approx",
  ]
}
