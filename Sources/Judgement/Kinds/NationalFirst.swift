import Coaching

/// First scopes that are the whole country or all of a category.
extension Reading {
  /// The first one; only the questions about users, partners, scope and success have a scope to tell.
  var nationalFirst: Range<Int>? {
    guard [.firstUsers, .firstPartners, .firstScope, .sixMonths].contains(question) else { return nil }
    return hits(.national).and(categories).and(multitudes).inOrder.first {
      !isExcused($0) && !isNegated($0) && !isLater($0) && !isNarrowed($0)
    }
  }

  /// All of a category of users, or of organisations as partners, at the head of a clause.
  private var categories: [Range<Int>] {
    guard question == .firstUsers || question == .firstPartners else { return [] }
    return hits(.category).filter { range in
      let next = range.upperBound..<min(range.upperBound + 3, all.upperBound)
      return question == .firstUsers
        ? isNamedAsAnswer(range) || opensTheAnswer(range)
        : isNamedAsAnswer(range) && hears(.organisation, in: next)
    }
  }

  /// Whether it stands in the first sentence, before anyone precise: "Le service s'adresse à tous les …".
  private func opensTheAnswer(_ range: Range<Int>) -> Bool {
    let sentence = sentence(of: range.lowerBound)
    let before = sentence.lowerBound..<range.lowerBound
    return sentence.lowerBound == 0 && before.count < Self.wordsBeforeTheAnswer && names(in: before).isEmpty
  }

  /// How many words may introduce the answer: "Notre ambition est de servir d'emblée".
  private static let wordsBeforeTheAnswer = 10

  /// Numbers of a whole country as first users or scope, unless a smaller one or a "but" follows.
  private var multitudes: [Range<Int>] {
    guard question == .firstUsers || question == .firstScope else { return [] }
    let counts = amounts.filter { $0.sense == .count }
    guard counts.allSatisfy(isMultitude) else { return [] }
    return counts.map(\.tokens).filter { range in
      let end = sentence(after: range.lowerBound).upperBound
      return !hears(.negation, in: range.upperBound..<max(range.upperBound, end))
    }
  }

  private func isMultitude(_ amount: Amount) -> Bool {
    let digits = amount.tokens.reduce(0) { count, token in
      count + tokens.folded[tokens.list[token].folded].count { (0x30...0x39).contains($0) }
    }
    return digits >= 6
      || amount.tokens.contains { token in
        let word = tokens.text(token)
        return word.hasPrefix("million") || word.hasPrefix("milliard") || word == "billion"
      }
  }

  /// Whether it is told as what comes after the first scope.
  private func isLater(_ range: Range<Int>) -> Bool {
    hears(.later, in: sentence(of: range.lowerBound).lowerBound..<range.lowerBound)
  }

  /// Whether a count before it, or a name after it, says which ones.
  private func isNarrowed(_ range: Range<Int>) -> Bool {
    let clause = clause(of: range.upperBound - 1)
    let after = range.upperBound..<max(range.upperBound, clause.upperBound)
    return hasCount(in: clause.lowerBound..<max(clause.lowerBound, range.lowerBound))
      || !names(in: after).allSatisfy(isBareAcronym)
  }
}
