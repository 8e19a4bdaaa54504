/// What the coach makes of a line the team typed: it becomes an event, or is turned down with a reason.
public enum Response: Equatable, Sendable {
  /// This happened.
  case record(Event)
  /// This answer is to be judged; with its findings it becomes an `answered` event.
  case judge(Question, text: String)
  /// This text is to be opened in the team's editor, and read again as a line.
  case edit(text: String)
  /// This happened beside an answer on its way, which stays on the line.
  case recordBeside(Event, answer: String)
  /// This cannot be done.
  case refuse(Refusal)
}

/// Why a line was turned down.
public enum Refusal: Equatable, Sendable {
  /// A word after a slash is no command; perhaps this one was meant.
  case unknownCommand(name: String, nearest: Command?)
  /// No question has this number or name.
  case unknownQuestion(name: String)
  /// No language has this name.
  case unknownLanguage(name: String)
  /// Findings are dismissed with a reason, and none was given.
  case reasonMissing
  /// No finding is open here.
  case nothingToDismiss
  /// Nothing was dismissed that could be opened again.
  case nothingToUndo
  /// No note of a coach is open here.
  case noOpenNote
  /// The command needs a question, and the review is none.
  case notAtAQuestion
  /// There is no question before this one.
  case atTheFirstQuestion
  /// No question was named to go to.
  case questionMissing
  /// A command that goes elsewhere was typed behind an answer that is not given yet.
  case answerNotGiven

  /// Whether the line can be put right, so that it is worth bringing back.
  public var isCorrectable: Bool {
    switch self {
    case .unknownCommand, .unknownQuestion, .unknownLanguage: true
    case .reasonMissing, .nothingToDismiss, .nothingToUndo, .noOpenNote, .notAtAQuestion, .atTheFirstQuestion,
      .questionMissing, .answerNotGiven:
      false
    }
  }
}

extension Coach {
  /// Reads a line the team typed where the conversation stands.
  public func response(to input: Input) -> Response {
    switch input {
    case .blank: leaveAsIs
    case .text(let text): response(to: text)
    case .command(let command, let argument): response(to: command, argument: argument)
    case .unknownCommand(let name): .refuse(.unknownCommand(name: name, nearest: Command.nearest(to: name)))
    }
  }

  private func response(to text: String) -> Response {
    guard let question = step.question else { return goTo(text) }
    // What is proposed is no answer before the team sends it.
    if text == session.answers[question]?.text { return leaveAsIs }
    let answer = session.textAtHand(of: question)
    if let answer, text.hasPrefix(answer), let typo = unknownCommand(in: text.dropFirst(answer.count)) { return typo }
    guard let (draft, command, argument) = Input.commandBehindAnswer(in: text, whole: answer) else {
      return .judge(question, text: text)
    }
    let response = response(to: command, argument: argument)
    if draft == answer { return response }
    switch response {
    case .record(let event) where !event.usesTheLine: return .recordBeside(event, answer: draft)
    case .edit: return .edit(text: draft)
    case .refuse: return response
    default: return .refuse(.answerNotGiven)
    }
  }

  /// A slip in a command behind an answer that did not change.
  private func unknownCommand(in rest: Substring) -> Response? {
    guard case .unknownCommand(let name) = Input(line: String(rest)), let nearest = Command.nearest(to: name) else {
      return nil
    }
    return .refuse(.unknownCommand(name: name, nearest: nearest))
  }

  private func response(to command: Command, argument: String) -> Response {
    switch command {
    case .help: return .record(.helpAsked)
    case .why: return atQuestion { .record(.whyAsked($0)) }
    case .example: return atQuestion { .record(.exampleAsked($0)) }
    case .skip: return atQuestion { .record(.skipped($0)) }
    case .back: return back
    case .goTo: return goTo(argument)
    case .sheet: return .record(.sheetPreviewed)
    case .edit: return atQuestion { .edit(text: argument.isEmpty ? session.textAtHand(of: $0) ?? "" : argument) }
    case .keep: return atQuestion { dismiss($0, reason: argument) }
    case .undo: return undo
    case .close:
      return atQuestion {
        session.openNotes(on: $0).isEmpty ? .refuse(.noOpenNote) : .record(.notesClosed($0))
      }
    case .review: return .record(.reviewed)
    case .language: return changeLanguage(argument)
    case .quit: return .record(.closed(line: ""))
    }
  }

  /// The answer in a line that ends in a command, as it is typed.
  public func answerOnItsWay(in line: String) -> String {
    let answer = step.question.flatMap(session.textAtHand)
    return Input.commandBehindAnswer(in: line, whole: answer)?.answer ?? line
  }

  private func atQuestion(_ response: (Question) -> Response) -> Response {
    step.question.map(response) ?? .refuse(.notAtAQuestion)
  }

  /// Enter on an unchanged or an empty line: the question stays as it is; at the review, the sheet is finished.
  private var leaveAsIs: Response {
    .record(step.question.map { .skipped($0) } ?? .finished)
  }

  private var back: Response {
    guard let question = step.question, let index = questions.firstIndex(of: question) else {
      return .record(.wentTo(questions[questions.count - 1]))
    }
    return index == 0 ? .refuse(.atTheFirstQuestion) : .record(.wentTo(questions[index - 1]))
  }

  private func goTo(_ name: String) -> Response {
    if name.isEmpty { return .refuse(.questionMissing) }
    guard let question = Question(named: name), questions.contains(question) else {
      return .refuse(.unknownQuestion(name: name))
    }
    return .record(.wentTo(question))
  }

  private func dismiss(_ question: Question, reason: String) -> Response {
    if session.openFindings(of: question).isEmpty { return .refuse(.nothingToDismiss) }
    return reason.isEmpty ? .refuse(.reasonMissing) : .record(.dismissed(question, reason: reason))
  }

  /// What was dismissed here is opened again; else, what was dismissed last. A dismissal of words that are no longer in
  /// the answer has nothing to open.
  private var undo: Response {
    let undoable = dismissed.filter { session.answers[$0].map { $0.openFindings != $0.findings } ?? false }
    let here = undoable.first { $0 == step.question }
    return (here ?? undoable.last).map { .record(.reinstated($0)) } ?? .refuse(.nothingToUndo)
  }

  /// Without a name, the language becomes the other one.
  private func changeLanguage(_ name: String) -> Response {
    if name.isEmpty { return .record(.languageChanged(session.language == .french ? .english : .french)) }
    let named = [
      "fr": Language.french, "français": .french, "french": .french, "en": .english, "english": .english,
      "anglais": .english,
    ]
    return named[name.lowercased()].map { .record(.languageChanged($0)) } ?? .refuse(.unknownLanguage(name: name))
  }
}
