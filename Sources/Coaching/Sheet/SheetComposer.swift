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
    text { text in
      text.add(sentence: opening)
      for question in [Question.firstUsers, .firstPartners, .volunteers, .firstScope] { add(question, to: &text) }
      addOutcome(to: &text)
      text.add(sentence: interview.text(.beta))
    }
  }

  /// The paragraph that answers one question.
  func paragraph(on question: Question) -> [Sheet.Block] {
    text { add(question, to: &$0) }
  }

  /// What is written by `write`.
  func text(_ write: (inout FlowingText) -> Void) -> [Sheet.Block] {
    var text = FlowingText(clauses: clauses)
    write(&text)
    return text.blocks
  }

  /// Adds an answer with what leads to it.
  func add(_ question: Question, to text: inout FlowingText) {
    guard let answer = answer(question) else { return }
    text.add(answer: answer) { joining(of: $0, to: question) }
  }

  /// Adds an answer under a heading, which leads to it.
  func addAlone(_ question: Question, to text: inout FlowingText) {
    guard let answer = answer(question) else { return }
    text.add(answer: answer) { _ in .alone }
  }

  /// A sentence stands alone; a group of words ends a sentence that is begun for it, or stands behind a colon.
  private func joining(of prose: String, to question: Question) -> FlowingText.Joining {
    let start = Self.starts[question].map { interview.text($0) }
    let lead = Self.leads[question].map { interview.text($0) } ?? ""
    if prose.isEmpty { return .behind(lead) }
    switch question {
    case .volunteers:
      if clauses.speaksOfVolunteers(prose) { return .alone }
      if clauses.startsWithReason(prose), let start { return .behind(start) }
      // That they are volunteers is to be said, even of a whole sentence; but two colons would not read.
      return clauses.hasColonInFirstClause(prose) ? .alone : .behind(lead)
    case .independence where clauses.startsWithReason(prose): return .behind(start ?? lead)
    default: break
    }
    if clauses.startsWithSentence(prose) { return .alone }
    let hasColon = clauses.hasColonInFirstClause(prose)
    let isPeople = [.firstUsers, .firstPartners].contains(question)
    if let start, isPeople,
      hasColon || clauses.startsWithGroup(prose) || clauses.dropping(lastWordOf: start, from: prose) != prose
    {
      return .behind(start)
    }
    return hasColon ? .alone : .behind(lead)
  }

  private static let leads: [Question: SheetPhrase] = [
    .firstUsers: .firstUsersLead, .firstPartners: .firstPartnersLead, .volunteers: .volunteersLead,
    .firstScope: .firstScopeLead, .independence: .independenceLead, .acceleration: .accelerationLead,
  ]

  private static let starts: [Question: SheetPhrase] = [
    .firstUsers: .firstUsersStart, .firstPartners: .firstPartnersStart, .volunteers: .volunteersStart,
    .independence: .independenceStart,
  ]

  /// What the product is called, on one line.
  var productName: String {
    let name = answer(.product).map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    return name ?? interview.text(.unnamedProduct)
  }

  /// The first sentence: the product, and its launch.
  var opening: String {
    guard let date = session.launchDate else { return interview.text(.opening, ["product": productName]) }
    return interview.text(.openingDated, ["product": productName, "date": moment(date)])
  }

  /// Adds the outcome after six months, in the words of users where they speak.
  func addOutcome(to text: inout FlowingText) {
    guard let answer = answer(.sixMonths) else { return }
    let moment =
      session.launchDate.map { interview.text(.sixMonthsDated, ["date": self.moment($0.adding(months: 6))]) }
      ?? interview.text(.sixMonths)
    let firstPerson = Set(wordList: interview.text(.firstPersonWords))
    let (words, rest) = UsersWords.split(answer, firstPerson: firstPerson)
    guard let words else {
      return text.add(answer: answer) { prose in
        // « Dans six mois, ils diront… » has its moment already.
        let hasMoment = clauses.startsWithConnector(prose) && clauses.startsWithSentence(prose)
        if hasMoment { return .alone }
        let isSentence = clauses.startsWithSentence(prose) || clauses.hasColonInFirstClause(prose)
        return .behind(isSentence ? moment + "," : interview.text(.outcome, ["moment": moment]))
      }
    }
    let quotation =
      UsersWords.isQuoted(words)
      ? words : interview.text(.quotation, ["words": words.prefix(1).uppercased() + words.dropFirst()])
    text.add(sentence: interview.text(.usersSay, ["moment": moment]) + " " + quotation)
    if let rest { text.add(sentence: rest) }
  }

  /// A date as a sentence says it: « le 1er mars 2027 », « en mars 2027 ».
  private func moment(_ date: CalendarDate) -> String {
    interview.text(date.day == nil ? .inMonth : .onDay, ["date": date.written(in: interview.language)])
  }

  /// The answer to a question; nil when it is an open point.
  func answer(_ question: Question) -> String? {
    session.isOpenPoint(question) ? nil : session.answers[question]?.text
  }
}
