/// The look of a long task as it goes, on a line: a title, a bar, the percent and the counts.
///
///     Lecture  ██████████░░░░░░░░░░░░░░  41 %  412/1000
public struct ProgressBar: Sendable {
  /// A task that is over sooner shows no bar.
  public static let patience = Duration.seconds(1)
  /// The longest bar, in columns.
  private static let longestBar = 40

  private let title: String
  private let percentSign: String

  /// The bar of a task; the percent sign comes with the space that the language puts before it.
  public init(title: String, percentSign: String) {
    self.title = title
    self.percentSign = percentSign
  }

  /// The line that says `done` of `total`, on a terminal of `width` columns: on a narrow one the title goes first, then
  /// the bar. Nil while there is nothing to show yet, or nothing to do.
  public func line(done: Int, total: Int, elapsed: Duration, width: Int) -> String? {
    guard elapsed >= ProgressBar.patience, total > 0 else { return nil }
    let done = min(max(done, 0), total)
    let digits = String(total).count
    let counts = String(repeating: " ", count: digits - String(done).count) + "\(done)/\(total)"
    let percent = done * 100 / total
    let figures = String(repeating: " ", count: 3 - String(percent).count) + "\(percent)\(percentSign)  \(counts)"
    // A line that fills the terminal would go on to the next one.
    let room = width - 1 - columns(of: figures.unicodeScalars) - 2
    let titleColumns = columns(of: title.unicodeScalars) + 2
    let isTitled = room >= titleColumns + 10
    let length = min(ProgressBar.longestBar, room - (isTitled ? titleColumns : 0))
    guard length >= 5 else { return figures }
    let filled = length * done / total
    let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: length - filled)
    return (isTitled ? title + "  " : "") + bar + "  " + figures
  }
}
