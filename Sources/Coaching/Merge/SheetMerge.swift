/// Two copies of a sheet, joined: every event once, in the order of time, and what there is to settle.
///
/// Which copy comes first makes no difference, and joining again with a copy that is in it already changes nothing.
public struct SheetMerge: Equatable, Sendable {
  /// An event of the joined sheet.
  public struct Line: Equatable, Sendable {
    /// When it happened, moved on where need be: no two events of a sheet have the same time.
    public let at: Timestamp
    /// The event, as the copies hold it.
    public let event: CopiedEvent
  }

  /// The events of both copies.
  public let lines: [Line]
  /// What was joined and needs to be said, behind the events: nil where the copies never crossed.
  public let conclusion: TimedEvent?

  /// Joins the events of two copies, each of them in order, of a sheet that began in a language.
  public init(_ one: [CopiedEvent], _ other: [CopiedEvent], language: Language) {
    var lines: [Line] = []
    var crossing = Crossing(language: language)
    SheetMerge.walk(one, other) { event, owner in
      lines.append(Line(at: lines.last.map { max($0.at.next, event.time) } ?? event.time, event: event))
      if let event = event.event { crossing.apply(event, of: owner) }
    }
    self.lines = lines
    conclusion = lines.last.flatMap { last in
      crossing.conclusion.map { TimedEvent(at: last.at.next, event: $0) }
    }
  }

  /// Visits the events of two copies in order, each once, and says whose it is.
  private static func walk(
    _ one: [CopiedEvent], _ other: [CopiedEvent], visit: (CopiedEvent, Crossing.Owner) -> Void
  ) {
    var (left, right) = (one[...], other[...])
    while let first = left.first, let second = right.first {
      if first == second {
        visit(left.removeFirst(), .both)
        right.removeFirst()
      } else if first < second {
        visit(left.removeFirst(), .one)
      } else {
        visit(right.removeFirst(), .other)
      }
    }
    for event in left { visit(event, .one) }
    for event in right { visit(event, .other) }
  }
}
