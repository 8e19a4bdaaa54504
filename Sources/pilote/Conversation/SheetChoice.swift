import Coaching
import Terminal

/// Lets the team choose, when several sheets stand in the folder and none was named.
struct SheetChoice {
  /// What the team chose.
  enum Outcome: Equatable {
    /// This sheet.
    case sheet(String)
    /// One that is not there yet.
    case new
    /// To leave.
    case left
  }

  /// The sheets of the folder.
  let sheets: [String]
  let speech: Speech

  /// Asks until there is a choice.
  func made(with reader: any LineReading, _ output: Output) throws -> Outcome {
    try output.write(offer)
    while true {
      switch reader.readLine(prompt: speech.prompt(at: .reviewing)) {
      case .line(let line):
        if let outcome = outcome(of: line) { return outcome }
        try output.write([speech.say(.unknownSheet, ["count": String(sheets.count + 1)])])
      case .editorWanted: continue
      case .interrupted, .ended: return .left
      case .terminated(let signal, _):
        reader.release()
        throw Failure.terminated(signal: signal)
      }
    }
  }

  /// The choices, each behind its number; a new sheet is the last.
  var offer: [Paragraph] {
    let choices = sheets + [speech.interview.text(.newSheet)]
    let width = String(choices.count).count
    let rows = choices.enumerated().map { index, choice in
      let number = String(index + 1)
      if speech.isInWords { return Paragraph(text: StyledText("\(number). \(choice)")) }
      let margin = String(repeating: " ", count: width - number.count + 2)
      return Paragraph(
        text: StyledText(choice), first: StyledText(margin + number + "  ", .accent),
        hanging: StyledText(String(repeating: " ", count: width + 4)))
    }
    return [speech.say(.severalSheets)] + rows + [speech.say(.sheetChoice)]
  }

  /// What a line chooses: a number, or the name of a sheet.
  func outcome(of line: String) -> Outcome? {
    let line =
      line.trimmingPrefix(while: \.isWhitespace).split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
    if let sheet = sheets.first(where: { $0 == line || $0 == line + ".pilote" }) { return .sheet(sheet) }
    guard let number = Int(line.filter { !$0.isWhitespace }) else { return nil }
    if number == sheets.count + 1 { return .new }
    return sheets.indices.contains(number - 1) ? .sheet(sheets[number - 1]) : nil
  }
}
