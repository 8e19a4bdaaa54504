/// What identifies a session: the first line of its file.
public struct SessionHeader: Equatable, Sendable {
  /// The version of the format, 1.
  public static let version = 1
  /// A unique identifier, given from outside.
  public let id: String
  /// When the session was created, RFC 3339 in UTC with milliseconds.
  public let created: String
  /// The language it was started in.
  public let language: Language

  /// Creates a header.
  public init(id: String, created: String, language: Language) {
    self.id = id
    self.created = created
    self.language = language
  }
}
