import Coaching
import Terminal

/// How findings are shown: on the words they stand on, the one that is asked about with its reason.
extension Speech {
  /// The open findings of an answer, then the one follow-up that helps most.
  func probe(_ question: Question, at step: Step, in session: Session) -> [Paragraph] {
    guard let answer = session.answers[question] else { return [] }
    let open = answer.openFindings
    let useful = interview.mostUseful(of: open, for: question)
    let saysAll = saysReasons(at: step)
    var paragraphs = [.blank] + items(on: open, in: answer.text, withReasons: { saysAll || $0 == useful })
    if let useful {
      let followUp = interview.kinds[useful.kind]?.followUps[question] ?? useful.followUp
      paragraphs += [.blank, Paragraph(text: StyledText(followUp, .bold))]
    }
    let choice: Message = !editsInPlace ? .rewrite : isInWords ? .reviseInWords : .revise
    return paragraphs + [Paragraph(text: StyledText(interview.text(choice), .dim))]
  }

  /// Whether the follow-up gives every reason. On a screen, that of the finding it asks about is enough; read aloud, each
  /// comes with its finding, the first time.
  func saysReasons(at step: Step) -> Bool {
    if case .followingUp(_, round: 1) = step { isInWords } else { false }
  }

  /// Findings, each on its words, and the reasons of some.
  func items(
    on findings: [Finding], in text: String, withReasons hasReason: (Finding) -> Bool = { _ in false }
  ) -> [Paragraph] {
    var kinds: Set<Kind> = []
    return findings.enumerated().flatMap { index, finding -> [Paragraph] in
      let reason = interview.kinds[finding.kind]?.reason ?? finding.reason
      if isInWords {
        let isNew = kinds.insert(finding.kind).inserted
        let sentence = sentence(on: index, of: findings)
        return [Paragraph(text: StyledText(hasReason(finding) && isNew ? sentence + " " + reason : sentence))]
      }
      return [item(on: finding, in: text)] + (hasReason(finding) ? [.indented(StyledText(reason), by: 4)] : [])
    }
  }

  /// A finding on a line: its label, and its words where they stand.
  private func item(on finding: Finding, in text: String) -> Paragraph {
    let label = StyledText(interview.kinds[finding.kind]?.label ?? finding.kind.rawValue, .warning)
    guard let quote = finding.quote else { return Paragraph(text: label, first: "  • ", hanging: "    ") }
    let separator = interview.language.says("\u{A0}: ", ": ")
    // Without an underline that can be seen, the words themselves say where the finding stands.
    let words =
      appearance.colour
      ? Excerpt(of: quote, in: text).text
      : StyledText(interview.text(SheetPhrase.quotation, ["words": quote.text]))
    return Paragraph(text: label + StyledText(separator) + words, first: "  • ", hanging: "    ")
  }

  /// A finding as a sentence: its number, its label, and its words.
  private func sentence(on index: Int, of findings: [Finding]) -> String {
    let finding = findings[index]
    var values = [
      "number": String(index + 1), "total": String(findings.count),
      "finding": interview.kinds[finding.kind]?.label ?? finding.kind.rawValue,
    ]
    guard let quote = finding.quote else { return interview.text(.finding, values) }
    if index > 0, findings[index - 1].quote == quote { return interview.text(.findingOnSameWords, values) }
    let words = quote.text.hasSuffix(".") ? String(quote.text.dropLast()) : quote.text
    values["words"] = interview.text(SheetPhrase.quotation, ["words": words])
    return interview.text(.findingOnWords, values)
  }
}
