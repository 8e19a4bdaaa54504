/// Why volunteers take part, and what shows that they want it.
extension Reading {
  /// A pain or a gain of theirs, time that someone spends, or how often it happens: "three mornings", "une sur deux".
  var motives: [Range<Int>] {
    let obliged = persuasion.map { sentence(of: $0.lowerBound) }
    let numbers = amounts.map(\.tokens).filter { isHardTime($0) || isFrequency($0) }
    return told(.motive).filter { !isByTeam($0) }.and(numbers).and(lacks)
      .filter { obliged?.contains($0.lowerBound) != true }
  }

  /// What they cannot, never or no longer do: "leurs remplaçants ne trouvent jamais les clés".
  private var lacks: [Range<Int>] {
    hits(.negation).filter { negation in
      let sentence = sentence(of: negation.lowerBound)
      let otherwise: [CueList.Name] = [.willingness, .belief, .possibility, .persuasion, .team, .hedge, .future]
      let isTheirs = !otherwise.contains { hears($0, in: sentence) }
      return isTheirs && !hits(.falseNegation, in: sentence).contains { $0.overlaps(negation) }
        && sentence.count > Self.wordsOfALack && !isHypothetical(negation)
    }
  }

  /// "Pas du tout" lacks nothing: a lack is told in a sentence.
  private static let wordsOfALack = 5

  private func isHardTime(_ number: Range<Int>) -> Bool { amounts(in: number).contains { $0.sense == .time } }

  /// "une famille sur deux": how often it happens, unless it is how many said yes.
  private func isFrequency(_ number: Range<Int>) -> Bool {
    let isShare = amounts(in: number).contains { $0.sense == .share }
    let isPercentage = tokens.text(number.upperBound) == "%"
    return isShare && !isPercentage && !hears(.willingness, in: sentence(of: number.lowerBound))
  }

  /// Those who are obliged are no volunteers, whatever they sign; what someone said in so many words shows a will.
  var willingness: [Range<Int>] {
    persuasion == nil ? told(.willingness).filter { !isHypothetical($0) && !isInfinitive($0) }.and(quotations) : []
  }

  /// The quotations that are longer than a quoted word or two.
  private var quotations: [Range<Int>] {
    var quotations: [Range<Int>] = []
    for index in all where tokens.list[index].traits.contains(.quoted) {
      if let last = quotations.last, last.upperBound == index {
        quotations[quotations.count - 1] = last.lowerBound..<index + 1
      } else {
        quotations.append(index..<index + 1)
      }
    }
    return quotations.filter { $0.count >= Self.wordsOfAQuotation }
  }

  private static let wordsOfAQuotation = 4
}
