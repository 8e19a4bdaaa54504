import Coaching
import Terminal

/// Words the moments of a session for a coach. It says, and does nothing.
struct ReplaySpeech {
  /// What is said.
  let interview: Interview
  /// What the user and the terminal allow.
  let appearance: Appearance

  /// More findings of one event than any answer really has are counted, and not listed.
  static let mostFindings = 30

  /// What a moment says: its number, its time and what happened on a line, then what there is to read of it. A moment of
  /// several paragraphs has an empty line before it.
  func paragraphs(for moment: Moment) -> [Paragraph] {
    var body = body(of: moment)
    if moment.event == .opened { return [.blank, heading(sitting(of: moment), of: moment)] + body }
    body.insert(heading(what(of: moment), of: moment), at: 0)
    if moment.startsSitting { body.insert(Paragraph(text: StyledText(sitting(of: moment), .bold)), at: 0) }
    return body.count > 1 ? [.blank] + body : body
  }

  /// A sentence of the replay.
  func text(_ message: Message, _ values: [String: String] = [:]) -> String { interview.text(message, values) }

  /// The name of a question.
  func name(of question: Question?) -> String {
    question.map { interview.questions[$0]?.name ?? $0.rawValue } ?? ""
  }

  /// A finding: its label, and the words it stands on.
  func words(of finding: Finding) -> StyledText {
    let label = StyledText(interview.kinds[finding.kind]?.label ?? finding.kind.rawValue, .warning)
    guard let quote = finding.quote else { return label }
    let words = interview.text(SheetPhrase.quotation, ["words": quote.text])
    return label + StyledText(interview.language.says("\u{A0}: ", ": ") + words)
  }

  private func heading(_ what: String, of moment: Moment) -> Paragraph {
    let number = String(moment.number)
    let margin = String(repeating: " ", count: max(0, 4 - number.count)) + number
    let time = moment.sitting.map { clock(moment.at.milliseconds - $0.start.milliseconds) } ?? "  –  "
    return Paragraph(
      text: StyledText(what, .bold), first: StyledText("\(margin)  \(time)  ", .dim),
      hanging: StyledText(String(repeating: " ", count: margin.count + time.count + 4)))
  }

  private func sitting(of moment: Moment) -> String {
    guard let sitting = moment.sitting else { return "" }
    return text(.replaySitting, ["number": String(sitting.number), "date": date(sitting.start)])
  }

  /// A day and a minute of UTC, the same wherever it is read.
  func date(_ moment: Timestamp) -> String {
    let text = moment.description
    let parts = text.prefix(10).split(separator: "-").compactMap { Int($0) }
    let day = parts.count == 3 ? CalendarDate(year: parts[0], month: parts[1], day: parts[2]) : nil
    let values = [
      "day": day?.written(in: interview.language) ?? String(text.prefix(10)),
      "time": String(text.dropFirst(11).prefix(5)),
    ]
    return self.text(.replayDate, values)
  }

  /// What happened, in a few words.
  private func what(of moment: Moment) -> String {
    let question = ["question": name(of: moment.question)]
    switch moment.event {
    case .opened: return sitting(of: moment)
    case .proposed(_, let proposal):
      return outside(text(.replayProposed, question.merging(["source": proposal.source.onOneLine]) { $1 }), at: moment)
    case .answered:
      guard let number = moment.draft?.number, number > 1 else { return text(.replayFirstDraft, question) }
      return text(.replayDraft, question.merging(["number": String(number)]) { $1 })
    case .skipped: return text(moment.hasAnswer ? .replayLeftAsIs : .replayPassedOver, question)
    case .dismissed: return text(.replayDismissed, question)
    case .reinstated: return text(.replayReinstated, question)
    case .wentTo: return text(.replayWentTo, question)
    case .reviewed: return text(.replayReviewed)
    case .finished: return text(.replayFinished)
    case .helpAsked: return text(.replayHelpAsked)
    case .whyAsked: return text(.replayWhyAsked, question)
    case .exampleAsked: return text(.replayExampleAsked, question)
    case .sheetPreviewed: return text(.replayPreviewed)
    case .noted(_, let note):
      return outside(text(.replayNote, question.merging(["author": note.author.onOneLine]) { $1 }), at: moment)
    case .notesClosed: return text(.replayNotesClosed, question)
    case .merged: return outside(text(.replayMerged), at: moment)
    case .languageChanged(let language): return text(language == .french ? .replayToFrench : .replayToEnglish)
    case .closed(let line): return text(line.isEmpty ? .replayClosed : .replayClosedUnfinished)
    }
  }

  private func outside(_ what: String, at moment: Moment) -> String {
    text(.replayOutside, ["what": what, "date": date(moment.at)])
  }

  /// What there is to read of a moment.
  private func body(of moment: Moment) -> [Paragraph] {
    switch moment.event {
    case .proposed(_, let proposal): [quoted(proposal.text)]
    case .answered: moment.draft.map { paragraphs(for: $0, to: moment.question) } ?? []
    case .dismissed(_, let reason):
      list(moment.findings.map { (words(of: $0), nil) }) + [quoted(text(.replayReason, ["reason": reason]))]
    case .reinstated: list(moment.findings.map { (words(of: $0), nil) })
    case .noted(_, let note): [quoted(note.text)]
    case .merged(let superseded, _):
      superseded.flatMap { answer in
        [
          quoted(text(.replaySuperseded, ["question": name(of: answer.question)])),
          .indented(StyledText(answer.text), by: 8),
        ]
      }
    case .closed(let line) where !line.isEmpty: [quoted(line)]
    default: []
    }
  }

  /// Text as it was typed, under its heading.
  func quoted(_ text: String) -> Paragraph { .indented(StyledText(text), by: 6) }

  /// Findings, one under the other, with what else there is to say of some.
  func list(_ findings: [(words: StyledText, more: String?)]) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    for (index, finding) in findings.prefix(ReplaySpeech.mostFindings).enumerated() {
      let mark = StyledText(appearance.accessible ? "      \(index + 1). " : "      • ")
      paragraphs.append(Paragraph(text: finding.words, first: mark, hanging: "        "))
      if let more = finding.more { paragraphs.append(.indented(StyledText(more), by: 8)) }
    }
    let others = findings.count - ReplaySpeech.mostFindings
    return paragraphs + (others > 0 ? [quoted(text(.replayMoreFindings, ["count": String(others)]))] : [])
  }
}

/// A length of time as a clock shows it: minutes and seconds, and hours when there are any.
func clock(_ milliseconds: Int) -> String {
  let seconds = milliseconds / 1000
  func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
  let minutes = "\(padded(seconds / 60 % 60)):\(padded(seconds % 60))"
  return seconds < 3600 ? minutes : "\(seconds / 3600):\(minutes)"
}

extension String {
  /// The text with a space for each run of line breaks.
  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
