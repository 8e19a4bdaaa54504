import Coaching

/// A recording that `asciinema` plays, version 2 of its format: an object that describes it, then a list a line,
/// `[seconds, "o", text]` for what is shown and `[seconds, "m", label]` for a chapter.
struct Asciicast {
  /// The longest time in which nothing is shown, in milliseconds.
  static let longestIdle = 2000
  /// The rows of the terminal that is recorded; it has the columns of `ReplayLines`.
  static let height = 24

  /// How many times faster than the session it plays.
  let speed: Double
  /// Where the recording stands, in milliseconds.
  private(set) var time = 0
  private var latest: Timestamp?
  private var chapter: Question?
  private let lines = ReplayLines(colour: true)

  /// A recording in which nothing is shown yet.
  init(speed: Double) {
    self.speed = speed
  }

  /// The line that describes the recording.
  func header(title: String, begun: Timestamp?) -> [UInt8] {
    var line = OutputBuffer()
    line.write(#"{"version": 2, "width": \#(ReplayLines.width), "height": \#(Asciicast.height)"#)
    if let begun { line.write(#", "timestamp": \#(begun.milliseconds / 1000)"#) }
    line.write(#", "title": "#)
    line.writeJSON(title)
    line.write("}\n")
    return line.bytes
  }

  /// The lines that show paragraphs at a moment of the session, or after it; another question opens another chapter.
  mutating func events(
    showing paragraphs: [Paragraph], at moment: Timestamp?, chapter: (question: Question, name: String)? = nil
  ) -> [UInt8] {
    if let latest {
      let gap = moment.map { $0.milliseconds - latest.milliseconds } ?? Asciicast.longestIdle
      time += max(1, Int(Double(min(gap, Asciicast.longestIdle)) / speed))
    }
    latest = moment ?? latest
    var line = OutputBuffer()
    if let chapter, chapter.question != self.chapter {
      self.chapter = chapter.question
      add("m", chapter.name, to: &line)
    }
    add("o", lines.text(of: paragraphs, lineBreak: "\r\n"), to: &line)
    return line.bytes
  }

  private func add(_ kind: String, _ text: String, to line: inout OutputBuffer) {
    let milliseconds = String(time % 1000)
    let zeros = String(repeating: "0", count: 3 - milliseconds.count)
    line.write("[\(time / 1000).\(zeros)\(milliseconds), \"\(kind)\", ")
    line.writeJSON(text)
    line.write("]\n")
  }
}
