extension Sheet {
  /// The sheet and what it was made of, as `.github/EXPORT.md` says; with dismissals, drafts and notes for the coach.
  public func json(of session: Session, in interview: Interview, forCoach: Bool = false) -> String {
    let launch = session.launchDate
    return JSONValue.object([
      ("pilote-export", .number(1)),
      ("lang", .string(language.rawValue)),
      ("product", .optional(session.isOpenPoint(.product) ? nil : session.answers[.product]?.text)),
      ("launch", .optional(launch?.numeric)),
      ("six-months", .optional(launch?.adding(months: 6).numeric)),
      (
        "answers",
        .array(Question.allCases.map { Sheet.answer(to: $0, of: session, in: interview, forCoach: forCoach) })
      ),
      ("open-points", .array(Question.allCases.filter(session.isOpenInSheet).map { .string($0.rawValue) })),
      ("words", .number(wordCount)),
      ("markdown", .string(markdown)),
    ]).text() + "\n"
  }

  private static func answer(
    to question: Question, of session: Session, in interview: Interview, forCoach: Bool
  ) -> JSONValue {
    let answer = session.answers[question]
    let ofCoach: [(key: String, value: JSONValue)] = [
      (
        "dismissals",
        .array(
          (answer?.dismissals ?? []).map {
            .object([
              ("kind", .string($0.kind.rawValue)), ("quote", .optional($0.quote)), ("reason", .string($0.reason)),
            ])
          })
      ),
      ("drafts", .number(answer?.drafts.count ?? 0)),
      (
        "notes",
        .array(
          (session.notes[question] ?? []).map {
            .object([("author", .string($0.author)), ("text", .string($0.text)), ("open", .bool($0.isOpen))])
          })
      ),
      ("superseded", .optional(session.superseded[question])),
    ]
    return .object(
      [
        ("question", .string(question.rawValue)),
        ("asked", .string(interview.questions[question]?.text ?? "")),
        ("text", .optional(answer?.text)),
        ("open", .bool(session.isOpenInSheet(question))),
        ("findings", .array((answer?.openFindings ?? []).map(json))),
      ] + (forCoach ? ofCoach : []))
  }

  private static func json(_ finding: Finding) -> JSONValue {
    let place: [(key: String, value: JSONValue)] =
      finding.quote.map {
        [
          ("quote", .string($0.text)), ("start", .number($0.range.lowerBound)), ("end", .number($0.range.upperBound)),
        ]
      } ?? []
    return .object(
      [("kind", .string(finding.kind.rawValue))] + place + [
        ("reason", .string(finding.reason)), ("followUp", .string(finding.followUp)),
      ])
  }
}
