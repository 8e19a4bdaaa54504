/// An event and when it happened: a line of a session file after the first.
public struct TimedEvent: Equatable, Sendable {
  /// When it happened. Each event of a file comes at least a millisecond after the one before it.
  public let at: Timestamp
  /// What happened.
  public let event: Event

  /// Creates an event that happened `at` a moment.
  public init(at: Timestamp, event: Event) {
    self.at = at
    self.event = event
  }
}
