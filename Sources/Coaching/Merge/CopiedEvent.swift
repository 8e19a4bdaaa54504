/// An event in a copy of a sheet, with the line that says it.
///
/// Copies hold the same event when it was first written at the same time by the same line. All copies have their events
/// in one order, by that time and then by that line, so that it does not matter which copy is joined to which, or when.
public struct CopiedEvent: Hashable, Sendable {
  /// When it was first written; a merge may have moved it on since, where another copy had an event at the same time.
  public let time: Timestamp
  /// Its line as it was first written: the bytes, for texts may be equal that are not written the same.
  public let line: [UInt8]
  /// What happened; nil for an event that this version does not know.
  public let event: Event?

  /// Creates an event of a copy from its parts.
  public init(time: Timestamp, line: [UInt8], event: Event?) {
    self.time = time
    self.line = line
    self.event = event
  }

  /// Whether two copies hold this one event.
  public static func == (one: CopiedEvent, other: CopiedEvent) -> Bool {
    one.time == other.time && one.line == other.line
  }

  /// Mixes in what tells events apart.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(time)
    hasher.combine(line)
  }
}

extension CopiedEvent: Comparable {
  /// Whether `earlier` stands before `later` in every copy that has both.
  public static func < (earlier: CopiedEvent, later: CopiedEvent) -> Bool {
    earlier.time != later.time ? earlier.time < later.time : earlier.line.lexicographicallyPrecedes(later.line)
  }
}
