/// What a coach wrote on a question, for the team to answer.
public struct Note: Equatable, Sendable {
  /// Who wrote it, as they call themselves.
  public let author: String
  /// What they wrote.
  public let text: String
  /// Whether the team has neither changed its answer since nor closed the note.
  public internal(set) var isOpen = true

  /// Creates an open note.
  public init(author: String, text: String) {
    self.author = author
    self.text = text
  }
}
