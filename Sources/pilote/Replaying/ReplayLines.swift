import Coaching
import Terminal

/// Paragraphs as lines of one width, whatever the terminal: a replay reads, and compares, the same everywhere.
struct ReplayLines {
  /// The widest line, in columns.
  static let width = 80

  /// Whether styles are written.
  let colour: Bool

  /// The lines of paragraphs, each ended by `lineBreak`, safe to be shown.
  func text(of paragraphs: [Paragraph], lineBreak: String = "\n") -> String {
    var text = ""
    for paragraph in paragraphs {
      for line in lines(of: paragraph) {
        text += line.rendered(colour: colour)
        text += lineBreak
      }
    }
    return text
  }

  private func lines(of paragraph: Paragraph) -> [StyledText] {
    guard paragraph.isWrapped else { return [paragraph.first + paragraph.text] }
    // Words are wrapped faster when no style, which is not written, cuts them apart.
    let text = colour || paragraph.text.runs.count == 1 ? paragraph.text : StyledText(paragraph.text.text)
    return text.wrapped(width: ReplayLines.width, first: paragraph.first, hanging: paragraph.hanging)
  }
}
