import Glibc

/// The line being edited, as it stands on the screen. Only what has changed is written.
///
/// libedit could draw too, but not a line taller than the screen, nor combining characters, nor a line that the terminal
/// has wrapped anew after a resize.
struct LineDisplay {
  let output: Output
  private let descriptor: Int32
  /// The rows on the screen, and the cursor's place in them.
  private var painted: [[Cell]] = []
  private var cursor = (row: 0, column: 0)
  /// The first row of the layout that is on the screen, if it is taller than the screen.
  private var top = 0
  private var pending = ""
  /// The line that was laid out last: while the cursor goes through it, and when Enter gives it, it stays as it is.
  private var last: (prompt: StyledText, text: String, width: Int, layout: LineLayout)?

  init(descriptor: Int32, appearance: Appearance) {
    output = Output(descriptor: descriptor, appearance: appearance)
    self.descriptor = descriptor
  }

  /// No wider than what is said above it: longer lines are hard to read.
  private var lineWidth: Int { min(terminalSize(of: descriptor).columns, Appearance.widestLine) }

  /// The place in the text `step` rows below the cursor; nil beyond the text.
  mutating func position(rows step: Int, from position: Int, prompt: StyledText, text: String) -> Int? {
    layout(of: prompt, text).position(rows: step, from: position)
  }

  /// Lays out a line, unless it is the last one.
  private mutating func layout(of prompt: StyledText, _ text: String) -> LineLayout {
    let width = lineWidth
    // Scalar by scalar: a letter with its accent in one or in two is the same text, but has not the same places.
    if let last, last.width == width, last.prompt == prompt, last.text.utf8.elementsEqual(text.utf8) {
      return last.layout
    }
    let layout = LineLayout(prompt: prompt, text: text, width: width)
    last = (prompt, text, width, layout)
    return layout
  }

  /// Brings the screen up to date. The note stands in a row below the line.
  mutating func show(prompt: StyledText, text: String, cursor position: Int, note: StyledText = "") {
    let size = terminalSize(of: descriptor)
    let layout = layout(of: prompt, text)
    let place = layout.cursor(at: position)
    // A long line leaves room for what was said above it.
    let height = min(layout.rows.count, max(size.rows * 2 / 3, 3))
    top = max(min(top, place.row), place.row - height + 1)
    top = min(top, layout.rows.count - height)
    let below = LineLayout(prompt: note, text: "", width: lineWidth).rows.prefix(note.isEmpty ? 0 : 1)
    paint(layout.rows[top..<top + height] + below)
    move(to: (place.row - top, place.column))
    flush()
  }

  /// Leaves the whole line on the screen, what was scrolled out of it too, and goes to the row below.
  mutating func finish(prompt: StyledText, text: String) {
    let layout = layout(of: prompt, text)
    if layout.rows.count > painted.count {
      move(to: (0, 0))
      pending += "\u{1B}[J"
      painted = []
    }
    paint(layout.rows)
    leave()
  }

  /// Goes to the row below the line. What is written there stays; the next `show` draws the line below it.
  mutating func leave() {
    move(toRow: max(painted.count - 1, 0))
    pending += "\n"
    forget()
    flush()
  }

  /// Clears the screen. The next `show` draws the line at its top.
  mutating func clearScreen() {
    pending += "\u{1B}[H\u{1B}[2J"
    forget()
  }

  /// Takes the line off the screen after the terminal has got another width, and wrapped each row anew.
  mutating func resized() {
    let width = terminalSize(of: descriptor).columns
    let above = painted.prefix(cursor.row).reduce(0) { $0 + max(1, ($1.width + width - 1) / width) }
    let rows = min(above + cursor.column / width, terminalSize(of: descriptor).rows - 1)
    pending += "\r" + (rows > 0 ? "\u{1B}[\(rows)A" : "") + "\u{1B}[J"
    forget()
  }

  /// Forgets what is on the screen: something else has been written there.
  mutating func forget() {
    painted = []
    cursor = (0, 0)
    top = 0
  }

  private mutating func paint(_ rows: some Collection<[Cell]>) {
    for (index, row) in rows.enumerated() {
      if index >= painted.count {
        if index > 0 {
          move(toRow: index - 1)
          pending += "\n"
          cursor = (index, 0)
        }
        painted.append([])
      }
      let old = painted[index]
      guard old != row else { continue }
      var same = zip(old, row).prefix { $0 == $1 }.count
      let isUncertain = old.contains(where: \.isUncertain) || row.contains(where: \.isUncertain)
      if isUncertain { same = 0 }
      move(to: (index, row[..<same].width))
      write(row[same...])
      if row.width < old.width || isUncertain { pending += "\u{1B}[K" }
      painted[index] = row
    }
    if painted.count > rows.count {
      move(to: (rows.count, 0))
      pending += "\u{1B}[J"
      painted.removeSubrange(rows.count...)
    }
  }

  private mutating func write(_ cells: ArraySlice<Cell>) {
    var line: StyledText = ""
    var rest = cells
    while let style = rest.first?.style {
      let run = rest.prefix { $0.style == style }
      line.append(String(decoding: run.flatMap(\.text.utf8), as: UTF8.self), style)
      rest = rest[run.endIndex...]
    }
    pending += line.rendered(colour: output.appearance.colour)
    cursor.column += cells.width
  }

  private mutating func move(to place: (row: Int, column: Int)) {
    guard place != cursor else { return }
    move(toRow: place.row)
    // From the first column: after a full row, terminals differ about where the cursor is.
    if place.column != cursor.column {
      pending += "\r"
      let before = painted.indices.contains(place.row) ? painted[place.row].prefix(columns: place.column) : []
      if before.contains(where: \.isUncertain) {
        // The terminal alone knows how far it is.
        write(before)
      } else if place.column > 0 {
        pending += "\u{1B}[\(place.column)C"
      }
    }
    cursor = place
  }

  private mutating func move(toRow row: Int) {
    if row < cursor.row { pending += "\u{1B}[\(cursor.row - row)A" }
    if row > cursor.row { pending += "\u{1B}[\(row - cursor.row)B" }
    cursor.row = row
  }

  private mutating func flush() {
    try? output.write(raw: pending)
    pending = ""
  }
}

extension [Cell] {
  /// The cells that take the first so many columns.
  fileprivate func prefix(columns: Int) -> ArraySlice<Cell> {
    var width = 0
    return prefix {
      width += $0.width
      return width <= columns
    }
  }
}

extension Collection where Element == Cell {
  fileprivate var width: Int { reduce(0) { $0 + $1.width } }
}
