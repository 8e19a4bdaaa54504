/// An answer given in one copy of a sheet, where the one given in the other copy came later and stands.
public struct SupersededAnswer: Equatable, Sendable {
  /// The question that was answered in both copies.
  public let question: Question
  /// The answer that does not stand.
  public let text: String

  /// Creates the answer of one copy.
  public init(question: Question, text: String) {
    self.question = question
    self.text = text
  }
}
