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

/// The frames of a session, each made when it is first asked for: a long session starts to play at once.
final class ReplayFrames {
  /// The events behind the frames.
  let events: [TimedEvent]
  private let speech: ReplaySpeech
  private var replay: Replay
  private var made: [ReplayFrame] = []
  private let title: Paragraph

  /// The frames of these events. The first has the title of the sheet above it, the last one the summary below.
  init(of contents: SheetContents, sheet: String, saidBy speech: ReplaySpeech) {
    events = contents.events
    self.speech = speech
    replay = Replay(language: contents.header.language)
    title = speech.title(of: sheet, begun: contents.header.created)
  }

  /// The frame of an event, counted from 0.
  subscript(index: Int) -> ReplayFrame {
    while made.count <= index {
      var paragraphs = speech.paragraphs(for: replay.follow(events[made.count]))
      if made.isEmpty { paragraphs.insert(title, at: 0) }
      if made.count == events.count - 1 { paragraphs += speech.summary(of: replay) }
      made.append(ReplayFrame(time: replay.time, paragraphs: paragraphs))
    }
    return made[index]
  }
}
