import Testing

@testable import Coaching

struct `What a sheet wants of its coach` {
  private static let now = Timestamp(milliseconds: 1_795_424_400_000)
  private static let day = 86_400_000

  /// A sheet the team last touched some days ago.
  private func sheet(days: Int = 0, _ change: (inout SessionSummary) -> Void = { _ in }) -> SessionSummary {
    var summary = SessionSummary(lastActivity: Timestamp(milliseconds: Self.now.milliseconds - days * Self.day))
    change(&summary)
    return summary
  }

  private func finish(_ summary: inout SessionSummary) {
    summary.isFinished = true
    summary.done = 7
  }

  @Test func `is nothing while the team is at work`() {
    #expect(sheet().need(at: Self.now) == .underWay)
    #expect(sheet(days: 13).need(at: Self.now) == .underWay)
    #expect(sheet { $0.openFindings = 2 }.need(at: Self.now) == .underWay)
  }

  @Test func `is a push when nothing has moved for two weeks`() {
    #expect(sheet(days: 14).need(at: Self.now) == .stalled)
    #expect(sheet(days: 14) { $0.openNotes = 1 }.need(at: Self.now) == .stalled)
  }

  @Test func `is a look at what the team went on with, unless a note asks it back already`() {
    #expect(sheet { $0.leftFindings = 1 }.need(at: Self.now) == .unsettled)
    #expect(sheet(days: 90) { $0.leftFindings = 1 }.need(at: Self.now) == .unsettled)
    #expect(sheet { ($0.leftFindings, $0.openNotes) = (1, 1) }.need(at: Self.now) == .underWay)
    #expect(sheet { ($0.isFinished, $0.done) = (true, 6) }.need(at: Self.now) == .unsettled)
  }

  @Test func `is an eye on its reply, which is no news long after it finished`() {
    #expect(sheet(days: 90) { ($0.hasReplied, $0.leftFindings) = (true, 1) }.need(at: Self.now) == .replied)
    let replied = { (summary: inout SessionSummary) in
      finish(&summary)
      summary.hasReplied = true
    }
    #expect(sheet(days: 13, replied).need(at: Self.now) == .replied)
    #expect(sheet(days: 14, replied).need(at: Self.now) == .finished)
  }

  @Test func `is nothing at all once it is finished, unless a note waits`() {
    #expect(sheet(days: 90, finish).need(at: Self.now) == .finished)
    let noted = { (summary: inout SessionSummary) in
      finish(&summary)
      summary.openNotes = 1
    }
    #expect(sheet(noted).need(at: Self.now) == .underWay)
    #expect(sheet(days: 14, noted).need(at: Self.now) == .stalled)
  }

  @Test func `sorts sheets, then their last activity, then their names and paths`() {
    func rank(_ need: CoachingNeed, days: Int?, _ name: String = "", _ path: String = "") -> CoachingRank {
      CoachingRank(need, lastActivity: days.map { sheet(days: $0).lastActivity }, name: name, path: path)
    }
    let sorted = [
      rank(.unreadable, days: nil, "a"), rank(.unreadable, days: nil, "b"), rank(.replied, days: 30),
      rank(.unsettled, days: 2), rank(.unsettled, days: 3, "a", "1"), rank(.unsettled, days: 3, "a", "2"),
      rank(.unsettled, days: 3, "b", "1"), rank(.stalled, days: 20), rank(.underWay, days: 0), rank(.finished, days: 0),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect((sorted[5...] + sorted[..<5]).sorted() == sorted)
  }
}
