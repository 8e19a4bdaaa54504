import Coaching
import Terminal

/// Words each effect in the language of the conversation. It says, and does nothing.
struct Speech {
  /// What is said.
  let interview: Interview
  /// How the team starts this program, and the options that matter each time, as a shell takes them.
  let program: ShellCommand
  /// Whether answers come back on the line, to be edited in place.
  let editsInPlace: Bool
  /// What the user and the terminal allow.
  let appearance: Appearance

  /// Whether words say all: to a screen reader, and where nothing can be edited, which need not be a screen.
  var isInWords: Bool { appearance.accessible || !editsInPlace }

  /// What an effect says, given where the conversation stands and where the sheet is.
  func paragraphs(for effect: Effect, of coach: Coach, sheet path: String?) -> [Paragraph] {
    let paragraphs = self.wording(of: effect, coach: coach, sheet: path)
    // A screen reader says of an empty line that it is empty.
    return (isInWords ? paragraphs.map(\.inWords) : paragraphs).filter { !appearance.accessible || $0 != .blank }
  }

  /// What stands before the line that the team types.
  func prompt(at step: Step) -> StyledText {
    let words = interview.text(step.question == nil ? .choicePrompt : .answerPrompt) + " "
    return StyledText(isInWords ? words : "› ", .accent)
  }

  private func wording(of effect: Effect, coach: Coach, sheet path: String?) -> [Paragraph] {
    switch effect {
    case .greet(let returning): greeting(returning: returning, session: coach.session, sheet: path)
    case .ask(let question): ask(question, of: coach.session)
    case .acknowledge(let question): [acknowledgement(of: question, in: coach.session)]
    case .keep: [say(.keep)]
    case .probe(let question): probe(question, at: coach.step, in: coach.session)
    case .askLaunchAgain: [.blank, Paragraph(text: StyledText(interview.text(.launchAgain)))]
    case .letGo(let question): letGo(question, of: coach.session)
    case .noteOpenPoint: [say(Message.openPoint)]
    case .confirmDismissal(let count):
      [say(count == 1 ? .dismissedOne : .dismissedMany, ["count": String(count)])]
    case .confirmReinstatement: [say(.reinstated)]
    case .confirmNotesClosed: [say(.notesClosed)]
    case .explain(let question): explanation(of: question, at: coach.step, in: coach.session)
    case .showExample(let question):
      [.blank, say(.example, ["example": interview.questions[question]?.example ?? ""])]
    case .showHelp: help
    case .previewSheet: [.blank, say(.preview)] + sheet(of: coach.session)
    case .review: review(of: coach.session)
    case .presentSheet: presentation(of: coach.session, sheet: path)
    case .speak: [say(.speak)]
    case .prompt: []
    case .leave: farewell(sheet: path)
    }
  }

  /// What is said of a line that was turned down.
  func paragraph(for refusal: Refusal) -> Paragraph {
    switch refusal {
    case .unknownCommand(let name, let nearest?):
      say(.unknownCommandNearest, ["name": name, "command": nearest.name(in: interview.language)])
    case .unknownCommand(let name, nil): say(.unknownCommand, ["name": name])
    case .unknownQuestion(let name):
      say(.unknownQuestion, ["name": name.count > 40 ? name.prefix(40) + (isInWords ? "" : "…") : name])
    case .unknownLanguage(let name): say(.unknownLanguage, ["name": name])
    case .reasonMissing: say(.reasonMissing)
    case .nothingToDismiss: say(.nothingToDismiss)
    case .nothingToUndo: say(.nothingToUndo)
    case .noOpenNote: say(.noOpenNote)
    case .notAtAQuestion: say(.notAtAQuestion)
    case .atTheFirstQuestion: say(.atTheFirstQuestion)
    case .questionMissing: say(.questionMissing)
    case .answerNotGiven: say(.answerNotGiven)
    }
  }

  /// A sentence of the conversation.
  func say(_ message: Message, _ values: [String: String] = [:]) -> Paragraph {
    Paragraph(text: StyledText(interview.text(message, values)))
  }

  /// An answer whose findings were dismissed is noted, and not called precise.
  private func acknowledgement(of question: Question, in session: Session) -> Paragraph {
    let isPrecise = question.number != nil && session.answers[question]?.findings.isEmpty != false
    return Paragraph(text: StyledText(interview.text(isPrecise ? .acknowledge : .acknowledgeFact), .success))
  }

  private func greeting(returning: Bool, session: Session, sheet path: String?) -> [Paragraph] {
    let notes = Question.allCases.reduce(0) { $0 + session.openNotes(on: $1).count }
    let greeting = if returning, let path { say(.welcomeBack, ["sheet": path]) } else { say(.welcome) }
    return [greeting] + (notes > 0 ? [say(.notesWaiting, ["count": String(notes)])] : [])
  }

  private func ask(_ question: Question, of session: Session) -> [Paragraph] {
    let wording = interview.questions[question]
    var progress: StyledText = ""
    if let number = question.number {
      let values = ["number": String(number), "total": String(Question.judged.count)]
      let message = isInWords ? Message.progressInWords : .progress
      progress = StyledText(interview.text(message, values) + (isInWords ? " " : "  "), .accent)
    }
    let margin = StyledText(String(repeating: " ", count: progress.text.count))
    let text = StyledText(wording?.text ?? question.rawValue, .bold)
    var paragraphs = [
      .blank,
      isInWords ? Paragraph(text: progress + text) : Paragraph(text: text, first: progress, hanging: margin),
      Paragraph(text: StyledText(wording?.hint ?? "", .dim), first: margin, hanging: margin),
    ]
    let open = session.openFindings(of: question)
    if let answer = session.answers[question], !open.isEmpty {
      paragraphs += [say(.stillOpen)] + items(on: open, in: answer.text)
    }
    if session.answers[question] == nil, let proposal = session.proposals[question] {
      let message: Message = editsInPlace ? .proposed : .proposedToRewrite
      let values = ["source": proposal.source, "text": proposal.text].filter { message.placeholders.contains($0.key) }
      paragraphs += [.blank, say(message, values)]
    }
    return paragraphs + calls(back: question, of: session)
  }

  /// What the team is asked to come back for: the other answer of two copies, the notes of a coach.
  private func calls(back question: Question, of session: Session) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    if let text = session.superseded[question] { paragraphs += [.blank, say(.answeredApart, ["text": text])] }
    let notes = session.openNotes(on: question)
    for note in notes {
      let text = interview.text(.note, ["author": note.author, "text": note.text])
      paragraphs += [.blank, Paragraph(text: StyledText(text, .bold))]
    }
    return paragraphs + (notes.isEmpty ? [] : [say(.noteChoice)])
  }

  private func letGo(_ question: Question, of session: Session) -> [Paragraph] {
    if question == .launch { return [say(.letGoLaunch)] }
    let count = session.openFindings(of: question).count
    return [say(count == 1 ? .letGoOne : .letGoMany, ["count": String(count)])]
  }

  private func explanation(of question: Question, at step: Step, in session: Session) -> [Paragraph] {
    let open = session.openFindings(of: question)
    let wording = interview.questions[question]
    if open.isEmpty {
      guard let source = wording?.source, !source.isEmpty else { return [.blank, say(.whyFact)] }
      return [.blank, say(.method, ["source": source])]
    }
    let items = items(on: open, in: session.answers[question]?.text ?? "", withReasons: { _ in true })
    // One sentence of the method is often behind several findings; it is said once.
    var sources: [String] = []
    for source in open.compactMap({ interview.kinds[$0.kind]?.source }) where !sources.contains(source) {
      sources.append(source)
    }
    return [.blank] + (saysReasons(at: step) ? [] : items) + sources.map { say(.method, ["source": $0]) }
  }
}

extension String {
  /// The text with spaces behind it, up to this many characters.
  func padding(to count: Int) -> String {
    self + String(repeating: " ", count: max(0, count - self.count))
  }
}
