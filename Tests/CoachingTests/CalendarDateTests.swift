import Testing

@testable import Coaching

struct `A date` {
  @Test(arguments: [
    "2026-09-01", "1/9/2026", "01.09.2026", "1er septembre 2026", "le 1er sept. 2026", "1 September 2026",
    "September 1st, 2026", "Sep 1 2026", "on 1st sept 2026, we think", "2026/9/1", "LANCEMENT LE 1 SEPTEMBRE 2026",
    "1st of September 2026", "01/09/26",
  ])
  func `is read as teams write it`(text: String) {
    #expect(CalendarDate(reading: text) == CalendarDate(year: 2026, month: 9, day: 1))
  }

  @Test(arguments: ["septembre 2026", "en sept 2026", "September 2026", "09/2026", "mi-septembre 2026"])
  func `may be a month alone`(text: String) {
    #expect(CalendarDate(reading: text) == CalendarDate(year: 2026, month: 9, day: nil))
  }

  @Test(
    arguments: [
      ("1er février 2027", 2, 1), ("21st February 2027", 2, 21), ("15 fevrier 2027", 2, 15), ("août 2027", 8, nil),
      ("aout 2027", 8, nil),
      ("juillet 2027", 7, nil), ("juin 2027", 6, nil),
    ] as [(String, Int, Int?)])
  func `knows its months with and without accents`(text: String, month: Int, day: Int?) {
    #expect(CalendarDate(reading: text) == CalendarDate(year: 2027, month: month, day: day))
  }

  @Test(arguments: [
    "", "à la rentrée", "bientôt", "2026", "31 février 2026", "2026-13-01", "12345 septembre 20266",
    "mar", "ju 2026", "1er 2026",
  ])
  func `is not read into anything else`(text: String) {
    #expect(CalendarDate(reading: text) == nil)
  }

  @Test(arguments: [
    ("2026-09-01", "1er\u{A0}mars 2027", "1\u{A0}March 2027"),
    ("2026-08-31", "28\u{A0}février 2027", "28\u{A0}February 2027"),
    ("2027-08-31", "29\u{A0}février 2028", "29\u{A0}February 2028"),
    ("2026-03-15", "15\u{A0}septembre 2026", "15\u{A0}September 2026"),
    ("juin 2026", "décembre 2026", "December 2026"), ("juillet 2026", "janvier 2027", "January 2027"),
  ])
  func `is written six months later in both languages`(text: String, french: String, english: String) throws {
    let date = try #require(CalendarDate(reading: text)).adding(months: 6)
    #expect(date.written(in: .french) == french)
    #expect(date.written(in: .english) == english)
  }
}
