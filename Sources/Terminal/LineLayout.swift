/// A character on the screen, with the combining ones that follow it.
struct Cell: Equatable {
  var text: String
  var style: Style
  var width: Int
}

/// Prompt and line as rows of a screen, and where the cursor stands in them.
struct LineLayout {
  private(set) var rows: [[Cell]] = [[]]
  private(set) var cursor = (row: 0, column: 0)
  /// Where each place of the text is: before each of its Unicode scalars, and at its end.
  private(set) var places: [(row: Int, column: Int)] = []
  private let width: Int
  private var column = 0

  /// Lays out `prompt` and `text` on rows of `width` columns.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line.
  ///   - text: The line, which may have several.
  ///   - position: Where the cursor is, in Unicode scalars from the start of `text`.
  ///   - width: The terminal's columns.
  init(prompt: StyledText, text: String, cursor position: Int, width: Int) {
    self.width = max(width, 2)
    for run in prompt.runs {
      for scalar in safeText(run.text).unicodeScalars where scalar != "\n" { put(scalar, run.style) }
    }
    places = [(rows.count - 1, column)]
    for scalar in text.unicodeScalars {
      put(scalar == "\n" ? scalar : safeScalar(scalar) ?? "\u{FFFD}", .plain)
      places.append((rows.count - 1, column))
    }
    cursor = places[min(max(position, 0), places.count - 1)]
  }

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

  private mutating func put(_ scalar: Unicode.Scalar, _ style: Style) {
    let needed = scalar == "\n" ? 0 : columns(of: scalar)
    if scalar == "\n" || column + needed > width { newRow() }
    guard scalar != "\n" else { return }
    if needed == 0, let last = rows[rows.count - 1].indices.last {
      rows[rows.count - 1][last].text.unicodeScalars.append(scalar)
    } else {
      rows[rows.count - 1].append(Cell(text: String(scalar), style: style, width: needed))
    }
    column += needed
    // What comes next, and the cursor, stand on the next row.
    if column == width { newRow() }
  }

  private mutating func newRow() {
    rows.append([])
    column = 0
  }
}
