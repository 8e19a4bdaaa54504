/// A character on the screen, with the combining ones that follow it.
struct Cell: Equatable {
  var text: String
  var style: Style
  /// In columns; the most that a terminal may make of it.
  var width: Int
  /// Whether terminals differ about the width: some draw an emoji of several parts as one, others side by side.
  var isUncertain = false

  init(_ character: Character, _ style: Style) {
    // Nearly all of a text, which is laid out anew at each key: one column, and nothing to look up.
    if let byte = character.asciiValue, (0x20..<0x7F).contains(byte) {
      (text, self.style, width) = (String(character), style, 1)
      return
    }
    text = ""
    for scalar in character.unicodeScalars { text.unicodeScalars.append(safeScalar(scalar) ?? "\u{FFFD}") }
    self.style = style
    let widths = text.unicodeScalars.map { columns(of: $0) }
    width = widths.reduce(0, +)
    guard widths.count > 1 else { return }
    let isEmoji = text.unicodeScalars.contains("\u{FE0F}")
    isUncertain = isEmoji || widths.count { $0 > 0 } > 1
    if isEmoji { width = max(width, 2) }
  }
}

/// Prompt and line as rows of a screen, broken between words.
struct LineLayout {
  private(set) var rows: [[Cell]] = [[]]
  /// Where each place of the text is: before each of its Unicode scalars, and at its end.
  private(set) var places: [(row: Int, column: Int)] = []
  private let width: Int
  private var column = 0
  /// Where the word begins that may have to go to the next row: among the cells of the row, and among the places.
  private var word: (cell: Int, place: Int)?

  /// Lays out `prompt` and `text` on rows of `width` columns.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line.
  ///   - text: The line, which may have several.
  ///   - width: The terminal's columns.
  init(prompt: StyledText, text: String, width: Int) {
    self.width = max(width, 3)
    for run in prompt.runs {
      for character in safeText(run.text) where character != "\n" { put(character, run.style) }
    }
    places = [(rows.count - 1, column)]
    for character in text {
      if character == "\n" {
        newRow()
      } else {
        put(character, .plain)
      }
      places += repeatElement(places[places.count - 1], count: character.unicodeScalars.count - 1)
      places.append((rows.count - 1, column))
      if character == " " { word = rows[rows.count - 1].isEmpty ? nil : (rows[rows.count - 1].count, places.count - 1) }
    }
  }

  /// Where the cursor stands when it is at `position`, in Unicode scalars from the start of the text.
  func cursor(at position: Int) -> (row: Int, column: Int) { places[min(max(position, 0), places.count - 1)] }

  /// The place in the text that is so many rows below `position`, or above it, and as far from the start of its row, or
  /// at its end; nil beyond the text.
  func position(rows step: Int, from position: Int) -> Int? {
    let start = places[position]
    func column(_ position: Int, in row: Int) -> Int {
      places[position].column - (row == places[0].row ? places[0].column : 0)
    }
    let wanted = column(position, in: start.row)
    let row = start.row + step
    guard let first = places.firstIndex(where: { $0.row == row }) else { return nil }
    return places[first...].prefix { $0.row == row }.indices.last { column($0, in: row) <= wanted } ?? first
  }

  /// The last column is for the space behind the last word, and for the cursor.
  private mutating func put(_ character: Character, _ style: Style) {
    let cell = Cell(character, style)
    if column + cell.width > (character == " " ? width : width - 1), cell.width > 0 { wrap() }
    if cell.width == 0, let last = rows[rows.count - 1].indices.last {
      rows[rows.count - 1][last].text += cell.text
    } else {
      rows[rows.count - 1].append(cell)
    }
    column += cell.width
    if column == width { newRow() }
  }

  /// Goes on in a new row, with the word that has been begun, unless it fills the row.
  private mutating func wrap() {
    guard let word else {
      newRow()
      if !places.isEmpty { places[places.count - 1] = (rows.count - 1, 0) }
      return
    }
    let last = rows.count - 1
    let begun = Array(rows[last][word.cell...])
    rows[last].removeSubrange(word.cell...)
    let start = places[word.place].column
    for place in word.place..<places.count { places[place] = (last + 1, places[place].column - start) }
    let taken = column - start
    newRow()
    rows[last + 1] = begun
    column = taken
  }

  private mutating func newRow() {
    rows.append([])
    column = 0
    word = nil
  }
}
