import Coaching
import Judgement

/// All that the coach says and listens for in one language.
public struct PromptSet: Equatable, Sendable {
  /// What it says.
  public let interview: Interview
  /// What it listens for.
  public let cues: Cues
  /// How much what it hears weighs.
  public let weights: Weights

  /// Creates a set from its parts.
  public init(interview: Interview, cues: Cues, weights: Weights) {
    self.interview = interview
    self.cues = cues
    self.weights = weights
  }
}
