import Coaching
import Judgement
import Prompts
import SessionStore
import Terminal

/// The loop around the coach: reads a line, lets the coach make of it what it is, writes that down, and performs what
/// the coach asks for.
final class Conversation {
  private var coach: Coach
  private let desk: Desk
  private let source: PromptSource
  private let reader: any LineReading
  private let output: Output
  private let program: ShellCommand
  private let editor: ExternalEditor

  private var voice: Voice
  /// What is on the line at the next prompt; nil once the conversation is over.
  private var prefill: String?
  /// What the last Ctrl-C took off the line; nil when another line was typed since.
  private var interruptedLine: String?

  /// Starts around a coach; `language` is the one the team asked for, when it did.
  init(
    coach: Coach, language: Language?, desk: Desk, source: PromptSource, reader: any LineReading, output: Output,
    program: ShellCommand, editor: ExternalEditor
  ) throws {
    self.coach = coach
    self.desk = desk
    self.source = source
    self.reader = reader
    self.output = output
    self.program = program
    self.editor = editor
    voice = try Voice(source, in: language ?? coach.session.language)
    reader.complete { [unowned self] text in
      Completion.candidates(for: text, in: self.coach.session.language)
    }
  }

  /// Takes note of what an existing document answers, question by question, before the team opens its new sheet.
  func propose(_ answers: [Question: String], from source: String) throws {
    for question in coach.questions {
      guard let text = answers[question] else { continue }
      try happen(.proposed(question, Proposal(text: text, source: source)))
    }
    if Set(answers.keys).isDisjoint(with: Question.judged) {
      try say([speech.say(.nothingProposed, ["source": source])])
    }
  }

  /// Goes on until the team leaves.
  func run() throws {
    for answer in coach.questions.compactMap({ coach.session.answers[$0] }) {
      // Up goes through more than anyone looks for, and a sheet of ten thousand answers opens at once.
      for text in answer.drafts.suffix(50) + [answer.text] { reader.remember(Input.line(for: text)) }
    }
    let language = voice.interview.language
    if language != coach.session.language {
      try desk.record(.languageChanged(language))
      _ = coach.apply(.languageChanged(language))
    }
    try happen(.opened)
    // Not before: whatever the first question takes longer, the team waits for.
    voice.prepareToListen()
    while let prefill {
      switch reader.readLine(prompt: speech.prompt(at: coach.step), prefill: prefill) {
      case .line(let line):
        try take(confirmation(by: line) ?? line)
        interruptedLine = nil
      case .interrupted(let text):
        try interrupt(text)
      case .editorWanted(let text):
        self.prefill = text
        try coach.step.question == nil ? say([speech.paragraph(for: .notAtAQuestion)]) : edit(text)
      case .ended(let text):
        // The end of a file of answers finishes at the review; Ctrl-D leaves.
        let isFinished = coach.step == .reviewing && !reader.editsInPlace
        try isFinished ? happen(.finished) : leave(line: text)
      case .terminated(let signal, let text):
        do { try leave(line: text) } catch is OutputError {
          // The terminal is gone; what matters is written down.
        }
        reader.release()
        throw Failure.terminated(signal: signal)
      }
    }
  }

  private var speech: Speech {
    Speech(
      interview: voice.interview, program: program, editsInPlace: reader.editsInPlace, appearance: output.appearance)
  }

  /// Where nothing comes up on the line, an empty one confirms what is proposed; nil for other lines.
  private func confirmation(by line: String) -> String? {
    guard !reader.editsInPlace, Input(line: line) == .blank, let question = coach.step.question,
      coach.session.answers[question] == nil, coach.session.proposals[question] != nil
    else { return nil }
    return coach.answerLine
  }

  /// Makes of a line what it is; when it cannot be written down, it comes back on the line.
  private func take(_ line: String) throws {
    // What stands behind a command that takes nothing was perhaps meant for an answer: Up brings it back.
    if case .command(let command, let argument) = Input(line: line), !command.takesArgument, !argument.isEmpty {
      reader.remember(line)
    }
    switch coach.response(to: Input(line: line)) {
    case .record(.closed):
      // A line that was on its way from the last time still is.
      try leave(line: coach.prefill)
    case .record(let event):
      try record(event, typedAs: line)
    case .recordBeside(let event, let answer):
      try record(event, typedAs: line)
      prefill = Input.line(for: answer)
    case .judge(let question, let text):
      reader.remember(line)
      try record(.answered(question, text: text, findings: voice.findings(in: text, to: question)), typedAs: line)
    case .edit(let text):
      try edit(text)
    case .refuse(let refusal):
      prefill = lineAfter(refusal, line)
      try say([speech.paragraph(for: refusal)])
    }
  }

  /// A slip comes back to be put right; the beginning of a command that lacks its end; or what was there before.
  private func lineAfter(_ refusal: Refusal, _ line: String) -> String {
    let language = coach.session.language
    switch refusal {
    case .reasonMissing: return "/\(Command.keep.name(in: language)) "
    case .questionMissing: return "/\(Command.goTo.name(in: language)) "
    case .answerNotGiven: return coach.answerOnItsWay(in: line)
    default: return refusal.isCorrectable ? line : coach.prefill
    }
  }

  private func record(_ event: Event, typedAs line: String) throws {
    do {
      try happen(event)
    } catch let error as SheetFileError where reader.editsInPlace {
      // The line is all there is of the answer now: it stays before the team's eyes, to be sent again.
      prefill = line
      try say([problem(error.line(in: coach.session.language))])
    } catch let faults as PromptFaults {
      prefill = coach.prefill
      try say(faults.lines(in: coach.session.language).map(problem))
    }
  }

  private func problem(_ line: String) -> Paragraph { Paragraph(text: StyledText(line, .problem)) }

  /// Writes an event down, and only then does what follows from it.
  private func happen(_ event: Event) throws {
    // A language that cannot be spoken is not written down: the sheet would not open again.
    var spoken: Voice?
    if case .languageChanged(let language) = event { spoken = try Voice(source, in: language) }
    try desk.record(event)
    if let spoken {
      voice = spoken
      voice.prepareToListen()
    }
    if desk.hasMoved, let path = desk.path { try say([speech.say(.moved, ["sheet": path])]) }
    for effect in coach.apply(event) { try perform(effect) }
  }

  private func perform(_ effect: Effect) throws {
    switch effect {
    case .prompt(let text): prefill = text
    case .leave: prefill = nil
    default: break
    }
    try say(speech.paragraphs(for: effect, of: coach, sheet: desk.path))
  }

  private func say(_ paragraphs: [Paragraph]) throws { try output.write(paragraphs) }

  /// The first Ctrl-C clears the line, which Up brings back; the second one leaves.
  private func interrupt(_ text: String) throws {
    if interruptedLine != nil, text.isEmpty { return try leave(line: "") }
    interruptedLine = text
    prefill = ""
    try say([speech.say(.interrupted)])
  }

  /// Leaves, whatever the disk says. What was on the line, or what the last Ctrl-C took off it, is there the next time.
  private func leave(line: String) throws {
    let line = line == coach.answerLine ? "" : line
    let unsent = line.isEmpty ? interruptedLine ?? "" : line
    do {
      try happen(.closed(line: unsent))
    } catch let error as SheetFileError {
      if !unsent.isEmpty { try say([speech.say(.notSaved, ["text": unsent])]) }
      try perform(.leave)
      throw error
    }
  }

  /// Opens the answer in the team's editor. What comes back is an answer, unless nothing was changed.
  private func edit(_ text: String) throws {
    prefill = Input.line(for: text)
    let question = coach.step.question.flatMap { voice.interview.questions[$0]?.text } ?? ""
    let header = voice.interview.text(.editorHeader, ["question": question])
    reader.release()
    do {
      guard reader.editsInPlace else { throw ExternalEditor.Failure(editor: editor.command) }
      let edited = try editor.edit(text, under: header)
      if edited.isEmpty || edited == text {
        try say([speech.say(.editorUnchanged)])
      } else {
        try take(Input.line(for: edited))
      }
    } catch let failure as ExternalEditor.Failure {
      let values = ["editor": failure.editor, "path": failure.savedText ?? ""]
      try say([speech.say(failure.savedText == nil ? .editorFailed : .editorKept, values.filter { !$0.value.isEmpty })])
    }
  }
}
