/// The state machine of the conversation, a value: events go in, effects come out, and nothing else happens.
///
/// Folding the events of a file gives the state it was left in; the effects are then simply not performed.
public struct Coach: Equatable, Sendable {
  /// How many follow-ups are asked on an answer before the coach lets go.
  public static let rounds = 2

  /// The questions of this conversation, in order.
  public let questions: [Question]
  /// What was given so far.
  public private(set) var session: Session
  /// Where the conversation stands.
  public private(set) var step: Step
  /// What was on the line when the team left, until it is typed on.
  private(set) var unfinishedLine = ""
  /// The questions with findings that were dismissed, in the order in which they were.
  private(set) var dismissed: [Question] = []
  /// The questions someone asks the team to come back to, until it has passed by since it opened the sheet.
  private var callsBack: Set<Question> = []

  /// Creates a conversation that stands at the first of `questions`, which must not be empty.
  public init(language: Language, questions: [Question] = Question.allCases) {
    precondition(!questions.isEmpty, "a conversation has at least one question")
    self.questions = questions
    self.session = Session(language: language)
    self.step = .asking(questions[0])
  }

  /// Takes note of an event, and answers with what is to be done, in order.
  public mutating func apply(_ event: Event) -> [Effect] {
    if event.usesTheLine { unfinishedLine = "" }
    switch event {
    case .opened:
      if step == .finished { step = .reviewing }
      let isReturning = questions.contains { !session.isPending($0) }
      answerCalls()
      return [.greet(returning: isReturning)] + restatement
    case .proposed(let question, let proposal):
      if session.answers[question] == nil { session.proposals[question] = proposal }
      return []
    case .answered(let question, let text, let findings):
      return answer(question, text: text, findings: findings)
    case .skipped(let question):
      return skip(question)
    case .dismissed(let question, let reason):
      let count = session.openFindings(of: question).count
      session.answers[question]?.dismissOpenFindings(reason: reason)
      dismissed = dismissed.filter { $0 != question } + [question]
      return [.confirmDismissal(count: count)] + advance(from: question)
    case .reinstated(let question):
      session.answers[question]?.reinstateFindings()
      dismissed.removeAll { $0 == question }
      step = .asking(question)
      return [.confirmReinstatement] + restatement
    case .noted(let question, let note):
      session.notes[question, default: []].append(note)
      return [prompt]
    case .notesClosed(let question):
      session.settle(question)
      return [.confirmNotesClosed] + (session.isPending(question) ? restatement : advance(from: question))
    case .merged(let superseded, let restoration):
      for answer in superseded { session.superseded[answer.question] = answer.text }
      restore(restoration)
      return [prompt]
    case .wentTo(let question):
      step = .asking(question)
      return restatement
    case .reviewed:
      step = .reviewing
      return restatement
    case .finished:
      step = .finished
      return [.presentSheet, .leave]
    case .helpAsked:
      return [.showHelp, prompt]
    case .whyAsked(let question):
      return [.explain(question), prompt]
    case .exampleAsked(let question):
      return [.showExample(question), prompt]
    case .sheetPreviewed:
      return [.previewSheet, prompt]
    case .languageChanged(let language):
      session.language = language
      return [.speak(language)] + restatement
    case .closed(let line):
      unfinishedLine = line
      return [.leave]
    }
  }

  /// Forgets the drafts of an answer and the closed notes on it, which change nothing in what follows, and says how many
  /// drafts there were.
  mutating func forgetPast(of question: Question) -> Int {
    session.forgetPast(of: question)
  }

  private mutating func answer(_ question: Question, text: String, findings: [Finding]) -> [Effect] {
    if session.answers[question]?.revise(text: text, findings: findings) == nil {
      session.answers[question] = Answer(text: text, findings: findings)
    }
    session.proposals[question] = nil
    session.settle(question)
    let round = if case .followingUp(question, let round) = step { round } else { 0 }
    if session.isOpenPoint(question) {
      return [.noteOpenPoint(question)] + advance(from: question)
    }
    if !isSettled(question), round < Coach.rounds {
      step = .followingUp(question, round: round + 1)
      return restatement
    }
    return [isSettled(question) ? .acknowledge(question) : .letGo(question)] + advance(from: question)
  }

  private mutating func skip(_ question: Question) -> [Effect] {
    if session.answers[question] == nil { session.skipped.insert(question) }
    // Left as it is, the answer that stands is the one the team wants; a coach's note waits for the next time.
    session.superseded[question] = nil
    if session.isOpenPoint(question) {
      return [.noteOpenPoint(question)] + advance(from: question)
    }
    let hasAnswer = session.answers[question] != nil
    let farewell: [Effect] = !isSettled(question) ? [.letGo(question)] : hasAnswer ? [.keep(question)] : []
    return farewell + advance(from: question)
  }

  /// Puts right what the events of two copies did in one order; a follow-up may have lost what it was about.
  private mutating func restore(_ restoration: Restoration) {
    for matter in restoration.matters {
      session.restore(matter)
      dismissed.removeAll { $0 == matter.question }
      if !matter.dismissals.isEmpty { dismissed.append(matter.question) }
    }
    if let line = restoration.unfinishedLine {
      unfinishedLine = line.text
      step = line.question.map { .asking($0) } ?? .reviewing
    } else if let question = step.question {
      step = .asking(question)
    }
  }

  /// Whether nothing is left to ask about the question's answer.
  func isSettled(_ question: Question) -> Bool {
    if question == .launch { return session.answers[question] == nil || session.launchDate != nil }
    return session.openFindings(of: question).isEmpty
  }

  /// On opening the sheet, the team first goes where it is called back to, unless a line on its way waits elsewhere.
  private mutating func answerCalls() {
    callsBack = Set(questions.filter { session.isCalledBack(to: $0) })
    guard unfinishedLine.isEmpty, let question = questions.first(where: callsBack.contains) else { return }
    // What it was on when it left is not forgotten over that.
    if let left = step.question { callsBack.insert(left) }
    step = .asking(question)
  }

  /// Goes to the next question that someone calls the team back to, else to the next that nobody has touched, after this
  /// one or else from the start; to the review when there is none.
  private mutating func advance(from question: Question) -> [Effect] {
    let index = (questions.firstIndex(of: question) ?? -1) + 1
    callsBack.remove(question)
    let others = questions[index...] + questions[..<index]
    let next = others.first(where: callsBack.contains) ?? others.first(where: session.isPending)
    step = next.map { .asking($0) } ?? .reviewing
    return restatement
  }

  /// What is said on arriving at, or coming back to, the current step.
  private var restatement: [Effect] {
    switch step {
    case .asking(let question): [.ask(question), prompt]
    case .followingUp(.launch, _): [.askLaunchAgain, prompt]
    case .followingUp(let question, _): [.probe(question), prompt]
    case .reviewing, .finished: [.review, prompt]
    }
  }

  private var prompt: Effect { .prompt(prefill: prefill) }

  /// What stands on the line: what was on its way when the team left, else the answer there is.
  public var prefill: String {
    unfinishedLine.isEmpty ? answerLine : unfinishedLine
  }

  /// The answer to the question at hand, as it is typed; empty without one.
  public var answerLine: String {
    step.question.flatMap(session.textAtHand).map(Input.line) ?? ""
  }
}

extension Event {
  /// Whether what was on the line is used, or given up for something else.
  var usesTheLine: Bool {
    switch self {
    case .opened, .proposed, .helpAsked, .whyAsked, .exampleAsked, .sheetPreviewed, .languageChanged, .noted, .merged:
      false
    case .answered, .skipped, .dismissed, .reinstated, .notesClosed, .wentTo, .reviewed, .finished, .closed: true
    }
  }
}
