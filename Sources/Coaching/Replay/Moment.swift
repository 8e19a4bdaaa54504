/// An event of a session with what a coach is told of it: what was found then, what changed since the last draft.
public struct Moment: Equatable, Sendable {
  /// Its number among the events of the session, from 1.
  public let number: Int
  /// When it happened.
  public let at: Timestamp
  /// What happened.
  public let event: Event
  /// The sitting it belongs to; nil for what comes from outside, a coach's note or a merge.
  public let sitting: Sitting?
  /// Whether it is the first of its sitting.
  public let startsSitting: Bool
  /// The answer that was given, when one was.
  public let draft: Draft?
  /// The findings that were dismissed, or opened again.
  public let findings: [Finding]
  /// Whether the question at hand has an answer now.
  public let hasAnswer: Bool

  /// The question it is about; nil for what concerns the whole sheet.
  public var question: Question? { event.question }
}

/// The time from when a team opens its sheet to when it leaves, or to when the program was stopped.
public struct Sitting: Equatable, Sendable {
  /// Its number in the session, from 1.
  public let number: Int
  /// When it began.
  public let start: Timestamp
}

/// An answer at the moment it was given.
public struct Draft: Equatable, Sendable {
  /// Its number among the answers to its question, from 1.
  public let number: Int
  /// The words of the team.
  public let text: String
  /// The draft before it; nil for a first answer.
  public let previous: String?
  /// What was found in it then, dismissed or not.
  public let findings: [FoundThen]
  /// What the coach made of it.
  public let reception: Reception

  /// What changed since the draft before it, compared when it is asked for; nil for a first answer.
  public var difference: WordDifference? { previous.map { WordDifference(from: $0, to: text) } }

  /// A finding as it was logged, and whether the team had dismissed it on an earlier draft.
  public struct FoundThen: Equatable, Sendable {
    /// The finding, with its reason and follow-up of that time.
    public let finding: Finding
    /// Whether it stayed dismissed.
    public let isDismissed: Bool
  }

  /// What the coach made of an answer.
  public enum Reception: Equatable, Sendable {
    /// Nothing was left to ask.
    case accepted
    /// One follow-up was asked.
    case followedUp
    /// The coach let go, with findings open.
    case letGo
    /// The answer was none, and the question stays open.
    case openPoint
  }
}

extension Event {
  /// The question an event is about; nil for what concerns the whole sheet.
  public var question: Question? {
    switch self {
    case .proposed(let question, _), .answered(let question, _, _), .skipped(let question), .dismissed(let question, _),
      .reinstated(let question),
      .wentTo(let question), .whyAsked(let question), .exampleAsked(let question), .noted(let question, _),
      .notesClosed(let question):
      question
    case .opened, .reviewed, .finished, .helpAsked, .sheetPreviewed, .merged, .languageChanged, .closed: nil
    }
  }

  /// Whether it comes into the file from outside, by a coach, a merge or an existing document, and not by the team.
  var isFromOutside: Bool {
    switch self {
    case .proposed, .noted, .merged: true
    default: false
    }
  }
}
