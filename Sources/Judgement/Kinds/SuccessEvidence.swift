/// What users will have less of, and how it will be known.
extension Reading {
  /// A relief in words, or two numbers that a before and an after set side by side.
  var outcomes: [Range<Int>] { hits(.outcome).filter { !isInSetPhrase($0) }.and(comparisons) }

  private var comparisons: [Range<Int>] {
    hits(.comparison).filter { range in
      let sentence = sentence(of: range.lowerBound)
      let sides = amounts(in: sentence).filter { [.count, .share, .time, .date].contains($0.sense) }
      return sides.count > 1 && !hears(.usage, in: sentence) && !hears(.deliverable, in: sentence)
    }
  }

  /// A number that counts no deliverable and is not the six months themselves, or a checkable sign in words.
  var measures: [Range<Int>] {
    let numbers = amounts.filter { amount in
      switch amount.sense {
      case .share, .measure: return true
      case .count: return !countsDeliverables(amount) && !isIncidental(amount)
      case .time: return !isHorizon(amount)
      case .date, .bound, .label: return false
      }
    }
    return numbers.map(\.tokens).and(told(.measure))
  }

  /// "les deux services": a pair that is known measures nothing.
  private func isIncidental(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let isPair = ["deux", "trois", "two", "three"].contains(tokens.text(start))
    return isPair && start > 0
      && ["les", "ces", "nos", "leurs", "the", "these", "our"].contains(tokens.text(start - 1))
  }

  private func countsDeliverables(_ amount: Amount) -> Bool {
    let end = amount.tokens.upperBound
    return hears(.deliverable, in: end..<min(end + 2, all.upperBound)) || hears(.deliverable, in: amount.tokens)
  }

  /// "six mois", "in 6 months", "à trois ans": when the success is looked at, not the success.
  private func isHorizon(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    let unit = tokens.text(amount.tokens.upperBound)
    let isSixMonths = ["6", "six"].contains(tokens.text(start)) && (unit.hasPrefix("mois") || unit.hasPrefix("month"))
    let isFar =
      (unit.hasPrefix("an") || unit.hasPrefix("year")) && start > 0
      && ["a", "sur", "in"].contains(tokens.text(start - 1))
    return isSixMonths || isFar
  }
}
