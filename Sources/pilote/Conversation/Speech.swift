import Coaching
import Terminal

/// A piece of what the coach says: styled text, and what stands before its first and its other lines.
struct Paragraph: Equatable {
  var text: StyledText
  var first: StyledText = ""
  var hanging: StyledText = ""
  /// Whether a long line is broken at words; a command is not.
  var isWrapped = true

  /// A paragraph behind a margin of this many columns.
  static func indented(_ text: StyledText, by columns: Int) -> Paragraph {
    let margin = StyledText(String(repeating: " ", count: columns))
    return Paragraph(text: text, first: margin, hanging: margin)
  }

  /// An empty line.
  static let blank = Paragraph(text: "")
}

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

  /// What an effect says, given where the conversation stands and where the sheet is.
  func paragraphs(for effect: Effect, of coach: Coach, sheet path: String?) -> [Paragraph] {
    switch effect {
    case .greet(let returning): greeting(returning: returning, session: coach.session, sheet: path)
    case .ask(let question): ask(question, of: coach.session)
    case .acknowledge(let question): [acknowledgement(of: question, in: coach.session)]
    case .keep: [say(.keep)]
    case .probe(let question): probe(question, of: coach.session)
    case .askLaunchAgain: [.blank, Paragraph(text: StyledText(interview.text(.launchAgain)))]
    case .letGo(let question): letGo(question, of: coach.session)
    case .noteOpenPoint: [say(Message.openPoint)]
    case .confirmDismissal(let count):
      [say(count == 1 ? .dismissedOne : .dismissedMany, ["count": String(count)])]
    case .confirmReinstatement: [say(.reinstated)]
    case .confirmNotesClosed: [say(.notesClosed)]
    case .explain(let question): explanation(of: question, in: coach.session)
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
    case .unknownQuestion(let name): say(.unknownQuestion, ["name": name.count > 40 ? name.prefix(40) + "…" : name])
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
    guard returning, let path else { return [say(.welcome)] }
    let notes = Question.allCases.reduce(0) { $0 + session.openNotes(on: $1).count }
    return [say(.welcomeBack, ["sheet": path])]
      + (notes > 0 ? [say(.notesWaiting, ["count": String(notes)])] : [])
  }

  private func ask(_ question: Question, of session: Session) -> [Paragraph] {
    let wording = interview.questions[question]
    var progress: StyledText = ""
    if let number = question.number {
      let values = ["number": String(number), "total": String(Question.judged.count)]
      progress = StyledText(interview.text(.progress, values) + "  ", .accent)
    }
    let margin = StyledText(String(repeating: " ", count: progress.text.count))
    var paragraphs = [
      .blank,
      Paragraph(text: StyledText(wording?.text ?? question.rawValue, .bold), first: progress, hanging: margin),
      Paragraph(text: StyledText(wording?.hint ?? "", .dim), first: margin, hanging: margin),
    ]
    let open = session.openFindings(of: question)
    if let answer = session.answers[question], !open.isEmpty {
      paragraphs.append(say(.stillOpen))
      paragraphs += open.enumerated().map { item(on: $1, number: $0 + 1, in: answer.text) }
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

  private func explanation(of question: Question, in session: Session) -> [Paragraph] {
    let open = session.openFindings(of: question)
    let wording = interview.questions[question]
    if open.isEmpty {
      guard let source = wording?.source, !source.isEmpty else { return [.blank, say(.whyFact)] }
      return [.blank, say(.method, ["source": source])]
    }
    var paragraphs = [Paragraph.blank]
    var sources: [String] = []
    for (index, finding) in open.enumerated() {
      let kind = interview.kinds[finding.kind]
      paragraphs.append(item(on: finding, number: index + 1, in: session.answers[question]?.text ?? ""))
      paragraphs.append(.indented(StyledText(kind?.reason ?? finding.reason), by: 4))
      // One sentence of the method is often behind several findings; it is said once.
      if let source = kind?.source, !sources.contains(source) { sources.append(source) }
    }
    return paragraphs + sources.map { say(.method, ["source": $0]) }
  }

  private var help: [Paragraph] {
    let language = interview.language
    let other: Language = language == .french ? .english : .french
    let rows = Command.allCases.map { command in
      (
        name: "/\(command.name(in: language))", other: "/\(command.name(in: other))",
        text: Message.help(on: command).map { interview.text($0) } ?? ""
      )
    }
    let width = (rows.map(\.name.count).max() ?? 0) + 2
    let listed = rows.map { row in
      let name = row.name.padding(to: width)
      return Paragraph(
        text: StyledText(row.text) + StyledText(" (\(row.other))", .dim), first: StyledText("  " + name, .accent),
        hanging: StyledText(String(repeating: " ", count: width + 2)))
    }
    return [.blank, say(.help)] + listed + [.indented(StyledText(interview.text(.helpKeys)), by: 2)]
  }

  private func presentation(of session: Session, sheet path: String?) -> [Paragraph] {
    let export = path.map { [.blank, say(.export), command(program.running("export", $0))] } ?? []
    return [.blank, say(.finished)] + sheet(of: session) + export
  }

  private func sheet(of session: Session) -> [Paragraph] {
    let lines = Sheet(session, in: interview).markdown.split(separator: "\n", omittingEmptySubsequences: false)
    return [.blank]
      + lines.dropLast().map { line in
        if line.isEmpty { return .blank }
        return Paragraph(text: StyledText(String(line)), first: "  ", hanging: line.hasPrefix("- ") ? "    " : "  ")
      }
  }

  private func farewell(sheet path: String?) -> [Paragraph] {
    guard let path else { return [.blank, say(.leaveNothing)] }
    return [.blank, say(.leave, ["sheet": path]), command(program.running(path))]
  }

  /// A command on a line of its own, never wrapped, so that it can be copied.
  private func command(_ words: String) -> Paragraph {
    Paragraph(text: StyledText(words), first: "  ", isWrapped: false)
  }
}

extension String {
  /// The text with spaces behind it, up to this many characters.
  func padding(to count: Int) -> String {
    self + String(repeating: " ", count: max(0, count - self.count))
  }
}
