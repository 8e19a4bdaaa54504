import Coaching
import Terminal

/// What stands at the end of a replay: what each question took, and what is open.
extension ReplaySpeech {
  /// A line a question: its time, its drafts, and how it stands.
  func summary(of replay: Replay) -> [Paragraph] {
    let speech = Speech(
      interview: interview, program: ShellCommand(words: []), editsInPlace: true, appearance: appearance)
    let heads = (time: text(.replayTimes), drafts: text(.replayDrafts))
    let columns = (
      name: Question.allCases.map { name(of: $0).count }.max() ?? 0, time: max(7, heads.time.count),
      drafts: max(3, heads.drafts.count)
    )
    func row(_ number: String, _ name: String, _ time: String, _ drafts: String) -> String {
      "  \(number)  " + name.padding(to: columns.name) + "  " + time.paddedBefore(to: columns.time) + "  "
        + drafts.paddedBefore(to: columns.drafts)
    }
    let rows = Question.allCases.map { question in
      let effort = replay.efforts[question] ?? Effort()
      let first = row(
        question.number.map(String.init) ?? " ", name(of: question), clock(effort.time), String(effort.drafts))
      var status = speech.status(of: question, in: replay.session)
      let notes = replay.session.openNotes(on: question).count
      if notes > 0 { status.append(", " + text(.replayOpenNotes, ["count": String(notes)]), .warning) }
      return Paragraph(
        text: status, first: StyledText(first + "  "),
        hanging: StyledText(String(repeating: " ", count: first.count + 2)))
    }
    let head = Paragraph(text: StyledText(row(" ", "", heads.time, heads.drafts), .dim), isWrapped: false)
    let total = text(.replayTotal, ["time": clock(replay.time), "count": String(replay.sittings)])
    return [.blank, Paragraph(text: StyledText(text(.replaySummary), .bold)), head] + rows + [
      .blank, Paragraph(text: StyledText(total)),
    ]
  }

  /// What stands at the start of a replay: which sheet it is, and when it was begun.
  func title(of sheet: String, begun: String) -> Paragraph {
    let date = Timestamp(begun).map(self.date) ?? begun
    return Paragraph(text: StyledText(text(.replayTitle, ["sheet": sheet, "date": date]), .bold))
  }
}

extension String {
  /// The text with spaces before it, up to this many characters.
  func paddedBefore(to count: Int) -> String {
    String(repeating: " ", count: max(0, count - self.count)) + self
  }
}
