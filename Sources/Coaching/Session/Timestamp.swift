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
    self.init(utf8: Array(text.utf8).span)
  }

  /// The moment that the bytes of a text write, as above.
  public init?(utf8 bytes: Span<UInt8>) {
    guard bytes.count == Timestamp.form.count,
      bytes.indices.allSatisfy({ Timestamp.fits(byte: bytes[$0], place: Timestamp.form[$0]) })
    else { return nil }
    func number(_ range: Range<Int>) -> Int {
      var number = 0
      for place in range { number = number * 10 + Int(bytes[place] - UInt8(ascii: "0")) }
      return number
    }
    let date = (year: number(0..<4), month: number(5..<7), day: number(8..<10))
    let (hour, minute, second) = (number(11..<13), number(14..<16), number(17..<19))
    guard (1...12).contains(date.month), hour < 24, minute < 60, second < 60 else { return nil }
    let days = Timestamp.days(toYear: date.year, month: date.month, day: date.day)
    // A day that never was is another day, and what came before 1970 cannot be written.
    guard days >= 0, Timestamp.date(ofDay: days) == date else { return nil }
    self.init(milliseconds: (((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + number(20..<23))
  }

  private static let form = Array("0000-00-00T00:00:00.000Z".utf8)

  /// Whether a byte stands in its place: a digit for a 0, and any other sign for itself.
  private static func fits(byte: UInt8, place: UInt8) -> Bool {
    place == UInt8(ascii: "0") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : byte == place
  }

  /// The moment one millisecond later.
  public var next: Timestamp { Timestamp(milliseconds: milliseconds + 1) }

  /// Whether `earlier` came before `later`.
  public static func < (earlier: Timestamp, later: Timestamp) -> Bool {
    earlier.milliseconds < later.milliseconds
  }
}

extension Timestamp: CustomStringConvertible {
  /// The moment as session files have it.
  public var description: String {
    let (days, time) = (milliseconds / 86_400_000, milliseconds % 86_400_000)
    let (year, month, day) = Timestamp.date(ofDay: days)
    let seconds = time / 1000
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
      + "T\(padded(seconds / 3600)):\(padded(seconds / 60 % 60)):\(padded(seconds % 60)).\(padded(time % 1000, 3))Z"
  }
}

// The calendar is counted in years that start in March, so that a leap day is the last of its year
// (Howard Hinnant, "chrono-compatible low-level date algorithms"); an era is 400 years.
extension Timestamp {
  /// The days from the start of 1970 to a date of the Gregorian calendar.
  private static func days(toYear year: Int, month: Int, day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = year / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The date of the Gregorian calendar this many days after the start of 1970.
  private static func date(ofDay days: Int) -> (year: Int, month: Int, day: Int) {
    let days = days + 719_468
    let era = days / 146_097
    let dayOfEra = days % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let month = (5 * dayOfYear + 2) / 153
    let isNextYear = month >= 10
    return (
      yearOfEra + era * 400 + (isNextYear ? 1 : 0), isNextYear ? month - 9 : month + 3,
      dayOfYear - (153 * month + 2) / 5 + 1
    )
  }
}
