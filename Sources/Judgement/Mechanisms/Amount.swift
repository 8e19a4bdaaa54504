/// A number of an answer, in digits or in words, and what it says.
struct Amount: Equatable {
  /// What a number says.
  enum Sense: UInt8, CaseIterable {
    /// How many people, sites or cases.
    case count
    /// A share: a percentage, "one in ten".
    case share
    /// A delay, an age, an hour.
    case time
    /// A date or a year: no quantity.
    case date
    /// Money, a size, a weight.
    case measure
    /// A bound that only describes: "communes de moins de 800 habitants".
    case bound
    /// A number that names: "département 15", "lot 2", "1er".
    case label
  }

  /// The tokens it stands on.
  let tokens: Range<Int>
  /// What it says.
  let sense: Sense

  /// The numbers of a text.
  static func all(in tokens: Tokens, hits: Hits) -> [Amount] {
    guard !hits[.numberWord].isEmpty || tokens.list.contains(where: { $0.traits.contains(.digits) }) else { return [] }
    let scanner = Scanner(
      tokens: tokens, words: Marks(hits[.numberWord]), times: Marks(hits[.timeUnit]),
      months: Marks(hits[.month], byEnd: true), measures: Marks(hits[.measureUnit]),
      labels: Marks(hits[.label], byEnd: true))
    return scanner.amounts()
  }

  /// The hits of a list, to be found by where they start, or by where they end if that is asked for.
  private struct Marks {
    private let hits: ArraySlice<Range<Int>>
    private let ends: [Int]

    init(_ hits: ArraySlice<Range<Int>>, byEnd: Bool = false) {
      self.hits = hits
      ends = byEnd && !hits.isEmpty ? hits.map(\.upperBound).sorted() : []
    }

    func starting(at token: Int) -> Int? {
      let place = hits.firstIndex(sortedBy: { $0.lowerBound }, from: token)
      return place < hits.endIndex && hits[place].lowerBound == token ? hits[place].upperBound : nil
    }

    func isEnding(at token: Int) -> Bool {
      let place = ends.firstIndex(sortedBy: { $0 }, from: token)
      return place < ends.count && ends[place] == token
    }
  }

  private struct Scanner {
    let tokens: Tokens
    let words: Marks
    let times: Marks
    let months: Marks
    let measures: Marks
    let labels: Marks

    func amounts() -> [Amount] {
      var amounts: [Amount] = []
      var token = 0
      while token < tokens.list.count {
        guard let end = number(at: token) else {
          token += 1
          continue
        }
        let previous = amounts.last
        amounts.append(Amount(tokens: token..<end, sense: sense(of: token..<end, after: previous)))
        token = end
      }
      return amounts
    }

    /// The end of the number that starts at a token: "2 500", "vingt-deux", "1,9 million".
    private func number(at start: Int) -> Int? {
      guard var end = part(at: start) else { return nil }
      while end < tokens.list.count, tokens.list[end].boundary <= .space {
        let isThousands =
          tokens.list[end].traits.contains(.digits) && tokens.list[end - 1].traits.contains(.digits)
          && tokens.list[end].scalars.count == 3 && tokens.list[end].boundary == .space
        if let next = words.starting(at: end) { end = next } else if isThousands { end += 1 } else { break }
      }
      return end
    }

    private func part(at token: Int) -> Int? {
      guard token < tokens.list.count else { return nil }
      return tokens.list[token].traits.contains(.digits) ? token + 1 : words.starting(at: token)
    }

    private func sense(of range: Range<Int>, after previous: Amount?) -> Sense {
      let start = range.lowerBound
      let end = range.upperBound
      let isNextNear = end < tokens.list.count && tokens.list[end].boundary <= .space
      // Where what follows stands apart, nothing does.
      let next = isNextNear ? end : tokens.list.count
      if isLabel(range, next: next, after: previous) { return .label }
      if tokens.reads(next, oneOf: Words.percent) { return .share }
      if tokens.reads(next, oneOf: Words.per), tokens.text(end + 1).hasPrefix("cent") { return .share }
      if isShare(range, next: next, after: previous) { return .share }
      if months.starting(at: end) != nil && isNextNear { return .date }
      if months.isEnding(at: start), tokens.list[start].boundary == .space { return .date }
      if isYear(range) { return .date }
      if isNextNear, times.starting(at: end) != nil { return .time }
      if tokens.reads(next, oneOf: Words.and), let other = number(at: end + 1), times.starting(at: other) != nil {
        return .time
      }
      if isNextNear, measures.starting(at: end) != nil { return .measure }
      if tokens.reads(start - 1, oneOf: Words.money) { return .measure }
      if isBound(start) { return .bound }
      return .count
    }

    private func isLabel(_ range: Range<Int>, next: Int, after previous: Amount?) -> Bool {
      let start = range.lowerBound
      if start > 0, labels.isEnding(at: start), tokens.list[start].boundary <= .space { return true }
      if let previous, previous.sense == .label, previous.tokens.upperBound + 1 == start {
        return tokens.reads(start - 1, oneOf: Words.and)
      }
      let isAlone = range.count == 1 && tokens.list[start].traits.contains(.digits)
      guard isAlone else { return false }
      let isJoined = range.upperBound < tokens.list.count && tokens.list[range.upperBound].boundary == .joined
      if isJoined, tokens.reads(next, oneOf: Words.ordinal) { return true }
      // An acronym and its number: "SAMU 85", "GDS 64"; a number alone between parentheses: "(15)".
      if start > 0, tokens.list[start].boundary <= .space, tokens.list[start].scalars.count <= 3,
        tokens.list[start - 1].traits.contains(.acronym)
      {
        return true
      }
      return tokens.list[start].traits.contains(.parenthesised) && tokens.list[start].boundary == .clause
        && (range.upperBound == tokens.list.count || tokens.list[range.upperBound].boundary >= .clause)
        && tokens.list[start].scalars.count <= 3
    }

    /// "sept sur dix", "one in ten", "3 out of 4".
    private func isShare(_ range: Range<Int>, next: Int, after previous: Amount?) -> Bool {
      if tokens.reads(next, oneOf: Words.amongNext), part(at: range.upperBound + 1) != nil { return true }
      if tokens.reads(next, oneOf: Words.out), tokens.text(range.upperBound + 1) == "of" { return true }
      guard range.lowerBound > 1, tokens.reads(range.lowerBound - 1, oneOf: Words.among) else { return false }
      return previous?.sense == .share || tokens.reads(range.lowerBound - 2, oneOf: Words.one)
    }

    private func isYear(_ range: Range<Int>) -> Bool {
      guard range.count == 1, tokens.list[range.lowerBound].traits.contains(.digits),
        tokens.list[range.lowerBound].folded.count == 4
      else { return false }
      let text = tokens.text(range.lowerBound)
      return text.hasPrefix("19") || text.hasPrefix("20")
    }

    /// "de moins de 20", "de plus de 60", "under four", "jusqu'à": a bound in the description of a group.
    private func isBound(_ start: Int) -> Bool {
      guard start > 1, tokens.reads(start - 1, oneOf: Words.bound) else { return false }
      let before = tokens.text(start - 1)
      let further = tokens.text(start - 2)
      if before == "de", ["moins", "plus"].contains(further) {
        return start > 2 && ["de", "des", "sortent", "a"].contains(tokens.text(start - 3))
      }
      if before == "than", ["fewer", "less", "more"].contains(further) {
        return start > 2 && ["with", "of", "have", "employing"].contains(tokens.text(start - 3))
      }
      return ["under", "over"].contains(before) && ["of", "with", "aged"].contains(further)
    }
  }

  /// The words that tell what a number says.
  private enum Words {
    static let percent: [StaticString] = ["%", "percent", "pourcent"]
    static let per: [StaticString] = ["pour", "per"]
    static let and: [StaticString] = ["a", "to", "et", "ou", "or", "and"]
    static let money: [StaticString] = ["€", "£", "$"]
    static let ordinal: [StaticString] = ["er", "ere", "e", "eme", "ieme", "re", "st", "nd", "rd", "th"]
    static let amongNext: [StaticString] = ["sur", "in"]
    static let among: [StaticString] = ["sur", "in", "of"]
    static let out: [StaticString] = ["out"]
    static let one: [StaticString] = ["un", "une", "one"]
    static let bound: [StaticString] = ["de", "than", "under", "over"]
  }
}
