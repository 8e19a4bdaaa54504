/// Puts answers and fixed sentences together, demand by demand.
struct SheetComposer {
  let session: Session
  let interview: Interview
  private let clauses: ClauseReading

  init(session: Session, interview: Interview) {
    self.session = session
    self.interview = interview
    clauses = ClauseReading(interview)
  }

  /// The first users and partners, why they are volunteers, the scope, the outcome and the beta banner.
  var beginning: [Sheet.Block] {
    var text = FlowingText(clauses: clauses)
    text.add(sentence: opening)
    for question in [Question.firstUsers, .firstPartners, .volunteers, .firstScope] {
      guard let answer = answer(question) else { continue }
      // The reasons need to be said to be theirs; a second colon in one sentence would not read.
      let isAlways = question == .volunteers && !clauses.hasColonInFirstClause(answer)
      text.add(answer: answer, lead: lead(to: question, answer), always: isAlways)
    }
    addOutcome(to: &text)
    text.add(sentence: interview.text(.beta))
    return text.blocks
  }

  /// What guarantees the release.
  var guarantees: [Sheet.Block] { paragraph(.independence) }

  /// How to go national.
  var acceleration: [Sheet.Block] { paragraph(.acceleration) }

  private func paragraph(_ question: Question) -> [Sheet.Block] {
    guard let answer = answer(question) else { return [] }
    var text = FlowingText(clauses: clauses)
    text.add(answer: answer, lead: lead(to: question, answer))
    return text.blocks
  }

  private func lead(to question: Question, _ answer: String) -> FlowingText.Lead {
    func lead(_ colon: SheetPhrase, _ start: SheetPhrase, when fits: Bool) -> FlowingText.Lead {
      FlowingText.Lead(colon: interview.text(colon), start: fits ? interview.text(start) : nil)
    }
    let isGroup = clauses.startsWithGroup(answer)
    return switch question {
    case .firstUsers: lead(.firstUsersLead, .firstUsersStart, when: isGroup)
    case .firstPartners: lead(.firstPartnersLead, .firstPartnersStart, when: isGroup)
    case .volunteers: lead(.volunteersLead, .volunteersStart, when: clauses.startsWithReason(answer))
    case .firstScope: FlowingText.Lead(colon: interview.text(.firstScopeLead))
    case .independence: FlowingText.Lead(colon: interview.text(.independenceLead))
    default: FlowingText.Lead(colon: interview.text(.accelerationLead))
    }
  }

  private var opening: String {
    let product = answer(.product).map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    let name = product ?? interview.text(.unnamedProduct)
    guard let date = session.launchDate else { return interview.text(.opening, ["product": name]) }
    return interview.text(.openingDated, ["product": name, "date": date.written(in: interview.language)])
  }

  private func addOutcome(to text: inout FlowingText) {
    guard let answer = answer(.sixMonths) else { return }
    let moment =
      session.launchDate.map {
        interview.text(.sixMonthsDated, ["date": $0.adding(months: 6).written(in: interview.language)])
      } ?? interview.text(.sixMonths)
    let firstPerson = Set(wordList: interview.text(.firstPersonWords))
    let (words, rest) = UsersWords.split(answer, firstPerson: firstPerson)
    guard let words else {
      let lead = FlowingText.Lead(colon: interview.text(.outcome, ["moment": moment]))
      return text.add(answer: answer, lead: lead, always: true)
    }
    let quotation = UsersWords.isQuoted(words) ? words : interview.text(.quotation, ["words": words])
    text.add(sentence: interview.text(.usersSay, ["moment": moment]) + " " + quotation)
    if let rest { text.add(sentence: rest) }
  }

  private func answer(_ question: Question) -> String? {
    session.isOpenPoint(question) ? nil : session.answers[question]?.text
  }
}
