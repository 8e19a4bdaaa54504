import Coaching
import Terminal

/// How findings are shown: on the words they stand on, the one that is asked about with its reason.
extension Speech {
  /// The open findings of an answer, then the one follow-up that helps most.
  func probe(_ question: Question, of session: Session) -> [Paragraph] {
    guard let answer = session.answers[question] else { return [] }
    let open = answer.openFindings
    let useful = interview.mostUseful(of: open, for: question)
    var paragraphs = [Paragraph.blank]
    for (index, finding) in open.enumerated() {
      paragraphs.append(item(on: finding, number: index + 1, in: answer.text))
      if finding == useful {
        paragraphs.append(.indented(StyledText(interview.kinds[finding.kind]?.reason ?? finding.reason), by: 4))
      }
    }
    if let useful {
      let followUp = interview.kinds[useful.kind]?.followUps[question] ?? useful.followUp
      paragraphs += [.blank, Paragraph(text: StyledText(followUp, .bold))]
    }
    return paragraphs + [Paragraph(text: StyledText(interview.text(editsInPlace ? .revise : .rewrite), .dim))]
  }

  /// A finding on a line: its label, and its words where they stand.
  func item(on finding: Finding, number: Int, in text: String) -> Paragraph {
    let label = StyledText(interview.kinds[finding.kind]?.label ?? finding.kind.rawValue, .warning)
    let mark: StyledText = appearance.accessible ? "  \(number). " : "  • "
    guard let quote = finding.quote else { return Paragraph(text: label, first: mark, hanging: "    ") }
    let separator = interview.language.says("\u{A0}: ", ": ")
    // Without an underline that can be seen, the words themselves say where the finding stands.
    let words =
      appearance.colour && !appearance.accessible
      ? Excerpt(of: quote, in: text).text
      : StyledText(interview.text(SheetPhrase.quotation, ["words": quote.text]))
    return Paragraph(text: label + StyledText(separator) + words, first: mark, hanging: "    ")
  }

  /// Every question with what is open, in a table of two columns.
  func review(of session: Session) -> [Paragraph] {
    let width = (Question.allCases.map { name(of: $0).count }.max() ?? 0) + 2
    let rows = Question.allCases.map { question in
      let number = question.number.map(String.init) ?? " "
      let row = StyledText("  \(number)  ", .accent) + StyledText(name(of: question).padding(to: width))
      return Paragraph(
        text: status(of: question, in: session), first: row,
        hanging: StyledText(String(repeating: " ", count: width + 5)))
    }
    return [.blank, Paragraph(text: StyledText(interview.text(Message.review), .bold))] + rows + [
      .blank, say(.reviewChoice),
    ]
  }

  func name(of question: Question) -> String {
    interview.questions[question]?.name ?? question.rawValue
  }

  func status(of question: Question, in session: Session) -> StyledText {
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
      return StyledText(count, .warning) + StyledText(interview.language.says("\u{A0}: ", ": ") + labels)
    }
  }
}

/// The words a finding stands on, with a few of those around them.
struct Excerpt: Equatable {
  /// What stands before, on, and after the quoted words.
  let before: String
  let words: String
  let after: String

  /// How many Unicode scalars are shown on each side, at most.
  static let reach = 28

  /// The part of `text` around a quote, cut at spaces and at line breaks.
  init(of quote: Finding.Quote, in text: String) {
    let scalars = Array(text.unicodeScalars)
    let range = quote.range.clamped(to: 0..<scalars.count)
    func string(_ part: some Sequence<Unicode.Scalar>) -> String { String(String.UnicodeScalarView(part)) }

    let line = scalars[..<range.lowerBound].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    var start = max(line, range.lowerBound - Excerpt.reach)
    if start > line { start = scalars[start..<range.lowerBound].firstIndex(of: " ").map { $0 + 1 } ?? range.lowerBound }
    let lineEnd = scalars[range.upperBound...].firstIndex(of: "\n") ?? scalars.count
    var end = min(lineEnd, range.upperBound + Excerpt.reach)
    if end < lineEnd { end = scalars[range.upperBound..<end].lastIndex(of: " ") ?? range.upperBound }

    before = (start > line ? "… " : "") + string(scalars[start..<range.lowerBound])
    words = string(scalars[range])
    after = string(scalars[range.upperBound..<end]) + (end < lineEnd ? " …" : "")
  }

  /// The excerpt with its words underlined.
  var text: StyledText {
    StyledText(before, .dim) + StyledText(words, .underline) + StyledText(after, .dim)
  }
}
