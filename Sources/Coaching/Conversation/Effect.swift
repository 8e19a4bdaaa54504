/// Something the program around the coach is asked to do. What there is to say is in the session; an effect says what of it.
public enum Effect: Equatable, Sendable {
  /// Greet the team, which has worked on this sheet before or not.
  case greet(returning: Bool)
  /// Put the question: its progress, its text and its hint.
  case ask(Question)
  /// Give one short sign that the answer to the question is clean.
  case acknowledge(Question)
  /// Show the open findings on the words of the answer, then ask the one follow-up that helps most.
  case probe(Question)
  /// Say that the launch date could not be read, and ask for it again.
  case askLaunchAgain
  /// Say that the answer is kept as it was.
  case keep(Question)
  /// Say that the coach lets go, and keeps the open findings for the review.
  case letGo(Question)
  /// Say that the question is kept as an open point.
  case noteOpenPoint(Question)
  /// Say that this many findings were dismissed.
  case confirmDismissal(count: Int)
  /// Say that what was dismissed is open again.
  case confirmReinstatement
  /// Say that the notes of coaches on a question are closed.
  case confirmNotesClosed
  /// Say why the question, or what was found in its answer, matters.
  case explain(Question)
  /// Show a good answer to the question.
  case showExample(Question)
  /// List the commands.
  case showHelp
  /// Show the sheet so far.
  case previewSheet
  /// List every question with its open findings.
  case review
  /// Show the finished sheet and how to export it.
  case presentSheet
  /// Speak this language from now on.
  case speak(Language)
  /// Let the team type, with this text on the line.
  case prompt(prefill: String)
  /// End the program, saying where the work is and how to go on.
  case leave
}
