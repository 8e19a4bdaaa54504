/// Lines on a terminal, each below the one before, over a foot that says where one is.
public final class FootedScreen {
  private let output: Output
  private let descriptor: Int32
  private var footRows = 0

  /// A screen that has shown nothing yet.
  public init(descriptor: Int32 = 1, appearance: Appearance) {
    output = Output(descriptor: descriptor, appearance: appearance)
    self.descriptor = descriptor
  }

  /// The columns that text may take.
  public var width: Int { min(columns, Appearance.widestLine) }

  /// How many rows there are for lines when the foot takes one.
  public var rows: Int { max(terminalSize(of: descriptor).rows - 1, 1) }

  /// Shows lines below all the others.
  public func add(_ lines: [StyledText]) throws(OutputError) {
    try output.write(raw: withoutFoot + rendered(lines))
  }

  /// Clears the screen, and shows as many of the last lines as there is room for, but no fewer than `least`: then the
  /// first of these can be scrolled back to.
  public func replace(with lines: [StyledText], least: Int) throws(OutputError) {
    let columns = columns
    var room = rows
    var shown = 0
    for line in lines.reversed() {
      room -= max(1, (line.columns + columns - 1) / columns)
      guard room >= 0 || shown < least else { break }
      shown += 1
    }
    footRows = 0
    try output.write(raw: "\u{1B}[H\u{1B}[2J" + rendered(lines.suffix(shown)))
  }

  /// Shows this below the lines, in place of what was there; nothing takes it away.
  public func setFoot(_ text: StyledText) throws(OutputError) {
    let clear = withoutFoot
    // The last column stays free: after a full row, terminals differ about where the cursor is.
    let foot = text.isEmpty ? [] : text.wrapped(width: columns - 1).prefix(rows)
    footRows = foot.count
    try output.write(raw: clear + String(rendered(foot).dropLast()))
  }

  /// Takes the foot away, which leaves the cursor at the start of a row.
  private var withoutFoot: String {
    defer { footRows = 0 }
    return footRows == 0 ? "" : "\r" + (footRows > 1 ? "\u{1B}[\(footRows - 1)A" : "") + "\u{1B}[J"
  }

  private var columns: Int { terminalSize(of: descriptor).columns }

  private func rendered(_ lines: some Sequence<StyledText>) -> String {
    lines.map { $0.rendered(colour: output.appearance.colour) + "\n" }.joined()
  }
}
