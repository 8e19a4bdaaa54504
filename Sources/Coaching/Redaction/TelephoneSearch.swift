/// Finds telephone numbers: French ones, « 06 12 34 56 78 », and international ones, "+44 20 7946 0958"; not amounts, dates
/// or the numbers of companies.
enum TelephoneSearch {
  /// Where numbers stand, in order, each with its digits in one form.
  static func ranges(in text: FoldedText) -> [(range: Range<Int>, digits: String)] {
    var ranges: [(range: Range<Int>, digits: String)] = []
    var index = 0
    while index < text.scalars.count {
      guard let run = DigitRun(in: text, at: index) else {
        index += 1
        continue
      }
      if let count = run.groupsOfNumber {
        let range = run.range(ofGroups: count, in: text)
        ranges.append((range, run.number(ofGroups: count)))
        index = range.upperBound
      } else {
        // The next group may start a number of its own: "2, 06 12 34 56 78".
        index = run.groups[0].upperBound
      }
    }
    return ranges
  }
}

/// Groups of digits that follow each other, as numbers are written.
private struct DigitRun {
  /// What stands between two groups.
  private enum Gap: Equatable {
    case space, parenthesis
    case sign(Unicode.Scalar)
  }

  private(set) var groups: [Range<Int>] = []
  private var gaps: [Gap] = []
  private let digits: [Unicode.Scalar]
  private let start: Int
  private let hasPlus: Bool
  /// Whether digits and a space stand before it, so that it may be the end of a longer number.
  private let isContinued: Bool
  private let isMoney: Bool
  private let isGlued: Bool
  private static let most = 24

  /// The groups that start at an index, unless they are the rest of a word.
  init?(in text: FoldedText, at start: Int) {
    self.start = start
    hasPlus = text.scalars[start] == "+"
    var index = start
    if hasPlus { index = start + 1 + (text.scalars.dropFirst(start + 1).first == " " ? 1 : 0) }
    if hasPlus, index < text.scalars.count, text.scalars[index] == "(" { index += 1 }
    guard text.isDigit(index), hasPlus || !text.isWord(start - 1) else { return nil }
    var digits: [Unicode.Scalar] = []
    while digits.count <= DigitRun.most {
      let first = index
      while text.isDigit(index) { index += 1 }
      groups.append(first..<index)
      digits += text.scalars[first..<index].prefix(DigitRun.most + 1)
      guard let (gap, next) = DigitRun.gap(in: text, from: index) else { break }
      gaps.append(gap)
      index = next
    }
    if gaps.count == groups.count { gaps.removeLast() }
    self.digits = digits
    isContinued = start > 1 && text.scalars[start - 1] == " " && text.isDigit(start - 2)
    isGlued = text.isLetter(index)
    isMoney = DigitRun.isMoney(text, from: index)
  }

  /// How many of the groups are a telephone number; nil when they are not.
  var groupsOfNumber: Int? {
    if hasPlus { return isMoney || isAmount ? nil : international(prefix: 0) }
    if groups.count == 1, isGlued { return nil }
    if digits.starts(with: ["0", "0"]) { return isContinued || isCompany ? nil : international(prefix: 2) }
    return digits.first == "0" ? french : american
  }

  /// Where that many groups stand, with the plus sign and the parenthesis before them.
  func range(ofGroups count: Int, in text: FoldedText) -> Range<Int> {
    let end = groups[count - 1].upperBound
    let isOpened = start > 0 && text.scalars[start - 1] == "("
    let closing = text.scalars[start..<end].count { $0 == ")" } - text.scalars[start..<end].count { $0 == "(" }
    return isOpened && closing > 0 ? start - 1..<end : start..<end
  }

  /// The number in one form: +33 6…, 0033 6… and 06… are one.
  func number(ofGroups count: Int) -> String {
    var digits = Substring(String(String.UnicodeScalarView(self.digits.prefix(total(count)))))
    let isInternational = hasPlus || digits.hasPrefix("00")
    if !hasPlus, isInternational { digits = digits.dropFirst(2) }
    guard isInternational else { return String(digits) }
    guard digits.hasPrefix("33") else { return "+" + digits }
    let rest = digits.dropFirst(2)
    return rest.hasPrefix("0") ? String(rest) : "0" + rest
  }

  private func total(_ count: Int) -> Int { groups.prefix(count).reduce(0) { $0 + $1.count } }

  private var lengths: [Int] { groups.map(\.count) }

  /// How many groups have that many digits together.
  private func groups(with total: Int) -> Int? {
    groups.indices.map { $0 + 1 }.first { self.total($0) == total }
  }

  /// Ten digits in pairs or at once, or grouped otherwise in one way throughout; eleven as the British write them.
  private var french: Int? {
    guard digits.count > 1, digits[1] != "0" else { return nil }
    let gaps = self.gaps.map { $0 == .parenthesis ? .space : $0 }
    if lengths.first == 10 { return 1 }
    if lengths.starts(with: [2, 2, 2, 2, 2]), gaps[1..<4].allSatisfy({ $0 == gaps[1] }) { return 5 }
    guard !isContinued, !isDate, let count = groups(with: 10) ?? groups(with: 11) else { return nil }
    let used = gaps[..<(count - 1)]
    guard used.allSatisfy({ $0 == used.first && $0 != .sign("/") }) else { return nil }
    // "0.123456789" is no number to call; « 0 800 123 456 » is.
    return lengths[0] > 1 || used.first == .space ? count : nil
  }

  /// The day, the month and the year of a date stand first.
  private var isDate: Bool {
    guard lengths.starts(with: [2, 2, 4]) else { return false }
    let numbers = [digits[0..<2], digits[2..<4], digits[4..<8]].map { Int(String(String.UnicodeScalarView($0))) ?? 0 }
    return numbers[0] <= 31 && numbers[1] <= 12 && (1900...2199).contains(numbers[2])
  }

  /// (555) 123-4567, 555-123-4567 and 555.123.4567.
  private var american: Int? {
    guard !isContinued, lengths.starts(with: [3, 3, 4]), let first = digits.first, first > "1", gaps[1] != .space,
      gaps[0] == gaps[1] || gaps[0] == .parenthesis
    else { return nil }
    return 3
  }

  private func international(prefix: Int) -> Int? {
    guard digits.count > prefix, digits[prefix] != "0" else { return nil }
    if digits.dropFirst(prefix).starts(with: ["3", "3"]) {
      let hasZero = digits.count > prefix + 2 && digits[prefix + 2] == "0"
      return groups(with: prefix + (hasZero ? 12 : 11))
    }
    let range = (prefix == 0 ? 8 : 11)...(prefix + 15)
    return groups.indices.map { $0 + 1 }.last { range.contains(total($0)) }
  }

  /// Thousands, as in "+12 000 000": too short for a number to call, or round.
  private var isAmount: Bool {
    guard lengths[0] <= 3, lengths.dropFirst().allSatisfy({ $0 == 3 }), groups.count > 1 else { return false }
    if digits.count == 11, digits.starts(with: ["3", "3"]) { return false }
    return digits.count < 10 || digits.suffix(3).allSatisfy { $0 == "0" }
  }

  /// The fourteen digits of a SIRET.
  private var isCompany: Bool {
    digits.count == 14 && ([[14], [9, 5], [3, 3, 3, 5]].contains(lengths))
  }

  /// At most three signs between two groups, with a space on either side or none.
  private static func gap(in text: FoldedText, from start: Int) -> (Gap, next: Int)? {
    var gap: Gap?
    var index = start
    while index < text.scalars.count, index < start + 4, !text.isDigit(index) {
      switch text.scalars[index] {
      case " ": gap = gap ?? .space
      case "(", ")": gap = .parenthesis
      case ".", "-", "/", "·":
        if case .sign = gap { return nil }
        if gap != .parenthesis { gap = .sign(text.scalars[index]) }
      default: return nil
      }
      index += 1
    }
    guard let gap, text.isDigit(index) else { return nil }
    return (gap, index)
  }

  private static func isMoney(_ text: FoldedText, from end: Int) -> Bool {
    var rest = text.scalars[end...].prefix(8)[...]
    if rest.first == " " { rest = rest.dropFirst() }
    if let sign = rest.first, sign.properties.generalCategory == .currencySymbol || sign == "%" { return true }
    return ["eur", "usd", "k€", "m€", "dollar"].contains { rest.starts(with: Array($0.unicodeScalars)) }
  }
}
