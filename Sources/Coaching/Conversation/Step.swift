/// Where the conversation stands.
public enum Step: Hashable, Sendable {
  /// The question was put, and waits for an answer.
  case asking(Question)
  /// Its answer came back on the line with a follow-up, for the first or the second time.
  case followingUp(Question, round: Int)
  /// Every question was passed: the team goes back to one, or finishes.
  case reviewing
  /// The sheet is finished.
  case finished

  /// The question the team is on.
  public var question: Question? {
    switch self {
    case .asking(let question), .followingUp(let question, _): question
    case .reviewing, .finished: nil
    }
  }
}
