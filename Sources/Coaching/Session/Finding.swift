/// Something the coach would stop the team on: a kind, the words it stands on, a reason and a follow-up question.
public struct Finding: Equatable, Sendable {
  /// The words of the answer a finding stands on.
  public struct Quote: Equatable, Sendable {
    /// The exact words.
    public let text: String
    /// Where they stand in the answer, in Unicode scalars from its start.
    public let range: Range<Int>

    /// Creates a quote of `text`, which stands at `range` (Unicode scalars) in the answer.
    public init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// What is found.
  public let kind: Kind
  /// The words it stands on; nil for the kinds that say something is nowhere in the answer.
  public let quote: Quote?
  /// Why it matters, citing the method.
  public let reason: String
  /// The question that helps to put it right.
  public let followUp: String

  /// Creates a finding from its parts.
  public init(kind: Kind, quote: Quote?, reason: String, followUp: String) {
    self.kind = kind
    self.quote = quote
    self.reason = reason
    self.followUp = followUp
  }
}
