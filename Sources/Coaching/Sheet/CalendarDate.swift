/// A day, or a month when no day was given, of the Gregorian calendar.
public struct CalendarDate: Equatable, Sendable {
  /// The year, of four digits.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day, from 1; nil when only the month is known.
  public let day: Int?

  /// Creates a date; nil when the calendar has no such day.
  public init?(year: Int, month: Int, day: Int?) {
    guard (1900...2999).contains(year), (1...12).contains(month) else { return nil }
    if let day, !(1...CalendarDate.days(inMonth: month, of: year)).contains(day) { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The same day this many months later, or the last day of a shorter month.
  public func adding(months: Int) -> CalendarDate {
    let total = year * 12 + (month - 1) + months
    let (newYear, newMonth) = (total / 12, total % 12 + 1)
    let newDay = day.map { min($0, CalendarDate.days(inMonth: newMonth, of: newYear)) }
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// The date as it is written in running text: « 1er septembre 2026 », "1 September 2026".
  public func written(in language: Language) -> String {
    let name = CalendarDate.monthNames(in: language)[month - 1]
    guard let day else { return "\(name) \(year)" }
    // A no-break space keeps the day on the line of its month.
    return "\(day == 1 && language == .french ? "1er" : String(day))\u{A0}\(name) \(year)"
  }

  static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func monthNames(in language: Language) -> [String] {
    switch language {
    case .french:
      [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
        "novembre", "décembre",
      ]
    case .english:
      [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
      ]
    }
  }
}
