/// All that the coach listens for in one language, as decoded from `prompts/*/cues`.
public struct Cues: Equatable, Sendable {
  /// The lists, by name.
  public let lists: [CueList.Name: CueList]

  /// Creates cues from their lists.
  public init(lists: [CueList.Name: CueList]) {
    self.lists = lists
  }
}

/// A list of words and phrases that share one meaning, with examples that show what it hears and what it does not.
public struct CueList: Equatable, Sendable {
  /// The lists the judgement knows.
  public enum Name: String, CaseIterable, Sendable {
    /// Words that announce a possibility rather than a commitment.
    case hedge
  }

  /// The words and phrases.
  public let cues: [String]
  /// Sentences in which one of the cues must be heard.
  public let matches: [String]
  /// Sentences in which none may be heard.
  public let ignores: [String]

  /// Creates a list.
  public init(cues: [String], matches: [String], ignores: [String]) {
    self.cues = cues
    self.matches = matches
    self.ignores = ignores
  }
}
