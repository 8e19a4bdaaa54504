import Coaching
import SessionStore
import Testing

@Suite struct SystemClockTests {
  @Test func `the clock tells moments in order, and each header is another`() {
    #expect(SystemClock.now() <= SystemClock.now())
    #expect(SystemClock.now() > Timestamp.nine(-100 * 365 * 86_400))
    let header = SystemClock.newHeader(.english)
    #expect(header.language == .english)
    #expect(Timestamp(header.created) != nil)
    #expect(header.id != SystemClock.newHeader(.english).id)
  }
}
