/// What a team has given so far: the answers, and the questions it left open. It is what the events of a file fold to.
public struct Session: Equatable, Sendable {
  /// The language of the conversation.
  public internal(set) var language: Language
  /// The answers given, by question.
  public internal(set) var answers: [Question: Answer] = [:]
  /// The questions that were passed over, answered later or not.
  public internal(set) var skipped: Set<Question> = []
  /// The answers that an existing document holds to questions the team has not answered yet.
  public internal(set) var proposals: [Question: Proposal] = [:]
  /// The notes of coaches, by question, oldest first.
  public internal(set) var notes: [Question: [Note]] = [:]
  /// The answers that came with another copy of the sheet and do not stand, until the team has settled which one does.
  public internal(set) var superseded: [Question: String] = [:]

  /// Creates a session in which nothing was said yet.
  public init(language: Language) {
    self.language = language
  }

  /// Whether the question was neither answered nor skipped.
  public func isPending(_ question: Question) -> Bool {
    answers[question] == nil && !skipped.contains(question)
  }

  /// The findings of the question's answer that the team has not dismissed.
  public func openFindings(of question: Question) -> [Finding] {
    answers[question]?.openFindings ?? []
  }

  /// What the team finds on the line at a question: its answer, else what is proposed; nil without either.
  public func textAtHand(of question: Question) -> String? {
    answers[question]?.text ?? proposals[question]?.text
  }

  /// The notes on the question that wait for the team.
  public func openNotes(on question: Question) -> [Note] {
    (notes[question] ?? []).filter(\.isOpen)
  }

  /// Whether someone asks the team to come back to the question: a coach with a note, or a merge of two copies.
  func isCalledBack(to question: Question) -> Bool {
    superseded[question] != nil || notes[question]?.contains(where: \.isOpen) == true
  }

  /// The team has seen to all that it was asked to come back for.
  mutating func settle(_ question: Question) {
    superseded[question] = nil
    // A long session has thousands of notes and of answers: they are looked up once, and changed only when one is open.
    guard var notes = notes[question], notes.contains(where: { $0.isOpen }) else { return }
    for index in notes.indices { notes[index].isOpen = false }
    self.notes[question] = notes
  }

  /// Drops what no longer stands of a question, drafts and closed notes, and says how many drafts there were.
  mutating func forgetPast(of question: Question) -> Int {
    notes[question]?.removeAll { !$0.isOpen }
    return answers[question]?.forgetDrafts() ?? 0
  }

  /// Whether the sheet has nothing to say on the question yet: it was skipped, or its answer is empty of content.
  ///
  /// The launch date is optional, so that its absence is no open point.
  public func isOpenPoint(_ question: Question) -> Bool {
    guard let answer = answers[question] else { return question != .launch }
    return answer.openFindings.contains { $0.kind == .nonAnswer }
  }

  /// Whether the sheet lists the question as open: it has nothing to say on it, or a launch date that cannot be read.
  func isOpenInSheet(_ question: Question) -> Bool {
    isOpenPoint(question) || (question == .launch && answers[.launch] != nil && launchDate == nil)
  }

  /// The date of the launch, when the team gave one that can be read.
  public var launchDate: CalendarDate? {
    answers[.launch].flatMap { CalendarDate(reading: $0.text) }
  }
}
