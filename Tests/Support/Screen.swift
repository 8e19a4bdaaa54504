/// What a terminal shows after it has been written to: enough of one to look at a program that edits a line.
public struct Screen {
  private var cells: [[Character?]]
  private var row = 0
  private var column = 0
  private let columns: Int

  /// A screen on which `output` was written, from its top.
  public init(showing output: String, rows: Int, columns: Int) {
    self.columns = columns
    cells = Array(repeating: Self.blankRow(columns), count: rows)
    var scalars = output.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      if scalar == "\u{1B}" { obey(&scalars) } else { put(scalar) }
    }
  }

  /// The rows, without the spaces at their ends nor the empty rows at the bottom.
  public var lines: [String] {
    var lines = cells.map { row in String(row.compactMap { $0 }).trimmingTrailingSpaces() }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  /// Where the cursor is, from 0.
  public var cursor: (row: Int, column: Int) { (row, min(column, columns - 1)) }

  private static func blankRow(_ columns: Int) -> [Character?] { Array(repeating: " ", count: columns) }

  private mutating func put(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\r": column = 0
    case "\n": lineFeed()
    case "\u{8}": column = max(0, column - 1)
    case "\0"..."\u{1F}": break
    default: show(scalar)
    }
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    let width = Self.width(of: scalar)
    if width == 0 {
      let last = cells[row][..<column].lastIndex { $0 != nil }
      if let last, let base = cells[row][last] { cells[row][last] = Character(String(base) + String(scalar)) }
      return
    }
    // A full row is left only when something more is shown.
    if column + width > columns {
      column = 0
      lineFeed()
    }
    cells[row][column] = Character(scalar)
    // A wide character's second half.
    if width == 2 { cells[row][column + 1] = nil }
    column += width
  }

  private mutating func lineFeed() {
    if row + 1 < cells.count {
      row += 1
    } else {
      cells.removeFirst()
      cells.append(Self.blankRow(columns))
    }
  }

  private mutating func obey(_ scalars: inout Substring.UnicodeScalarView) {
    guard scalars.popFirst() == "[" else { return }
    var parameters = ""
    while let scalar = scalars.popFirst() {
      guard ("@"..."~").contains(scalar) else {
        parameters.unicodeScalars.append(scalar)
        continue
      }
      let count = Int(parameters)
      switch scalar {
      case "A": row = max(0, row - (count ?? 1))
      case "B": row = min(cells.count - 1, row + (count ?? 1))
      case "C": column = min(columns - 1, column + (count ?? 1))
      case "D": column = max(0, min(column, columns - 1) - (count ?? 1))
      case "H": (row, column) = (0, 0)
      case "K": clear(row: row, from: min(column, columns - 1))
      case "J" where count == 2: for row in cells.indices { clear(row: row, from: 0) }
      case "J":
        clear(row: row, from: min(column, columns - 1))
        for below in cells.indices where below > row { clear(row: below, from: 0) }
      default: break
      }
      return
    }
  }

  private mutating func clear(row: Int, from column: Int) {
    for index in column..<columns { cells[row][index] = " " }
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: 0
    default:
      switch scalar.value {
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF00...0xFF60, 0x1F300...0x1FAFF: 2
      default: 1
      }
    }
  }
}

extension String {
  fileprivate func trimmingTrailingSpaces() -> String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
