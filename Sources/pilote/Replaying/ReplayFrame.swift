import Coaching
import SessionStore

/// One event of a session as it is shown to a coach: a step of the replay.
struct ReplayFrame: Equatable {
  /// The time the team had spent by then, in milliseconds; see `Replay.time`.
  let time: Int
  /// What is shown of it: a line with its number, its time and what happened, then what there is to read of it. What
  /// deserves room has an empty line before it.
  let paragraphs: [Paragraph]
}

/// The frames of a session, each made when it is first asked for: a long session starts to play at once, and takes no more
/// room than a short one.
final class ReplayFrames {
  /// How many frames before the last one made are at hand; before these, all are made again from the start.
  static let mostKept = 1000

  /// The events behind the frames.
  let events: [TimedEvent]
  private let header: SessionHeader
  private let title: Paragraph
  private let speech: ReplaySpeech
  private var replay: Replay
  private var kept: [ReplayFrame] = []
  private var firstKept = 0

  /// The frames of these events. The first has the title of the sheet above it, the last one the summary below.
  init(of contents: SheetContents, sheet: String, saidBy speech: ReplaySpeech) {
    events = contents.events
    header = contents.header
    title = speech.title(of: sheet, begun: header.created)
    self.speech = speech
    replay = Replay(language: header.language)
  }

  /// The frame of an event, counted from 0.
  subscript(index: Int) -> ReplayFrame {
    if index < firstKept {
      replay = Replay(language: header.language)
      (kept, firstKept) = ([], 0)
    }
    while replay.count <= index { makeNext() }
    return kept[index - firstKept]
  }

  private func makeNext() {
    var paragraphs = speech.paragraphs(for: replay.follow(events[replay.count]))
    if replay.count == 1 { paragraphs.insert(title, at: 0) }
    if replay.count == events.count { paragraphs += speech.summary(of: replay) }
    if kept.count == 2 * ReplayFrames.mostKept {
      kept.removeFirst(ReplayFrames.mostKept)
      firstKept += ReplayFrames.mostKept
    }
    kept.append(ReplayFrame(time: replay.time, paragraphs: paragraphs))
  }
}
