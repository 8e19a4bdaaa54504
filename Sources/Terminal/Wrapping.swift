extension StyledText {
  /// The lines that this text takes when none is wider than `width` columns.
  ///
  /// Lines end at spaces; a no-break space (U+00A0, U+202F) is never an end. A word wider than a line is cut.
  /// `first` stands before the first line, and `hanging` before the others and before each `\n`'s.
  public func wrapped(width: Int, first: StyledText = "", hanging: StyledText = "") -> [StyledText] {
    var wrapper = Wrapper(width: width, first: first, hanging: hanging)
    for run in runs {
      for character in safeText(run.text) { wrapper.add(character, run.style) }
    }
    return wrapper.finish()
  }
}

private struct Wrapper {
  private struct Cell {
    var character: Character
    var style: Style
    var width: Int
  }

  private let width: Int
  private let hanging: StyledText
  private var lines: [StyledText] = []
  private var line: StyledText
  private var lineWidth: Int
  private var lineIsEmpty = true
  /// Spaces that are shown only if a word follows on the same line.
  private var spaces: [Cell] = []
  private var word: [Cell] = []

  init(width: Int, first: StyledText, hanging: StyledText) {
    // Less than this and nothing can be read anyway; two columns let any character in.
    self.width = max(width, max(first.columns, hanging.columns) + 2)
    self.hanging = hanging
    line = first
    lineWidth = first.columns
  }

  mutating func add(_ character: Character, _ style: Style) {
    switch character {
    case "\n":
      endWord()
      endLine()
    case " ":
      endWord()
      spaces.append(Cell(character: " ", style: style, width: 1))
    default:
      word.append(Cell(character: character, style: style, width: columns(of: character.unicodeScalars)))
    }
  }

  mutating func finish() -> [StyledText] {
    endWord()
    endLine()
    return lines
  }

  private mutating func endWord() {
    guard !word.isEmpty else { return }
    let wordWidth = word.reduce(0) { $0 + $1.width }
    if lineWidth + spaces.count + wordWidth > width, !lineIsEmpty { endLine() }
    for cell in spaces where lineWidth + 1 < width { put(cell) }
    for cell in word {
      if lineWidth + cell.width > width { endLine() }
      put(cell)
    }
    spaces = []
    word = []
  }

  private mutating func put(_ cell: Cell) {
    line.append(String(cell.character), cell.style)
    lineWidth += cell.width
    lineIsEmpty = false
  }

  private mutating func endLine() {
    lines.append(line)
    line = hanging
    lineWidth = hanging.columns
    lineIsEmpty = true
    spaces = []
  }
}

extension StyledText {
  /// The columns that this text takes on one line.
  public var columns: Int { runs.reduce(0) { $0 + Terminal.columns(of: safeText($1.text).unicodeScalars) } }
}
