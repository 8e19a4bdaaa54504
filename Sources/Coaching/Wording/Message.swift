/// The short sentences of the conversation; `prompts/*/messages.yaml` words each.
public enum Message: String, CaseIterable, Sendable {
  /// A greeting on a new sheet.
  case welcome
  /// A greeting on a sheet the team comes back to.
  case welcomeBack = "welcome-back"
  /// Where the question stands among the seven.
  case progress
  /// Where the question stands among the seven, in words.
  case progressInWords = "progress-in-words"
  /// What stands before the line where an answer is typed, in words.
  case answerPrompt = "answer-prompt"
  /// What stands before the line where a choice is typed, in words.
  case choicePrompt = "choice-prompt"
  /// Stands over the findings that are still open on an answer the team comes back to.
  case stillOpen = "still-open"
  /// A finding that something is nowhere in the answer, as a sentence.
  case finding
  /// A finding on words of the answer, as a sentence.
  case findingOnWords = "finding-on-words"
  /// A finding on the same words as the one before it, as a sentence.
  case findingOnSameWords = "finding-on-same-words"
  /// One short sign that an answer is clean.
  case acknowledge
  /// One short sign that the name or the date is taken down.
  case acknowledgeFact = "acknowledge-fact"
  /// How to go on from a follow-up, where the answer came back on the line.
  case revise
  /// How to go on from a follow-up, where the reasons have been said and the answer came back on the line.
  case reviseInWords = "revise-in-words"
  /// How to go on from a follow-up, where the reasons have been said and lines cannot be edited.
  case rewrite
  /// A launch date that could not be read.
  case launchAgain = "launch-again"
  /// The answer stays as it was.
  case keep
  /// The coach keeps one open finding for the review.
  case letGoOne = "let-go-one"
  /// The coach keeps several open findings for the review.
  case letGoMany = "let-go-many"
  /// The launch date stays as it was written.
  case letGoLaunch = "let-go-launch"
  /// The question is kept as an open point.
  case openPoint = "open-point"
  /// One finding was dismissed.
  case dismissedOne = "dismissed-one"
  /// Several findings were dismissed.
  case dismissedMany = "dismissed-many"
  /// What was dismissed is open again.
  case reinstated
  /// Says of a coach's note who wrote it, and what.
  case note
  /// How to answer a note.
  case noteChoice = "note-choice"
  /// One or several notes wait for the team.
  case notesWaiting = "notes-waiting"
  /// The notes on a question are closed.
  case notesClosed = "notes-closed"
  /// Says that what is on the line is proposed, and where it comes from.
  case proposed
  /// Says what is proposed and where it comes from, where lines cannot be edited.
  case proposedToRewrite = "proposed-to-rewrite"
  /// The document that was to propose answers has none.
  case nothingProposed = "nothing-proposed"
  /// The question was answered in two copies of the sheet; this is the answer that does not stand.
  case answeredApart = "answered-apart"
  /// The sentence of the method behind a question or a finding.
  case method
  /// Why an opening question is asked.
  case whyFact = "why-fact"
  /// A good answer.
  case example
  /// Stands over the review.
  case review
  /// In the review: an answer with nothing open.
  case reviewClean = "review-clean"
  /// In the review: findings that were dismissed.
  case reviewDismissed = "review-dismissed"
  /// In the review: one open finding.
  case reviewOne = "review-one"
  /// In the review: several open findings.
  case reviewMany = "review-many"
  /// In the review: nothing to put in the sheet yet.
  case reviewOpenPoint = "review-open-point"
  /// In the review: a date that was not given.
  case reviewNoDate = "review-no-date"
  /// In the review: a date that could not be read.
  case reviewUnreadDate = "review-unread-date"
  /// In the review: a coach's note is open.
  case reviewNote = "review-note"
  /// In the review: two copies of the sheet answered differently.
  case reviewApart = "review-apart"
  /// In the review: a question of the seven and how it stands, as a sentence.
  case reviewQuestion = "review-question"
  /// In the review: an opening question and its answer, as a sentence.
  case reviewFact = "review-fact"
  /// How to go on from the review.
  case reviewChoice = "review-choice"
  /// Stands over the sheet so far.
  case preview
  /// Stands over the finished sheet.
  case finished
  /// How to export the sheet.
  case export
  /// Where the work is, and how to go on.
  case leave
  /// The sheet was taken away while it was open; the work goes on in another file.
  case moved
  /// Nothing was written, so that there is nothing to come back to.
  case leaveNothing = "leave-nothing"
  /// What a second Ctrl-C does.
  case interrupted
  /// The conversation goes on in this language.
  case speak
  /// The editor could not be started, or failed.
  case editorFailed = "editor-failed"
  /// The editor failed after it had saved; the text is in this file.
  case editorKept = "editor-kept"
  /// The editor changed nothing.
  case editorUnchanged = "editor-unchanged"
  /// How the editor's file begins: the question, and what to do.
  case editorHeader = "editor-header"
  /// A command that does not exist.
  case unknownCommand = "unknown-command"
  /// A command that does not exist, and the one that was perhaps meant.
  case unknownCommandNearest = "unknown-command-nearest"
  /// A question that does not exist.
  case unknownQuestion = "unknown-question"
  /// A language that is not spoken.
  case unknownLanguage = "unknown-language"
  /// A dismissal without its reason.
  case reasonMissing = "reason-missing"
  /// No finding is open here.
  case nothingToDismiss = "nothing-to-dismiss"
  /// Nothing was dismissed that could be opened again.
  case nothingToUndo = "nothing-to-undo"
  /// No note is open here.
  case noOpenNote = "no-open-note"
  /// A command that needs a question, at the review.
  case notAtAQuestion = "not-at-a-question"
  /// There is no question before this one.
  case atTheFirstQuestion = "at-the-first-question"
  /// A command to go to a question, without the question.
  case questionMissing = "question-missing"
  /// A command typed behind an answer that is not given yet.
  case answerNotGiven = "answer-not-given"
  /// Stands over the sheets of a folder.
  case severalSheets = "several-sheets"
  /// The choice of a sheet that is not there yet.
  case newSheet = "new-sheet"
  /// How to choose a sheet.
  case sheetChoice = "sheet-choice"
  /// No sheet has this number or name.
  case unknownSheet = "unknown-sheet"
  /// Something that could not be written down, when the team leaves.
  case notSaved = "not-saved"
  /// Stands over a replayed session.
  case replayTitle = "replay-title"
  /// A moment of a replayed session.
  case replayDate = "replay-date"
  /// In a replay: the team sat down to its sheet.
  case replaySitting = "replay-sitting"
  /// In a replay: what came from outside, with nobody at the sheet.
  case replayOutside = "replay-outside"
  /// In a replay: a first answer.
  case replayFirstDraft = "replay-first-draft"
  /// In a replay: a later answer.
  case replayDraft = "replay-draft"
  /// In a replay: a finding that stayed dismissed.
  case replayDismissedBefore = "replay-dismissed-before"
  /// In a replay: findings that are not listed.
  case replayMoreFindings = "replay-more-findings"
  /// In a replay: the follow-up that was asked.
  case replayFollowUp = "replay-follow-up"
  /// In a replay: the coach let go.
  case replayLetGo = "replay-let-go"
  /// In a replay: the answer was none.
  case replayOpenPoint = "replay-open-point"
  /// In a replay: a question was skipped without an answer.
  case replayPassedOver = "replay-passed-over"
  /// In a replay: an answer was left as it was.
  case replayLeftAsIs = "replay-left-as-is"
  /// In a replay: findings were dismissed.
  case replayDismissed = "replay-dismissed"
  /// In a replay: why they were.
  case replayReason = "replay-reason"
  /// In a replay: dismissed findings were opened again.
  case replayReinstated = "replay-reinstated"
  /// In a replay: a coach left a note.
  case replayNote = "replay-note"
  /// In a replay: the team closed the notes on a question.
  case replayNotesClosed = "replay-notes-closed"
  /// In a replay: two copies of the sheet were joined.
  case replayMerged = "replay-merged"
  /// In a replay: the answer of a copy that does not stand.
  case replaySuperseded = "replay-superseded"
  /// In a replay: the team went to a question.
  case replayWentTo = "replay-went-to"
  /// In a replay: the team went to the review.
  case replayReviewed = "replay-reviewed"
  /// In a replay: the team finished.
  case replayFinished = "replay-finished"
  /// In a replay: the team asked for the commands.
  case replayHelpAsked = "replay-help-asked"
  /// In a replay: the team asked why.
  case replayWhyAsked = "replay-why-asked"
  /// In a replay: a document was found to hold an answer.
  case replayProposed = "replay-proposed"
  /// In a replay: the team asked for an example.
  case replayExampleAsked = "replay-example-asked"
  /// In a replay: the team looked at the sheet so far.
  case replayPreviewed = "replay-previewed"
  /// In a replay: the conversation went on in French.
  case replayToFrench = "replay-to-french"
  /// In a replay: the conversation went on in English.
  case replayToEnglish = "replay-to-english"
  /// In a replay: the team left.
  case replayClosed = "replay-closed"
  /// In a replay: the team left in the middle of a line.
  case replayClosedUnfinished = "replay-closed-unfinished"
  /// Stands over the end of a replay: what each question took.
  case replaySummary = "replay-summary"
  /// Heads the column of times of the summary.
  case replayTimes = "replay-times"
  /// Heads the column of drafts of the summary.
  case replayDrafts = "replay-drafts"
  /// In the summary: notes that wait for the team.
  case replayOpenNotes = "replay-open-notes"
  /// The time of all sittings, and how it is counted.
  case replayTotal = "replay-total"
  /// Stands over the findings of then beside those of today.
  case rejudgedTitle = "rejudged-title"
  /// The draft of an answer that is judged anew.
  case rejudgedAnswer = "rejudged-answer"
  /// Today’s rules find what was found then.
  case rejudgedUnchanged = "rejudged-unchanged"
  /// How many findings are the same.
  case rejudgedStaying = "rejudged-staying"
  /// How many findings appear, go and stay in all.
  case rejudgedTotal = "rejudged-total"
  /// No answer was judged yet.
  case rejudgedNothing = "rejudged-nothing"
  /// What the sheet as it stood is shown at.
  case asOf = "as-of"
  /// The sheet before anything happened.
  case asOfStart = "as-of-start"
  /// Stands over the list of commands.
  case help
  /// What `/help` does.
  case helpHelp = "help-help"
  /// What `/why` does.
  case helpWhy = "help-why"
  /// What `/example` does.
  case helpExample = "help-example"
  /// What `/skip` does.
  case helpSkip = "help-skip"
  /// What `/back` does.
  case helpBack = "help-back"
  /// What `/goto` does.
  case helpGoTo = "help-goto"
  /// What `/sheet` does.
  case helpSheet = "help-sheet"
  /// What `/edit` does.
  case helpEdit = "help-edit"
  /// What `/keep` does.
  case helpKeep = "help-keep"
  /// What `/undo` does.
  case helpUndo = "help-undo"
  /// What `/close` does.
  case helpClose = "help-close"
  /// What `/review` does.
  case helpReview = "help-review"
  /// What `/lang` does.
  case helpLanguage = "help-lang"
  /// What `/quit` does.
  case helpQuit = "help-quit"
  /// A command under its two names, and what it does, as a sentence.
  case helpInWords = "help-in-words"
  /// How to type an answer that starts with a slash, and what the keys do.
  case helpKeys = "help-keys"
  /// Where a replay is, in as few columns as can be.
  case replayStatus = "replay-status"
  /// In that line: the replay waits.
  case replayPause = "replay-pause"
  /// In that line: there is nothing more to show.
  case replayEnd = "replay-end"
  /// In that line: the key that tells the keys.
  case replayKeys = "replay-keys"
  /// Where a replay is, as a sentence.
  case replayPlace = "replay-place"
  /// What the keys do in a replay.
  case replayHelp = "replay-help"
  /// The replay has stopped until a key is pressed.
  case replayPaused = "replay-paused"
  /// The replay goes on after a pause.
  case replayGoingOn = "replay-going-on"
  /// The replay has changed its speed.
  case replaySpeed = "replay-speed"
  /// A step back from the start.
  case replayAtStart = "replay-at-start"
  /// The replay has come to its end.
  case replayAtEnd = "replay-at-end"
  /// The replay goes no faster.
  case replayFastest = "replay-fastest"
  /// The replay goes no slower.
  case replaySlowest = "replay-slowest"
  /// A question to which the session never came.
  case replayNeverAt = "replay-never-at"
  /// A note before the session has come to a question.
  case replayNoQuestionYet = "replay-no-question-yet"
  /// A key that does nothing in a replay.
  case replayUnknownKey = "replay-unknown-key"
  /// Stands before the name of a question to go to.
  case replayQuestionPrompt = "replay-question-prompt"
  /// Says which question a note is about, and how to write none.
  case noteInvitation = "note-invitation"
  /// Stands before a coach's note.
  case notePrompt = "note-prompt"
  /// Another command than that for notes.
  case noteOnly = "note-only"
  /// A coach's note is in the sheet.
  case noteKept = "note-kept"

  /// The names between braces that the wording may and must hold, such as `{count}`.
  public var placeholders: Set<String> {
    switch self {
    case .welcomeBack, .moved: ["sheet"]
    case .progress, .progressInWords: ["number", "total"]
    case .finding, .findingOnSameWords: ["number", "total", "finding"]
    case .findingOnWords: ["number", "total", "finding", "words"]
    case .reviewQuestion: ["number", "name", "status"]
    case .reviewFact: ["name", "status"]
    case .helpInWords: ["name", "other", "text"]
    case .unknownSheet: ["count"]
    case .letGoMany, .dismissedMany, .reviewMany, .reviewDismissed: ["count"]
    case .note: ["author", "text"]
    case .notesWaiting: ["count"]
    case .answeredApart: ["text"]
    case .proposed, .nothingProposed: ["source"]
    case .proposedToRewrite: ["source", "text"]
    case .replayProposed: ["question", "source"]
    case .method: ["source"]
    case .example: ["example"]
    case .leave: ["sheet"]
    case .editorFailed: ["editor"]
    case .editorKept: ["editor", "path"]
    case .notSaved: ["text"]
    case .editorHeader: ["question"]
    case .unknownCommand, .unknownQuestion, .unknownLanguage: ["name"]
    case .unknownCommandNearest: ["name", "command"]
    case .replayStatus: ["number", "total", "time", "speed"]
    case .replayPlace: ["number", "total", "time"]
    case .replaySpeed: ["speed"]
    case .replayNeverAt, .noteInvitation: ["question"]
    case .noteKept: ["sheet"]
    case .replayTitle: ["date", "sheet"]
    case .replayDate: ["day", "time"]
    case .replaySitting, .asOf: ["date", "number"]
    case .replayOutside: ["date", "what"]
    case .replayFirstDraft, .replayPassedOver, .replayLeftAsIs, .replayDismissed, .replayReinstated, .replayNotesClosed,
      .replaySuperseded, .replayWentTo, .replayWhyAsked, .replayExampleAsked:
      ["question"]
    case .replayDraft, .rejudgedAnswer: ["number", "question"]
    case .replayMoreFindings, .replayOpenNotes, .rejudgedStaying: ["count"]
    case .replayFollowUp: ["text"]
    case .replayReason: ["reason"]
    case .replayNote: ["author", "question"]
    case .replayTotal: ["count", "time"]
    case .rejudgedTitle: ["sheet"]
    case .rejudgedTotal: ["appearing", "going", "staying"]
    default: []
    }
  }

  /// What says what a command does.
  public static func help(on command: Command) -> Message? {
    Message(rawValue: "help-" + command.rawValue)
  }
}
