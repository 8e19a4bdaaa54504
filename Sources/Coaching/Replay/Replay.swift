/// Follows a session event by event, as the coach did at the time: nothing is judged anew.
///
///     var replay = Replay(language: header.language)
///     let moment = replay.follow(event)
public struct Replay: Sendable {
  /// A gap between two events counts as work up to five minutes: a longer one is a pause, of which nobody knows what it held.
  public static let longestWork = 5 * 60_000

  /// How many events were followed.
  public private(set) var count = 0
  /// How many sittings there were so far.
  public private(set) var sittings = 0
  /// The time the team spent so far, in milliseconds: the gaps between the events of each sitting, each counted up to
  /// `longestWork`.
  public private(set) var time = 0
  /// What each question took so far.
  public private(set) var efforts: [Question: Effort] = [:]

  private var coach: Coach
  private var sitting: Sitting?
  /// The last event of the sitting.
  private var latest: Timestamp?

  /// Starts before the first event of a session that began in `language`.
  public init(language: Language) {
    coach = Coach(language: language)
  }

  /// What the events so far fold to, without the drafts before the answers that stand: a session may be very long.
  public var session: Session { coach.session }

  /// Follows one more event.
  public mutating func follow(_ timed: TimedEvent) -> Moment {
    count += 1
    let startsSitting = enterSitting(of: timed)
    let question = timed.event.question
    let before = question.flatMap { coach.session.answers[$0]?.text }
    let open = question.map { coach.session.openFindings(of: $0) } ?? []
    let effects = coach.apply(timed.event)
    let draft = question.flatMap { self.draft(of: timed.event, to: $0, after: before, effects) }
    let moment = Moment(
      number: count, at: timed.at, event: timed.event, sitting: timed.event.isFromOutside ? nil : sitting,
      startsSitting: startsSitting, draft: draft, findings: findings(of: timed.event, openBefore: open),
      hasAnswer: question.map { coach.session.answers[$0] != nil } ?? false)
    if case .closed = timed.event { leave() }
    return moment
  }

  /// Counts the time since the event before, on the question that was at hand; true when a sitting begins.
  private mutating func enterSitting(of timed: TimedEvent) -> Bool {
    if timed.event.isFromOutside { return false }
    let starts = timed.event == .opened || sitting == nil
    if starts {
      sittings += 1
      sitting = Sitting(number: sittings, start: timed.at)
    } else if let latest {
      let gap = min(max(0, timed.at.milliseconds - latest.milliseconds), Replay.longestWork)
      time += gap
      if let question = coach.step.question { efforts[question, default: Effort()].time += gap }
    }
    latest = timed.at
    return starts
  }

  private mutating func leave() {
    sitting = nil
    latest = nil
  }

  private mutating func draft(
    of event: Event, to question: Question, after before: String?, _ effects: [Effect]
  ) -> Draft? {
    guard case .answered(_, let text, let findings) = event else { return nil }
    efforts[question, default: Effort()].drafts += 1
    efforts[question]?.language = coach.session.language
    _ = coach.forgetPast(of: question)
    let answer = coach.session.answers[question]
    let found = findings.map { Draft.FoundThen(finding: $0, isDismissed: answer?.isDismissed($0) ?? false) }
    return Draft(
      number: efforts[question]?.drafts ?? 1, text: text, previous: before,
      findings: found, reception: Draft.Reception(effects))
  }

  private func findings(of event: Event, openBefore open: [Finding]) -> [Finding] {
    switch event {
    case .dismissed: open
    case .reinstated(let question): coach.session.openFindings(of: question).filter { !open.contains($0) }
    default: []
    }
  }
}

/// What a question took of a team.
public struct Effort: Equatable, Sendable {
  /// How long it was at hand, in milliseconds, counted as `Replay.time` is.
  public internal(set) var time = 0
  /// How many answers were given to it.
  public internal(set) var drafts = 0
  /// The language its last answer was given and judged in.
  public internal(set) var language: Language?

  /// Nothing yet.
  public init() {}
}

extension Draft.Reception {
  /// What the coach made of an answer, by what it asked to be done.
  fileprivate init(_ effects: [Effect]) {
    self = .accepted
    for effect in effects {
      switch effect {
      case .probe, .askLaunchAgain: self = .followedUp
      case .letGo: self = .letGo
      case .noteOpenPoint: self = .openPoint
      default: continue
      }
      return
    }
  }
}
