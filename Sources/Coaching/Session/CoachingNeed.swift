/// What a sheet wants of its coach, the most pressing first.
public enum CoachingNeed: String, CaseIterable, Comparable, Sendable {
  /// The sheet cannot be read, so that nobody knows how the team stands.
  case unreadable
  /// The team has answered or closed a note since a coach last left one.
  case replied
  /// The team went on with findings open, or finished with questions open, and no coach has asked it to come back.
  case unsettled
  /// The team has done nothing for two weeks, and has not finished.
  case stalled
  /// The team is at work.
  case underWay = "under-way"
  /// The team has finished, and nothing is open.
  case finished

  /// Whether `first` presses more than `second`.
  public static func < (first: CoachingNeed, second: CoachingNeed) -> Bool {
    allCases.firstIndex(of: first) ?? 0 < allCases.firstIndex(of: second) ?? 0
  }
}

extension SessionSummary {
  /// After this long without a sign of the team, the sheet is stalled: two weeks, in milliseconds.
  static let longestSilence = 14 * 86_400_000

  /// What the sheet wants of its coach at a moment.
  public func need(at now: Timestamp) -> CoachingNeed {
    let isSilent = now.milliseconds - lastActivity.milliseconds >= SessionSummary.longestSilence
    let isSettled = leftFindings == 0 && !(isFinished && done < Question.judged.count)
    let isOver = isFinished && isSettled && openNotes == 0
    // The reply of a team that has long finished is no news any more.
    if hasReplied, !(isOver && isSilent) { return .replied }
    if isOver { return .finished }
    if !isSettled, openNotes == 0 { return .unsettled }
    return isSilent ? .stalled : .underWay
  }
}

/// The place of a sheet among those of a coach: by what it wants, then the one that moved last, then by name and path,
/// so that the order is the same each time.
public struct CoachingRank: Comparable, Sendable {
  private let need: CoachingNeed
  private let lastActivity: Timestamp?
  private let name: String
  private let path: String

  /// The place of a sheet; one that cannot be read has no last activity.
  public init(_ need: CoachingNeed, lastActivity: Timestamp?, name: String, path: String) {
    self.need = need
    self.lastActivity = lastActivity
    self.name = name
    self.path = path
  }

  /// Whether the coach should see the first sheet before the second.
  public static func < (first: CoachingRank, second: CoachingRank) -> Bool {
    if first.need != second.need { return first.need < second.need }
    if let one = first.lastActivity, let other = second.lastActivity, one != other { return one > other }
    return (first.name, first.path) < (second.name, second.path)
  }
}
