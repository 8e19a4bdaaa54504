/// A word with its marks, and the space before it, on their way to print.
struct TypesetWord {
  /// The side of a word, or of what is quoted, on which a quotation mark stands.
  enum Side {
    case opening, closing
  }

  /// The white space before the word.
  var space: String
  /// The word, and the marks that touch it.
  var characters: [Character]
  /// Whether it is an address, or reads like code, so that each of its characters counts.
  let isCode: Bool

  /// The words of a text, in order. What stands between back-ticks is code.
  static func words(of text: String) -> [TypesetWord] {
    var words: [TypesetWord] = []
    var isQuotingCode = false
    var rest = text[...]
    while !rest.isEmpty {
      let space = rest.prefix(while: isSpace)
      let characters = rest[space.endIndex...].prefix { !isSpace($0) }
      rest = rest[characters.endIndex...]
      let isCode = isQuotingCode || looksLikeCode(characters)
      if characters.count(where: { $0 == "`" }) % 2 == 1 { isQuotingCode.toggle() }
      words.append(TypesetWord(space: String(space), characters: Array(characters), isCode: isCode))
    }
    return words
  }

  /// A space with an accent on it is no space: the accent would be lost with it.
  private static func isSpace(_ character: Character) -> Bool {
    character.isWhitespace && character.unicodeScalars.count == 1
  }

  private static func looksLikeCode(_ word: Substring) -> Bool {
    if word.contains(where: { "`_={}<>\\|~^".contains($0) }) { return true }
    let bare = word.drop { "(«“\"".contains($0) }.lowercased()
    if ["www.", "/", "--"].contains(where: bare.hasPrefix) { return true }
    if ["://", "::", "()", "//"].contains(where: { word.contains(substring: $0) }) { return true }
    if let ampersand = word.firstIndex(of: "&"), word[ampersand...].contains(";") { return true }
    // An address has something on both sides of its @.
    return word.firstIndex(of: "@").map { $0 != word.startIndex && word.index(after: $0) != word.endIndex } ?? false
  }

  /// Whether the word is no more than one of these marks, repeated or not, and what may close behind it; a face such as
  /// « :) » is a word.
  func isMark(_ marks: Set<Character>) -> Bool {
    let run = characters.prefix(while: marks.contains)
    guard let first = run.first, run.count == 1 || run.allSatisfy({ "!?".contains($0) }) else { return false }
    let rest = characters.dropFirst(run.count)
    if ":;".contains(first), rest.first == ")" { return false }
    if ",.".contains(first), rest.first.map({ ",.…)".contains($0) }) == true { return false }
    return rest.allSatisfy(Typography.closers.contains)
  }

  /// Sets the marks apart, as French does: « oui », 50 %, « pourquoi ? »
  mutating func spaceMarks() {
    var spaced: [Character] = []
    for (index, character) in characters.enumerated() {
      if needsSpace(before: character, at: index) { spaced.append(noBreakSpace) }
      spaced.append(character)
      if character == "«", index + 1 < characters.count, characters[index + 1] != "»" { spaced.append(noBreakSpace) }
    }
    characters = spaced
  }

  private func needsSpace(before character: Character, at index: Int) -> Bool {
    guard index > 0 else { return false }
    let previous = characters[index - 1]
    switch character {
    case "»": return previous != "«"
    case "%", "€", "‰": return previous.isDigit && characters[..<index].allSatisfy { !$0.isLetter }
    case _ where Typography.spacedMarks.contains(character) && endsWord(previous):
      let following = characters[index...].drop(while: Typography.spacedMarks.contains)
      let isFace = ":;".contains(character) && following.first == ")"
      return !isFace && following.allSatisfy(Typography.closers.contains)
    default: return false
    }
  }

  /// Whether a mark can follow: a word or what closes one is there, no mark, bracket or dash.
  private func endsWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || ")]»”’%€‰°….".contains(character)
  }

  /// Which side of a quotation the straight mark at `place` is on; nil when it can be neither.
  func side(of place: Int, hasOpened: Bool) -> Side? {
    let before = place > 0 ? characters[place - 1] : nil
    let after = place + 1 < characters.count ? characters[place + 1] : nil
    guard before != nil || after != nil else { return hasOpened ? .closing : .opening }
    let startsHere = before.map { "([’'«“—–".contains($0) } ?? true
    let endsHere = after.map { Typography.closers.contains($0) || Typography.spacedMarks.contains($0) } ?? true
    if startsHere == endsHere { return nil }
    return startsHere ? .opening : .closing
  }

  /// Curls the straight marks that are apostrophes. English also ends words with them, and quotes a word between two.
  mutating func curlApostrophes(in language: Language) {
    for (index, character) in characters.enumerated() where character == "'" {
      let before = index > 0 ? characters[index - 1] : nil
      let after = index + 1 < characters.count ? characters[index + 1] : nil
      let isInside = before?.isLetter == true && after.map { $0.isLetter || $0.isNumber || "«“".contains($0) } == true
      switch language {
      case .french where isInside: characters[index] = "’"
      case .english where isInside || before?.isLetter == true: characters[index] = "’"
      case .english where before?.isDigit == true && after?.isLetter == true: characters[index] = "’"
      case .english where before.map({ "([“—–".contains($0) }) != false && after?.isLetter == true:
        characters[index] = "‘"
      default: break
      }
    }
  }
}

extension Character {
  /// Whether it is a digit from 0 to 9.
  var isDigit: Bool { isASCII && isNumber }
}

extension StringProtocol {
  /// Whether a short text stands somewhere in this one.
  func contains(substring text: String) -> Bool {
    indices.contains { self[$0...].hasPrefix(text) }
  }
}
