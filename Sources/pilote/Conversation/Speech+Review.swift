import Coaching
import Terminal

/// How the review is shown: every question with what is open.
extension Speech {
  func review(of session: Session) -> [Paragraph] {
    let rows = Question.allCases.map { isInWords ? sentence(on: $0, in: session) : row(on: $0, in: session) }
    return [.blank, Paragraph(text: StyledText(interview.text(Message.review), .bold))] + rows + [
      .blank, say(.reviewChoice),
    ]
  }

  private func sentence(on question: Question, in session: Session) -> Paragraph {
    var values = ["name": name(of: question), "status": status(of: question, in: session).text]
    values["number"] = question.number.map(String.init)
    return say(question.number == nil ? .reviewFact : .reviewQuestion, values)
  }

  /// A row of a table of two columns; on a narrow screen the second stands below the first.
  private func row(on question: Question, in session: Session) -> Paragraph {
    let number = StyledText("  \(question.number.map(String.init) ?? " ")  ", .accent)
    let width = (Question.allCases.map { name(of: $0).count }.max() ?? 0) + 2
    let margin = number.text.count
    let status = status(of: question, in: session)
    if appearance.width < margin + width + Speech.narrowestStatus {
      return Paragraph(
        text: StyledText(name(of: question) + "\n") + status, first: number,
        hanging: StyledText(String(repeating: " ", count: margin)))
    }
    return Paragraph(
      text: status, first: number + StyledText(name(of: question).padding(to: width)),
      hanging: StyledText(String(repeating: " ", count: margin + width)))
  }

  /// The columns without which a status is hard to read.
  private static let narrowestStatus = 20

  func name(of question: Question) -> String {
    interview.questions[question]?.name ?? question.rawValue
  }

  func status(of question: Question, in session: Session) -> StyledText {
    let status = answerStatus(of: question, in: session)
    let calls =
      (session.openNotes(on: question).isEmpty ? [] : [interview.text(.reviewNote)])
      + (session.superseded[question] == nil ? [] : [interview.text(.reviewApart)])
    return calls.isEmpty ? status : status + StyledText(" (\(calls.joined(separator: ", ")))", .warning)
  }

  private func answerStatus(of question: Question, in session: Session) -> StyledText {
    if session.isOpenPoint(question) { return StyledText(interview.text(.reviewOpenPoint), .warning) }
    let text = session.answers[question]?.text ?? ""
    switch question {
    case .product: return StyledText(text.split(whereSeparator: \.isNewline).joined(separator: " "))
    case .launch:
      if let date = session.launchDate { return StyledText(date.written(in: interview.language)) }
      return StyledText(interview.text(text.isEmpty ? .reviewNoDate : .reviewUnreadDate))
    default:
      let open = session.openFindings(of: question)
      let dismissed = (session.answers[question]?.findings.count ?? 0) - open.count
      if open.isEmpty, dismissed > 0 {
        return StyledText(interview.text(.reviewDismissed, ["count": String(dismissed)]))
      }
      if open.isEmpty { return StyledText(interview.text(.reviewClean), .success) }
      let count = interview.text(open.count == 1 ? .reviewOne : .reviewMany, ["count": String(open.count)])
      let labels = open.map { interview.kinds[$0.kind]?.label ?? $0.kind.rawValue }.joined(separator: ", ")
      let separator = isInWords ? ", " : interview.language.says("\u{A0}: ", ": ")
      return StyledText(count, .warning) + StyledText(separator + labels)
    }
  }
}
