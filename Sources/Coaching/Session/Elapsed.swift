/// How long ago something was, as people say it: one whole number of one unit.
public enum Elapsed: Equatable, Sendable {
  /// Less than a minute ago, or not yet by this machine's clock.
  case moments
  case minutes(Int)
  case hours(Int)
  /// Up to two months.
  case days(Int)
  /// Of thirty days, up to two years.
  case months(Int)
  case years(Int)

  /// The time from a moment to another.
  public init(from start: Timestamp, to now: Timestamp) {
    let minutes = (now.milliseconds - start.milliseconds) / 60_000
    let days = minutes / (24 * 60)
    self =
      switch minutes {
      case ..<1: .moments
      case ..<60: .minutes(minutes)
      case ..<(24 * 60): .hours(minutes / 60)
      case ..<(60 * 24 * 60): .days(days)
      case ..<(730 * 24 * 60): .months(days / 30)
      default: .years(days / 365)
      }
  }
}
