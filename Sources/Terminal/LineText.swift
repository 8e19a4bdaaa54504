/// The line being edited, and where the cursor is in it.
struct LineText: Equatable {
  var scalars: [Unicode.Scalar]
  /// In Unicode scalars from the start.
  var cursor: Int

  init(_ scalars: [Unicode.Scalar] = [], cursor: Int = 0) {
    self.scalars = scalars
    self.cursor = cursor
  }

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    cursor = scalars.count
  }

  var text: String { string(0..<scalars.count) }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  /// Puts `text` in the place of `range`, and the cursor behind it.
  mutating func replace(_ range: Range<Int>, with text: String = "") {
    scalars.replaceSubrange(range, with: text.unicodeScalars)
    cursor = range.lowerBound + text.unicodeScalars.count
  }

  // MARK: - Characters

  // A character is what the user sees as one: an emoji may have many Unicode scalars, though never this many.
  private static let longestCharacter = 64

  func characterStart(before position: Int) -> Int {
    let before = string(max(0, position - Self.longestCharacter)..<position)
    return position - (before.last?.unicodeScalars.count ?? 0)
  }

  func characterEnd(after position: Int) -> Int {
    let after = string(position..<min(scalars.count, position + Self.longestCharacter))
    return position + (after.first?.unicodeScalars.count ?? 0)
  }

  /// The start of the character that `position` is in.
  func characterStart(at position: Int) -> Int {
    let end = characterEnd(after: position)
    return end == position || scalars[position] == "\n" ? position : characterStart(before: end)
  }

  /// Exchanges the characters on both sides of the cursor; at the end of a line, the two before it.
  mutating func transposeCharacters() {
    let middle = cursor == lineEnd ? characterStart(before: cursor) : cursor
    guard middle > lineStart else { return }
    let (start, end) = (characterStart(before: middle), characterEnd(after: middle))
    replace(start..<end, with: string(middle..<end) + string(start..<middle))
  }

  // MARK: - Lines of an answer

  func lineStart(at position: Int) -> Int { (scalars[..<position].lastIndex(of: "\n") ?? -1) + 1 }
  func lineEnd(at position: Int) -> Int { scalars[position...].firstIndex(of: "\n") ?? scalars.count }
  var lineStart: Int { lineStart(at: cursor) }
  var lineEnd: Int { lineEnd(at: cursor) }

  // MARK: - Words

  func wordStart(before position: Int) -> Int { start(before: position, \.isWord) }
  func wordEnd(after position: Int) -> Int {
    let word = scalars[position...].firstIndex { $0.isWord } ?? scalars.count
    return scalars[word...].firstIndex { !$0.isWord } ?? scalars.count
  }

  /// The start of what white space separates.
  func blankWordStart(before position: Int) -> Int { start(before: position, { !$0.properties.isWhitespace }) }

  private func start(before position: Int, _ isPart: (Unicode.Scalar) -> Bool) -> Int {
    let last = scalars[..<position].lastIndex(where: isPart) ?? -1
    return last < 0 ? 0 : (scalars[..<last].lastIndex { !isPart($0) } ?? -1) + 1
  }
}

extension Unicode.Scalar {
  /// Whether this is a part of a word: a letter, an accent, a digit.
  var isWord: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: true
    default: self == "_" || properties.isAlphabetic
    }
  }
}
