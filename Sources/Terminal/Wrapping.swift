extension StyledText {
  /// The lines that this text takes when none is wider than `width` columns.
  ///
  /// Lines end at spaces; a no-break space (U+00A0, U+202F) is never an end. A word wider than a line is cut.
  /// `first` stands before the first line, and `hanging` before the others and before each `\n`'s.
  public func wrapped(width: Int, first: StyledText = "", hanging: StyledText = "") -> [StyledText] {
    // Nearly all that is said takes one line. A space at its end would be left out.
    if let columns = ordinaryColumns, first.columns + columns <= width, runs.last?.text.utf8.last != UInt8(ascii: " ") {
      return [first + self]
    }
    var wrapper = Wrapper(width: width, first: first, hanging: hanging)
    for run in runs { wrapper.add(safeText(run.text), run.style) }
    return wrapper.finish()
  }
}

private struct Wrapper {
  /// A part of a word, or the whole, in one style.
  private struct Piece {
    var text: Substring
    var style: Style
    var width: Int
  }

  private let width: Int
  private let hanging: StyledText
  private let hangingWidth: Int
  private var lines: [StyledText] = []
  private var line: StyledText
  private var lineWidth: Int
  private var lineIsEmpty = true
  /// The styles of spaces that are shown only if a word follows on the same line.
  private var spaces: [Style] = []
  private var word: [Piece] = []

  init(width: Int, first: StyledText, hanging: StyledText) {
    lineWidth = first.columns
    hangingWidth = hanging.columns
    // Less than this and nothing can be read anyway; two columns let any character in.
    self.width = max(width, max(lineWidth, hangingWidth) + 2)
    self.hanging = hanging
    line = first
  }

  /// Adds text that is safe. A space and a line break are bytes of their own in UTF-8.
  mutating func add(_ text: String, _ style: Style) {
    var rest = text[...]
    putWords(of: &rest, style)
    while let end = rest.utf8.firstIndex(where: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }) {
      addToWord(rest[..<end], style)
      endWord()
      if rest.utf8[end] == UInt8(ascii: "\n") { endLine() } else { spaces.append(style) }
      rest = rest[rest.utf8.index(after: end)...]
      putWords(of: &rest, style)
    }
    addToWord(rest, style)
  }

  mutating func finish() -> [StyledText] {
    endWord()
    endLine()
    return lines
  }

  /// Puts the words at once that the line has room for; which are taken from the text.
  private mutating func putWords(of text: inout Substring, _ style: Style) {
    guard word.isEmpty else { return }
    let words = text.ordinaryWords(fitting: width - lineWidth - spaces.count)
    guard !words.text.isEmpty else { return }
    putSpaces()
    put(words.text, style, width: words.columns)
    text = text[words.text.endIndex...]
  }

  private mutating func addToWord(_ text: Substring, _ style: Style) {
    if !text.isEmpty {
      word.append(Piece(text: text, style: style, width: text.ordinaryColumns ?? columns(of: text.unicodeScalars)))
    }
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let wordWidth = word.reduce(0) { $0 + $1.width }
    if lineWidth + spaces.count + wordWidth > width, !lineIsEmpty { endLine() }
    putSpaces()
    for piece in word {
      if lineWidth + piece.width <= width {
        put(piece.text, piece.style, width: piece.width)
      } else {
        cut(piece)
      }
    }
    word = []
  }

  private mutating func putSpaces() {
    for style in spaces where lineWidth + 1 < width { put(" ", style, width: 1) }
    spaces = []
  }

  /// Puts a part of a word that is wider than a line, character by character.
  private mutating func cut(_ piece: Piece) {
    for character in piece.text {
      let characterWidth = columns(of: character.unicodeScalars)
      if lineWidth + characterWidth > width { endLine() }
      put(Substring(String(character)), piece.style, width: characterWidth)
    }
  }

  private mutating func put(_ text: Substring, _ style: Style, width: Int) {
    line.append(text, style)
    lineWidth += width
    lineIsEmpty = false
  }

  private mutating func endLine() {
    lines.append(line)
    line = hanging
    lineWidth = hangingWidth
    lineIsEmpty = true
    spaces = []
  }
}

extension StyledText {
  /// The columns that this text takes on one line.
  public var columns: Int {
    ordinaryColumns ?? runs.reduce(0) { $0 + Terminal.columns(of: safeText($1.text).unicodeScalars) }
  }

  /// The same where all of it is ordinary; nil for any other text.
  private var ordinaryColumns: Int? {
    var columns = 0
    for run in runs {
      guard let more = run.text.ordinaryColumns else { return nil }
      columns += more
    }
    return columns
  }
}
