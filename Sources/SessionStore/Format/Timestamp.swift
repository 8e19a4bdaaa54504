import Glibc

/// A moment to the millisecond, written as session files have it: RFC 3339 in UTC, `2026-11-23T09:00:00.000Z`.
public struct Timestamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970, to the end of the year 9999.
  public let milliseconds: Int

  private static let last = 253_402_300_799_999

  /// The moment `milliseconds` after the start of 1970, or the nearest that can be written.
  public init(milliseconds: Int) {
    self.milliseconds = min(max(milliseconds, 0), Timestamp.last)
  }

  /// The moment that `text` writes; nil for any other form than the one above, and for a day that never was.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 24 else { return nil }
    func number(_ range: Range<Int>) -> Int {
      bytes[range].reduce(0) { $0 * 10 + Int($1) - Int(UInt8(ascii: "0")) }
    }
    var calendar = tm()
    calendar.tm_year = Int32(number(0..<4) - 1900)
    calendar.tm_mon = Int32(number(5..<7) - 1)
    calendar.tm_mday = Int32(number(8..<10))
    calendar.tm_hour = Int32(number(11..<13))
    calendar.tm_min = Int32(number(14..<16))
    calendar.tm_sec = Int32(number(17..<19))
    self.init(milliseconds: timegm(&calendar) * 1000 + number(20..<23))
    // Whatever was not a digit, a separator in its place or a real day comes out as something else.
    guard description.utf8.elementsEqual(bytes) else { return nil }
  }

  /// The moment one millisecond later.
  var next: Timestamp { Timestamp(milliseconds: milliseconds + 1) }

  /// Whether `earlier` came before `later`.
  public static func < (earlier: Timestamp, later: Timestamp) -> Bool {
    earlier.milliseconds < later.milliseconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// The moment as session files have it.
  public var description: String {
    var seconds = milliseconds / 1000
    var calendar = tm()
    gmtime_r(&seconds, &calendar)
    func padded(_ number: Int32, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let day = "\(calendar.tm_year + 1900)-\(padded(calendar.tm_mon + 1))-\(padded(calendar.tm_mday))"
    let time = "\(padded(calendar.tm_hour)):\(padded(calendar.tm_min)):\(padded(calendar.tm_sec))"
    return "\(day)T\(time).\(padded(Int32(milliseconds % 1000), 3))Z"
  }
}
