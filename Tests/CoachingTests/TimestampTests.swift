import Coaching
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    (0, "1970-01-01T00:00:00.000Z"), (1_795_424_400_000, "2026-11-23T09:00:00.000Z"),
    (1_709_210_096_007, "2024-02-29T12:34:56.007Z"), (951_782_400_000, "2000-02-29T00:00:00.000Z"),
    (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
  ])
  func `a moment is written in UTC to the millisecond, and read back`(milliseconds: Int, text: String) {
    #expect(Timestamp(milliseconds: milliseconds).description == text)
    #expect(Timestamp(text)?.milliseconds == milliseconds)
  }

  @Test(arguments: [
    "", "2026-11-23", "2026-11-23T09:00:00Z", "2026-11-23T09:00:00.000", "2026-11-23 09:00:00.000Z",
    "2026-11-23T09:00:00.000z", "2026-11-23T09:00:00,000Z", "2026-11-23T09:00:00.00Z", "2026-11-23T09:00:00.0000Z",
    "2026-11-23T10:00:00.000+01:00", "2026-02-30T09:00:00.000Z", "2025-02-29T09:00:00.000Z",
    "2026-13-01T09:00:00.000Z", "2026-00-01T09:00:00.000Z", "2026-11-23T24:00:00.000Z", "2026-11-23T09:60:00.000Z",
    "2026-11-23T09:00:60.000Z", "1969-12-31T23:59:59.999Z", "٢٠٢٦-11-23T09:00:00Z", "2026-11-23T09:00:-1.000Z",
    "2026-11-2\u{0}T09:00:00.000Z", "~~~~~~~~~~~~~~~~~~~~~~~~", "////////////////////////",
  ])
  func `any other text is no moment`(text: String) {
    #expect(Timestamp(text) == nil)
  }

  @Test func `a moment that cannot be written is the nearest that can`() {
    #expect(Timestamp(milliseconds: -1).description == "1970-01-01T00:00:00.000Z")
    #expect(Timestamp(milliseconds: .max).description == "9999-12-31T23:59:59.999Z")
  }
}
