/// What a coach reads behind the sheet: question by question, the findings still open, what was dismissed and why, how many
/// drafts there were, and the notes.
struct CoachCopy {
  let session: Session
  let interview: Interview

  /// A heading, and a list for each question that has something to read.
  var blocks: [Sheet.Block] {
    let lists = Question.allCases.flatMap { question -> [Sheet.Block] in
      let items = items(of: question)
      return items.isEmpty ? [] : [.label(interview.questions[question]?.name ?? question.rawValue), .list(items)]
    }
    let nothing = Sheet.Block.paragraph(interview.text(.coachNothing))
    return [.heading(interview.text(.coachHeading), level: 2)] + (lists.isEmpty ? [nothing] : lists)
  }

  private func items(of question: Question) -> [String] {
    let answer = session.answers[question]
    let findings = (answer?.openFindings ?? []).map { finding in
      text(.openFinding, ["finding": name(finding.kind, quote: finding.quote?.text)])
    }
    let dismissals = (answer?.dismissals ?? []).map { dismissal in
      let finding = name(dismissal.kind, quote: dismissal.quote)
      if dismissal.reason.isEmpty { return text(.dismissedFinding, ["finding": finding]) }
      return text(.dismissedFindingWithReason, ["finding": finding, "reason": dismissal.reason])
    }
    let drafts = answer?.drafts.count ?? 0
    let superseded = session.superseded[question].map { text(.supersededAnswer, ["text": $0]) }
    let notes = (session.notes[question] ?? []).map { note in
      text(note.isOpen ? .openNote : .closedNote, ["author": note.author, "text": note.text])
    }
    return findings + dismissals + (drafts == 0 ? [] : [text(.drafts, ["count": String(drafts)])])
      + (superseded.map { [$0] } ?? []) + notes
  }

  private func name(_ kind: Kind, quote: String?) -> String {
    let label = interview.kinds[kind]?.label ?? kind.rawValue
    return quote.map { label + ", " + interview.text(.quotation, ["words": $0]) } ?? label
  }

  private func text(_ phrase: SheetPhrase, _ values: [String: String]) -> String { interview.text(phrase, values) }
}
