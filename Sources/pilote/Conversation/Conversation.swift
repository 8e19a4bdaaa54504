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
  private let program: String
  private let editor: ExternalEditor

  private var prompts: PromptSet
  private var judge: Judge
  /// What is on the line at the next prompt; nil once the conversation is over.
  private var prefill: String?
  /// What the last Ctrl-C took off the line; nil when another line was typed since.
  private var interruptedLine: String?

  init(
    coach: Coach, desk: Desk, source: PromptSource, reader: any LineReading, output: Output, program: String,
    editor: ExternalEditor
  ) throws {
    self.coach = coach
    self.desk = desk
    self.source = source
    self.reader = reader
    self.output = output
    self.program = program
    self.editor = editor
    prompts = try source.loaded(in: coach.session.language)
    judge = Judge(interview: prompts.interview, cues: prompts.cues)
    (reader as? LineEditor)?.completions = { [unowned self] text in
      Completion.candidates(for: text, in: self.coach.session.language)
    }
  }

  /// Goes on until the team leaves. `language` is the one the team asked for, when it did.
  func run(language: Language?) throws {
    for drafts in coach.questions.compactMap({ coach.session.answers[$0] }) {
      for text in drafts.drafts + [drafts.text] { reader.remember(Input.line(for: text)) }
    }
    try happen(.opened)
    if let language, language != coach.session.language { try happen(.languageChanged(language)) }
    while let prefill {
      let prompt: StyledText = StyledText("› ", .accent)
      switch reader.readLine(prompt: prompt, prefill: prefill) {
      case .line(let line):
        interruptedLine = nil
        try take(line)
      case .interrupted(let text):
        try interrupt(text)
      case .ended:
        try end()
      case .terminated(let signal, let text):
        do { try happen(.closed(line: text)) } catch is OutputError {
          // The terminal is gone; what matters is written down.
        }
        throw Failure.terminated(signal: signal)
      }
    }
  }

  private var speech: Speech {
    Speech(interview: prompts.interview, program: program, appearance: output.appearance)
  }

  /// Makes of a line what it is; when it cannot be written down, it comes back on the line.
  private func take(_ line: String) throws {
    switch coach.response(to: Input(line: line)) {
    case .record(let event):
      try record(event, typedAs: line)
    case .judge(let question, let text):
      reader.remember(line)
      try record(.answered(question, text: text, findings: judge.findings(in: text, to: question)), typedAs: line)
    case .edit(let text):
      try edit(text)
    case .refuse(let refusal):
      prefill = refusal == .reasonMissing ? line + " " : line
      try say([speech.paragraph(for: refusal)])
    }
  }

  private func record(_ event: Event, typedAs line: String) throws {
    do {
      try happen(event)
    } catch let error as SheetFileError where reader.editsInPlace {
      // The line is all there is of the answer now: it stays before the team's eyes, to be sent again.
      prefill = line
      try say([Paragraph(text: StyledText(error.line(in: coach.session.language), .problem))])
    }
  }

  /// Writes an event down, and only then does what follows from it.
  private func happen(_ event: Event) throws {
    let path = desk.path
    try desk.record(event)
    if let path, let newPath = desk.path, newPath != path { try say([speech.say(.moved, ["sheet": newPath])]) }
    for effect in coach.apply(event) { try perform(effect) }
  }

  private func perform(_ effect: Effect) throws {
    switch effect {
    case .prompt(let text): prefill = text
    case .leave: prefill = nil
    case .speak(let language):
      prompts = try source.loaded(in: language)
      judge = Judge(interview: prompts.interview, cues: prompts.cues)
    default: break
    }
    try say(speech.paragraphs(for: effect, of: coach, sheet: desk.path))
  }

  private func say(_ paragraphs: [Paragraph]) throws {
    for paragraph in paragraphs {
      try output.writeParagraph(paragraph.text, first: paragraph.first, hanging: paragraph.hanging)
    }
  }

  /// The first Ctrl-C clears the line, which Up brings back; the second one leaves, and keeps it for the next time.
  private func interrupt(_ text: String) throws {
    if let interruptedLine { return try happen(.closed(line: text.isEmpty ? interruptedLine : text)) }
    interruptedLine = text
    prefill = ""
    try say([speech.say(.interrupted)])
  }

  /// The end of a file of answers finishes at the review; Ctrl-D leaves.
  private func end() throws {
    try happen(coach.step == .reviewing && !reader.editsInPlace ? .finished : .closed(line: ""))
  }

  /// Opens the answer in the team's editor. What comes back is an answer, unless nothing was changed.
  private func edit(_ text: String) throws {
    prefill = Input.line(for: text)
    let question = coach.step.question.flatMap { prompts.interview.questions[$0]?.text } ?? ""
    let header = prompts.interview.text(.editorHeader, ["question": question])
    reader.release()
    do {
      guard reader.editsInPlace else { throw ExternalEditor.Failure(editor: editor.command) }
      let edited = try editor.edit(text, under: header)
      if !edited.isEmpty, edited != text { try take(Input.line(for: edited)) }
    } catch let failure as ExternalEditor.Failure {
      try say([speech.say(.editorFailed, ["editor": failure.editor])])
    }
  }
}
