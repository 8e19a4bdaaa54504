extension CalendarDate {
  /// The first date in a text, as teams of either language write it: `2026-09-01`, `1/9/2026`, « 1er septembre 2026 »,
  /// "September 1st, 2026", « septembre 2026 ». Between two numbers and a slash, the day comes first.
  public init?(reading text: String) {
    // "1st of September" is "1st September".
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init).filter {
      $0 != "of" && $0 != "de"
    }
    for index in words.indices {
      let following = Array(words[index...].prefix(3))
      if let date = CalendarDate(following) {
        self = date
        return
      }
      // « 31 février 2026 » is a day that does not exist, rather than the month behind it.
      if following.count == 3, CalendarDate.number(following[0]) != nil, CalendarDate.month(following[1]) != nil {
        return nil
      }
    }
    return nil
  }

  /// Up to three words, taken as one date from the first on.
  private init?(_ words: [String]) {
    let numbers = words.map(CalendarDate.number)
    let months = words.map(CalendarDate.month)
    if words.count == 3, let first = numbers[0], let month = numbers[1] ?? months[1], let last = numbers[2] {
      // The year has four digits, first or last; two digits are of this century, and come last.
      if words[0].count == 4, first > 999 {
        self.init(year: first, month: month, day: last)
      } else {
        self.init(year: words[2].count == 2 ? 2000 + last : last, month: month, day: first)
      }
    } else if words.count == 3, let month = months[0], let day = numbers[1], let year = numbers[2], words[2].count == 4
    {
      self.init(year: year, month: month, day: day)
    } else if words.count >= 2, let month = months[0] ?? (words[0].allSatisfy(\.isNumber) ? numbers[0] : nil),
      let year = numbers[1], words[1].count == 4
    {
      self.init(year: year, month: month, day: nil)
    } else {
      return nil
    }
  }

  /// A number of at most four digits, with the « er » or "st", "nd", "rd", "th" of an ordinal dropped.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = word.dropFirst(digits.count)
    guard (1...4).contains(digits.count), ["", "er", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return Int(digits)
  }

  /// The month with this name, whole or shortened to three letters or more, accents or not.
  private static func month(_ word: String) -> Int? {
    let word = unaccented(word)
    guard word.count >= 3 else { return nil }
    for language in Language.allCases {
      let names = monthNames(in: language).map { unaccented($0.lowercased()) }
      let matches = names.indices.filter { names[$0] == word || (word.count <= 5 && names[$0].hasPrefix(word)) }
      if matches.count == 1 { return matches[0] + 1 }
    }
    return nil
  }

  private static func unaccented(_ word: String) -> String {
    String(word.map { $0 == "é" ? "e" : $0 == "û" ? "u" : $0 })
  }
}
