extension Sheet {
  /// How the answers are laid out.
  public enum Style: String, CaseIterable, Sendable {
    /// Flowing text under one heading.
    case paragraph
    /// A level-3 heading for each of the method's demands.
    case sections
    /// The headings of the community's own form: the objectives at six months, then the strategy.
    case espaceMembre = "espace-membre"
    /// The questions of the course's form, each with its answer as it was typed.
    case form
  }
}

extension SheetComposer {
  /// The text in one style.
  func blocks(in style: Sheet.Style) -> [Sheet.Block] {
    switch style {
    case .paragraph: [heading(.heading)] + beginning + paragraph(on: .independence) + paragraph(on: .acceleration)
    case .sections: sections
    case .espaceMembre: objectives + strategy
    case .form: form
    }
  }

  private var sections: [Sheet.Block] {
    let isOutcomeOpen = answer(.sixMonths) == nil
    var blocks =
      [heading(.heading)]
      + text { text in
        text.add(sentence: opening)
        // The banner goes with the outcome; without one, with the launch.
        if isOutcomeOpen { text.add(sentence: interview.text(.beta)) }
      }
    for question in Question.judged where answer(question) != nil {
      blocks.append(.heading(interview.questions[question]?.name ?? question.rawValue, level: 3))
      blocks += text { text in
        guard question == .sixMonths else { return addAlone(question, to: &text) }
        addOutcome(to: &text)
        text.add(sentence: interview.text(.beta))
      }
    }
    return blocks
  }

  private var objectives: [Sheet.Block] {
    let usage = text { text in
      for question in [Question.firstUsers, .firstScope] { add(question, to: &text) }
    }
    let impact = text { addOutcome(to: &$0) }
    let labelled = [(SheetPhrase.usageObjective, usage), (.impactObjective, impact)].filter { !$0.1.isEmpty }
      .flatMap { [.label(interview.text($0.0))] + $0.1 }
    return labelled.isEmpty ? [] : [heading(.objectivesHeading)] + labelled
  }

  private var strategy: [Sheet.Block] {
    let start = text { text in
      text.add(sentence: opening)
      for question in [Question.firstPartners, .volunteers] { add(question, to: &text) }
      text.add(sentence: interview.text(.beta))
    }
    return [heading(.strategyHeading)] + start + paragraph(on: .independence) + paragraph(on: .acceleration)
  }

  private var form: [Sheet.Block] {
    let facts = Question.opening.compactMap { question in
      answer(question).map {
        interview.text(.fact, ["name": interview.questions[question]?.name ?? question.rawValue, "value": $0])
      }
    }
    let answers = Question.judged.flatMap { question -> [Sheet.Block] in
      guard let answer = answer(question) else { return [] }
      let asked = interview.questions[question]?.text ?? question.rawValue
      return [.heading(asked, level: 3)] + TypedLines.blocks(of: answer)
    }
    return [heading(.heading)] + (facts.isEmpty ? [] : [.list(facts)]) + answers
  }

  private func heading(_ phrase: SheetPhrase) -> Sheet.Block { .heading(interview.text(phrase), level: 2) }
}
