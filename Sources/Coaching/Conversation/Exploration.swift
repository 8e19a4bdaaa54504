/// A walk through every state the conversation can reach, made with the coach that runs.
///
/// Answers are abstract: clean, vague or empty of content. Two states that differ only in words are the same situation.
public enum Exploration {
  /// Something a team can do at the prompt.
  public enum Move: Hashable, Sendable {
    /// An answer in which nothing is found.
    case cleanAnswer
    /// An answer in which something is found.
    case vagueAnswer
    /// An answer that is empty of content.
    case emptyAnswer
    /// Enter on an empty or unchanged line.
    case blank
    /// A command, with the argument it needs.
    case command(Command, argument: String)

    /// Everything a team can do, in a conversation on these questions.
    public static func all(for questions: [Question]) -> [Move] {
      let commands: [Move] = Command.allCases.flatMap { command -> [Move] in
        switch command {
        case .goTo: questions.map { .command(.goTo, argument: $0.rawValue) }
        case .keep: [.command(.keep, argument: "reason")]
        default: [.command(command, argument: "")]
        }
      }
      return [.cleanAnswer, .vagueAnswer, .emptyAnswer, .blank] + commands
    }
  }

  /// One step of the walk.
  public struct Passage: Sendable {
    /// The coach before.
    public let before: Coach
    /// What the team did.
    public let move: Move
    /// What it became.
    public let event: Event
    /// The coach after.
    public let after: Coach
    /// What the coach asked for.
    public let effects: [Effect]
  }

  /// A state of the conversation without its words.
  public struct Situation: Hashable, Sendable {
    /// Where the conversation stands.
    public let step: Step
    /// What each question holds, in order.
    public let holdings: [Holding]

    /// What a question holds.
    public enum Holding: Hashable, Sendable {
      /// Nothing yet, an answer with nothing open, one with open findings, one that is no answer, or an open point.
      case pending, settled, unsettled, empty, skipped
    }

    /// Creates the situation a coach is in.
    public init(_ coach: Coach) {
      step = coach.step
      holdings = coach.questions.map { question in
        if coach.session.isPending(question) { return .pending }
        guard coach.session.answers[question] != nil else { return .skipped }
        if coach.session.isOpenPoint(question) { return .empty }
        return coach.isSettled(question) ? .settled : .unsettled
      }
    }
  }

  /// Visits every situation that can be reached from a new sheet, and every passage out of it once.
  public static func walk(from start: Coach, visit: (Passage) -> Void) {
    let moves = Move.all(for: start.questions)
    var seen: Set<Situation> = [Situation(start)]
    var waiting = [start]
    while let coach = waiting.popLast() {
      for move in moves {
        guard let passage = passage(from: coach, by: move) else { continue }
        visit(passage)
        if seen.insert(Situation(passage.after)).inserted { waiting.append(passage.after) }
      }
    }
  }

  /// What a move leads to; nil when the coach turns it down.
  private static func passage(from before: Coach, by move: Move) -> Passage? {
    let event: Event
    switch before.response(to: input(for: move, at: before)) {
    case .record(let recorded): event = recorded
    case .judge(let question, let text): event = .answered(question, text: text, findings: findings(of: move))
    case .edit, .recordBeside, .refuse: return nil
    }
    var after = before
    let effects = after.apply(event)
    return Passage(before: before, move: move, event: event, after: after, effects: effects)
  }

  /// The line a move types. An answer differs from the one before it, so that it is never taken for unchanged.
  private static func input(for move: Move, at coach: Coach) -> Input {
    let hasOddTurn = coach.step.question.flatMap { coach.session.answers[$0] }.map { $0.drafts.count.isMultiple(of: 2) }
    switch move {
    // A launch date that reads as a date is what a clean answer is to that question.
    case .cleanAnswer: return .text(hasOddTurn == true ? "1er mars 2027" : "1er avril 2027")
    case .vagueAnswer, .emptyAnswer: return .text(hasOddTurn == true ? "…" : "?")
    case .blank: return .blank
    case .command(let command, let argument): return .command(command, argument: argument)
    }
  }

  private static func findings(of move: Move) -> [Finding] {
    let kind: Kind? = move == .vagueAnswer ? .noCount : move == .emptyAnswer ? .nonAnswer : nil
    return kind.map { [Finding(kind: $0, quote: nil, reason: "", followUp: "")] } ?? []
  }
}
