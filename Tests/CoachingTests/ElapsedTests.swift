import Testing

@testable import Coaching

struct ElapsedTests {
  private static let minute = 60_000
  private static let day = 1440

  @Test(arguments: [
    (-5, Elapsed.moments), (0, .moments), (1, .minutes(1)), (59, .minutes(59)), (60, .hours(1)), (day - 1, .hours(23)),
    (day, .days(1)), (60 * day - 1, .days(59)), (60 * day, .months(2)), (729 * day, .months(24)),
    (730 * day, .years(2)),
  ])
  func `time is counted in the largest unit that says enough`(minutes: Int, elapsed: Elapsed) {
    let start = Timestamp(milliseconds: 1_000_000_000_000)
    let now = Timestamp(milliseconds: start.milliseconds + minutes * Self.minute)
    #expect(Elapsed(from: start, to: now) == elapsed)
  }
}
