import Coaching
import Judgement
import Prompts
import Terminal

/// Judges the answers of a sheet by today's rules, beside what was found in them when they were given.
struct Rejudging {
  /// Where the rules come from.
  let source: PromptSource
  /// How it is said.
  let speech: ReplaySpeech

  /// The last draft of each answer: what appears (+), what goes (-), and how much stays.
  func paragraphs(for replay: Replay, sheet: String) throws -> [Paragraph] {
    var judges: [Language: Judge] = [:]
    var paragraphs = [Paragraph(text: StyledText(speech.text(.rejudgedTitle, ["sheet": sheet]), .bold))]
    var counts = (appearing: 0, going: 0, staying: 0)
    for question in Question.allCases where question != .launch {
      guard let answer = replay.session.answers[question], let effort = replay.efforts[question] else { continue }
      // An answer is judged in the language it was given in, as it was then.
      let language = effort.language ?? replay.session.language
      let judge = try judges[language] ?? self.judge(in: language)
      judges[language] = judge
      let comparison = FindingsComparison(
        then: answer.findings, today: judge.findings(in: answer.text, to: question))
      counts.appearing += comparison.appearing.count
      counts.going += comparison.going.count
      counts.staying += comparison.staying.count
      paragraphs += self.paragraphs(for: comparison, on: question, draft: effort.drafts)
    }
    if paragraphs.count == 1 {
      return paragraphs + [.blank, Paragraph(text: StyledText(speech.text(.rejudgedNothing)))]
    }
    let values = [
      "appearing": String(counts.appearing), "going": String(counts.going), "staying": String(counts.staying),
    ]
    return paragraphs + [.blank, Paragraph(text: StyledText(speech.text(.rejudgedTotal, values)))]
  }

  private func judge(in language: Language) throws -> Judge {
    return try source.judge(in: language)
  }

  private func paragraphs(for comparison: FindingsComparison, on question: Question, draft: Int) -> [Paragraph] {
    let name = speech.text(.rejudgedAnswer, ["question": speech.name(of: question), "number": String(draft)])
    let staying =
      comparison.staying.isEmpty
      ? [] : [StyledText(speech.text(.rejudgedStaying, ["count": String(comparison.staying.count)]), .dim)]
    let changes =
      comparison.going.map { (mark: "- ", finding: $0, style: Style.problem) }
      + comparison.appearing.map { (mark: "+ ", finding: $0, style: Style.success) }
    let lines = changes.prefix(ReplaySpeech.mostFindings).map { change in
      Paragraph(
        text: speech.words(of: change.finding), first: StyledText("  " + change.mark, change.style), hanging: "    ")
    }
    let others = changes.count - lines.count
    let more = others > 0 ? [StyledText(speech.text(.replayMoreFindings, ["count": String(others)]))] : []
    let unchanged = comparison.isUnchanged ? [StyledText(speech.text(.rejudgedUnchanged), .success)] : []
    return [.blank, Paragraph(text: StyledText(name, .bold))] + lines
      + (unchanged + more + staying).map { .indented($0, by: 2) }
  }
}
