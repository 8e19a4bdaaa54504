import Coaching
import Terminal

/// Lays a coach's sheets out, a line each under a header.
struct StatusTable {
  /// What is said of a sheet, from left to right.
  enum Column: CaseIterable {
    case name, done, findings, notes, drafts, activity, need, file

    /// Numbers stand to the right.
    var alignment: Alignment {
      switch self {
      case .name, .activity, .need, .file: .left
      case .done, .findings, .notes, .drafts: .right
      }
    }
  }

  let wording: StatusWording
  let now: Timestamp
  /// The widest line; nil in a pipe, where nothing but a long name is cut.
  let width: Int?

  /// What goes when lines would be too wide, first to last.
  private static let dispensable: [Column] = [.file, .drafts, .need, .notes, .activity]
  private static let gap = 2
  private static let widestName = 40
  /// Other columns go before names get shorter than this.
  private static let shortestName = 16

  /// The lines for sheets that are sorted already.
  func lines(of statuses: [SheetStatus]) -> [StyledText] {
    let rows = statuses.map { status in (try? status.summary.get()).map { cells(of: status, $0) } }
    let readable = rows.compactMap { $0 }
    let header = Dictionary(
      uniqueKeysWithValues: Column.allCases.map { ($0, StyledText(wording.title(of: $0), .bold)) })
    let columns = fitting(widths: widths(of: readable + [header]))
    let lines = zip(statuses, rows).map { status, row in row.map { line($0, columns) } ?? fault(of: status) }
    return readable.isEmpty ? lines : [line(header, columns)] + lines
  }

  private func cells(of status: SheetStatus, _ summary: SessionSummary) -> [Column: StyledText] {
    func count(_ number: Int) -> StyledText { StyledText(String(number), number == 0 ? .dim : .plain) }
    return [
      .name: StyledText(status.name).onOneLine,
      .done: StyledText("\(summary.done)/\(Question.judged.count)"),
      .findings: count(summary.openFindings), .notes: count(summary.openNotes), .drafts: count(summary.drafts),
      .activity: StyledText(wording.ago(Elapsed(from: summary.lastActivity, to: now))),
      .need: wording.need(status.need(at: now)),
      .file: StyledText(status.path).onOneLine,
    ]
  }

  private func widths(of rows: [[Column: StyledText]]) -> [Column: Int] {
    rows.reduce(into: [:]) { widths, row in
      for (column, text) in row { widths[column] = max(widths[column] ?? 0, text.columns) }
    }
  }

  /// The columns that there is room for, with their widths.
  private func fitting(widths: [Column: Int]) -> [(column: Column, width: Int)] {
    var columns = Column.allCases
    let longestName = min(widths[.name] ?? 0, StatusTable.widestName)
    func room(for columns: [Column]) -> Int {
      columns.reduce(0) { $0 + ($1 == .name ? 0 : (widths[$1] ?? 0) + StatusTable.gap) }
    }
    var name = longestName
    if let width {
      for column in StatusTable.dispensable
      where room(for: columns) + min(longestName, StatusTable.shortestName) > width {
        columns.removeAll { $0 == column }
      }
      name = min(longestName, max(width - room(for: columns), StatusTable.shortestName / 2))
    }
    return columns.map { ($0, $0 == .name ? name : widths[$0] ?? 0) }
  }

  private func line(_ cells: [Column: StyledText], _ columns: [(column: Column, width: Int)]) -> StyledText {
    var line: StyledText = ""
    for (column, width) in columns {
      let cell = (cells[column] ?? "").truncated(to: width)
      if !line.isEmpty { line += StyledText(String(repeating: " ", count: StatusTable.gap)) }
      // No line ends in spaces.
      let isLast = column == columns.last?.column && column.alignment == .left
      line += isLast ? cell : cell.padded(to: width, column.alignment)
    }
    return line
  }

  private func fault(of status: SheetStatus) -> StyledText {
    guard case .failure(let fault) = status.summary else { return StyledText(status.path) }
    let line = wording.line(of: fault, at: status.path)
    return width.map(line.truncated) ?? line
  }
}
