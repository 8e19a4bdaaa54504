/// How a sheet stands, in figures, for a coach who has many.
public struct SessionSummary: Equatable, Sendable {
  /// The product's name on one line, cut when it is long; nil before it is given.
  public var product: String?
  /// How many of the seven questions have an answer, open points left out.
  public var done = 0
  /// How many findings are open, those of open points left out.
  public var openFindings = 0
  /// How many of them the team went on with: the conversation is not asking about them at this moment.
  public var leftFindings = 0
  /// How many notes of coaches wait for the team.
  public var openNotes = 0
  /// How many answers were replaced by later ones.
  public var drafts = 0
  /// Whether the team finished, and has changed nothing since.
  public var isFinished = false
  /// Whether the team answered or closed a note since a coach last left one.
  public var hasReplied = false
  /// When the team last did something; a coach's note is not the team's.
  public var lastActivity: Timestamp

  /// The summary of a sheet in which nothing has happened since it was made.
  public init(lastActivity: Timestamp) {
    self.lastActivity = lastActivity
  }
}

/// Folds the events of a session into its summary. It holds the answers as they stand and nothing that came before, so
/// that its memory does not grow with the file.
public struct SessionSummarizer: Sendable {
  /// The longest name of a product that is kept, in characters.
  static let longestProduct = 120

  private var coach: Coach
  private var figures: SessionSummary

  /// Starts with the first line of a file.
  public init(_ header: SessionHeader) {
    coach = Coach(language: header.language)
    figures = SessionSummary(lastActivity: Timestamp(header.created) ?? Timestamp(milliseconds: 0))
  }

  /// Takes note of the next event.
  public mutating func apply(_ timed: TimedEvent) {
    let openNotes = timed.event.settled.map { coach.session.openNotes(on: $0).count } ?? 0
    _ = coach.apply(timed.event)
    if let question = timed.event.settled {
      figures.drafts += coach.forgetPast(of: question)
      if openNotes > 0 { figures.hasReplied = true }
    }
    switch timed.event {
    case .noted: return figures.hasReplied = false
    case .finished: figures.isFinished = true
    case .answered, .reinstated, .merged: figures.isFinished = false
    default: break
    }
    figures.lastActivity = timed.at
  }

  /// The summary of the events so far.
  public var summary: SessionSummary {
    var summary = figures
    let session = coach.session
    summary.product = session.answers[.product].flatMap(SessionSummarizer.name)
    for question in Question.allCases {
      summary.openNotes += session.openNotes(on: question).count
      guard question.number != nil, !session.isOpenPoint(question) else { continue }
      summary.done += 1
      let open = session.openFindings(of: question).count
      summary.openFindings += open
      if case .followingUp(question, _) = coach.step { continue }
      summary.leftFindings += open
    }
    return summary
  }

  /// The name in an answer, unless it says that there is none yet.
  private static func name(in answer: Answer) -> String? {
    let words = answer.text.prefix(longestProduct).split(whereSeparator: \.isWhitespace)
    return answer.openFindings.isEmpty && !words.isEmpty ? words.joined(separator: " ") : nil
  }
}

extension Event {
  /// The question whose notes this event closes, and whose answer becomes a draft when this is a new one.
  fileprivate var settled: Question? {
    switch self {
    case .answered(let question, _, _), .notesClosed(let question): question
    default: nil
    }
  }
}
