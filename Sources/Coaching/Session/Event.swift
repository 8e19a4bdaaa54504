/// Something that happened in a session, in the past tense. The session file is the list of them, and the state of the
/// conversation is what they fold to.
public enum Event: Equatable, Sendable {
  /// The team opened the sheet.
  case opened
  /// An existing document was found to hold an answer, which was proposed to the team.
  case proposed(Question, Proposal)
  /// The team gave an answer, and these were its findings.
  case answered(Question, text: String, findings: [Finding])
  /// The team left the question as it was: nothing typed, the same answer again, or "skip".
  case skipped(Question)
  /// The team dismissed the open findings of an answer, with its reason.
  case dismissed(Question, reason: String)
  /// The team took back what it had dismissed of an answer.
  case reinstated(Question)
  /// The team went to a question.
  case wentTo(Question)
  /// The team asked for the review.
  case reviewed
  /// The team finished at the review.
  case finished
  /// The team asked for help with the commands.
  case helpAsked
  /// The team asked why a question or a finding matters.
  case whyAsked(Question)
  /// The team asked for an example.
  case exampleAsked(Question)
  /// The team looked at the sheet so far.
  case sheetPreviewed
  /// A coach left a note on a question.
  case noted(Question, Note)
  /// The team closed the open notes on a question.
  case notesClosed(Question)
  /// Two copies of the sheet were joined. Where a question had been answered in both, the later answer stands, and these
  /// are the others; where the events of both in one order fold to what neither team meant, this is what holds.
  case merged([SupersededAnswer], restoring: Restoration = Restoration())
  /// The team changed the language of the conversation.
  case languageChanged(Language)
  /// The team left, with this on the line; it will be there again.
  case closed(line: String)
}
