/// What a team has given so far: the answers, and the questions it left open. It is what the events of a file fold to.
public struct Session: Equatable, Sendable {
  /// The language of the conversation.
  public internal(set) var language: Language
  /// The answers given, by question.
  public internal(set) var answers: [Question: Answer] = [:]
  /// The questions that were passed over, answered later or not.
  public internal(set) var skipped: Set<Question> = []

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
