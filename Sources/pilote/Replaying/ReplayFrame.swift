import Coaching
import SessionStore
import Terminal

/// One event of a session as it is shown to a coach: a step of the replay.
struct ReplayFrame: Equatable {
  /// Its number among the events of the sheet, from 1: every event this version knows has its frame.
  let number: Int
  /// When it happened.
  let at: Timestamp
  /// The question it was about; nil for what concerns the whole sheet.
  let question: Question?
  /// What is shown of it: a line with its number, its time and what happened, then what there is to read of it. What
  /// deserves room has an empty line before it.
  let paragraphs: [Paragraph]
}

extension ReplayFrame {
  /// The frame of a moment.
  init(_ moment: Moment, saidBy speech: ReplaySpeech) {
    number = moment.number
    at = moment.at
    question = moment.question
    paragraphs = speech.paragraphs(for: moment)
  }

  /// The frames of a whole session, in order.
  static func frames(of contents: SheetContents, in interview: Interview, appearance: Appearance) -> [ReplayFrame] {
    let speech = ReplaySpeech(interview: interview, appearance: appearance)
    var replay = Replay(language: contents.header.language)
    return contents.events.map { ReplayFrame(replay.follow($0), saidBy: speech) }
  }
}
