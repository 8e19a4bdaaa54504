import Coaching

/// Reads an answer as a coach would: an answer and its question in, findings out.
public struct Judge: Sendable {
  private let interview: Interview
  private let cues: Cues

  /// Creates a judge that listens for `cues` and words its findings with `interview`.
  public init(interview: Interview, cues: Cues) {
    self.interview = interview
    self.cues = cues
  }

  /// The findings in an answer: span findings in the order of the text, then answer findings; none for an opening question.
  public func findings(in answer: String, to question: Question) -> [Finding] {
    []
  }
}
