/// An answer that an existing document already holds, proposed to the team until it gives one.
public struct Proposal: Equatable, Sendable {
  /// The words of the document.
  public let text: String
  /// What the document is called.
  public let source: String

  /// Creates a proposal from its parts.
  public init(text: String, source: String) {
    self.text = text
    self.source = source
  }
}
