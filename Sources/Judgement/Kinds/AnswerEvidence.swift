import Coaching

/// What an answer gives of what its question asks.
extension Reading {
  /// The evidence for the question at hand, in the order of its answer kinds.
  var evidence: [Evidence] {
    switch question {
    case .firstUsers: found(.count, counts) + found(.place, perimeters)
    case .firstPartners: found(.partner, partners) + found(.role, roles)
    case .volunteers: found(.motive, motives) + found(.willingness, willingness)
    case .firstScope: found(.exclusion, exclusions)
    case .sixMonths: found(.outcome, outcomes) + found(.measure, measures)
    case .independence: found(.guarantee, told(.guarantee) + hits(.wayRound))
    case .acceleration: found(.lever, levers) + found(.stage, stages)
    case .product, .launch: []
    }
  }

  private func found(_ subject: Evidence.Subject, _ ranges: [Range<Int>]) -> [Evidence] {
    Set(ranges).sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
      .map { Evidence(subject: subject, tokens: $0) }
  }

  /// The cues of a list that are not denied.
  private func told(_ name: CueList.Name) -> [Range<Int>] { hits(name).filter { !isNegated($0) } }

  /// Whether the team says this of itself.
  private func isByTeam(_ range: Range<Int>) -> Bool {
    let start = max(clause(of: range.lowerBound).lowerBound, range.lowerBound - 3)
    return hears(.team, in: start..<range.lowerBound)
  }

  /// What partners do: in a verb of the list, for the team, or behind a pronoun.
  private var roles: [Range<Int>] { roleVerbs + servingTheTeam + servingWhatIsOurs + acting }

  /// Verbs in the present or the future, neither nouns nor participles, and not said of the team.
  private var roleVerbs: [Range<Int>] {
    told(.role).filter { range in
      let start = clause(of: range.lowerBound).lowerBound
      let isPassive = hears(.passive, in: max(start, range.lowerBound - 2)..<range.lowerBound)
      let isNoun = hears(.determiner, in: max(start, range.lowerBound - 1)..<range.lowerBound)
      return !isPassive && !isNoun && !isByTeam(range) && !isInSetPhrase(range)
        && !tokens.list[range.lowerBound].traits.contains(.participle)
    }
  }

  /// A pain or a gain of theirs, time that someone spends, or how often it happens: "three mornings", "une sur deux".
  private var motives: [Range<Int>] {
    let obliged = persuasion.map { sentence(of: $0.lowerBound) }
    let numbers = amounts.map(\.tokens).filter { isHardTime($0) || isFrequency($0) }
    return (told(.motive).filter { !isByTeam($0) } + numbers + lacks)
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
  private var willingness: [Range<Int>] {
    persuasion == nil ? told(.willingness).filter { !isHypothetical($0) && !isInfinitive($0) } + quotations : []
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

  /// What is left out; "on n'a pas encore choisi" and "aucun découpage, tout le pays" leave nothing out.
  var exclusions: [Range<Int>] {
    let everything = nationalFirst.map { tokens.list[$0.lowerBound].sentence }
    return hits(.exclusion).filter { range in
      let near = max(0, range.lowerBound - 8)..<min(all.upperBound, range.upperBound + 8)
      let isHedged = (hits(.hedge, in: near) + hits(.possibility, in: near)).contains { $0.overlaps(range) }
      return !isHedged && !isInSetPhrase(range) && tokens.list[range.lowerBound].sentence != everything
    }
  }

  /// A relief in words, or two numbers that a before and an after set side by side.
  private var outcomes: [Range<Int>] { hits(.outcome).filter { !isInSetPhrase($0) } + comparisons }

  private var comparisons: [Range<Int>] {
    hits(.comparison).filter { range in
      let sentence = sentence(of: range.lowerBound)
      let sides = amounts(in: sentence).filter { [.count, .share, .time, .date].contains($0.sense) }
      return sides.count > 1 && !hears(.usage, in: sentence) && !hears(.deliverable, in: sentence)
    }
  }

  private var counts: [Range<Int>] { amounts.filter { $0.sense == .count }.map(\.tokens) }

  /// A place is a name that is no bare acronym, or an acronym with its place.
  private var perimeters: [Range<Int>] {
    places + names.filter { !isBareAcronym($0) }
  }

  /// A name that is not where something is, or a definite organisation of a named place: "la médiathèque de Tulle".
  private var partners: [Range<Int>] {
    let located = hits(.organisation).filter { range in
      let clause = clause(of: range.upperBound - 1)
      let near = max(clause.lowerBound, range.lowerBound - 3)..<min(clause.upperBound, range.upperBound + 6)
      return !names(in: near).isEmpty && !isIndefinite(range)
    }
    let places = Set(places.flatMap { $0 })
    let named = names.filter { name in
      let isPlace = name.allSatisfy(places.contains) || isOfASort(name)
      let before = name.lowerBound > 0 ? tokens.text(name.lowerBound - 1) : ""
      return !isPlace && !["in", "at", "near", "a", "en", "around"].contains(before)
    }
    return located + named + acting(atHeadOf: .role)
  }

  /// A capitalised word that opens the answer and does something is a name: "Emmaüs prête", "Citeo nous présente".
  private func acting(atHeadOf list: CueList.Name) -> [Range<Int>] {
    guard let first = tokens.list.first, first.traits.contains(.capitalised), first.folded.count > 3 else { return [] }
    let isCommon = [.notName, .organisation, .determiner, .linking, .broadGroup, .wideGroup].contains {
      hears($0, in: 0..<1)
    }
    let acts = (1...2).contains { start in
      start < all.upperBound && hits(list, in: start..<min(start + 2, all.upperBound)).first?.lowerBound == start
    }
    return acts && !isCommon ? [0..<1] : []
  }

  /// An acronym in the plural names a sort: "les DDT", "tous les CHU".
  private func isOfASort(_ name: Range<Int>) -> Bool {
    name.lowerBound > 0 && isBareAcronym(name)
      && ["les", "des", "aux", "nos", "all"].contains(tokens.text(name.lowerBound - 1))
  }

  /// Whether an organisation is any one of its sort: "une association", "a housing association".
  private func isIndefinite(_ range: Range<Int>) -> Bool {
    (max(0, range.lowerBound - 3)..<range.lowerBound).contains {
      ["un", "une", "des", "a", "an", "some"].contains(tokens.text($0)) && tokens.list[$0].boundary > .joined
    }
  }

  /// A number that counts no deliverable and is not the six months themselves, or a checkable sign in words.
  private var measures: [Range<Int>] {
    let numbers = amounts.filter { amount in
      switch amount.sense {
      case .share, .measure: return true
      case .count: return !countsDeliverables(amount)
      case .time: return !isHorizon(amount)
      case .date, .bound, .label: return false
      }
    }
    return numbers.map(\.tokens) + told(.measure)
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

  /// What others do to spread it counts too, and so does an obligation, unless it is only wished for.
  private var levers: [Range<Int>] {
    told(.lever) + told(.persuasion) + (told(.order) + roleVerbs + servingTheTeam + reciprocal).filter { !isWished($0) }
  }

  /// A number in a sequence or of sites, a stage in words, or a place after another or with its date.
  private var stages: [Range<Int>] {
    let numbers = counts.filter { number in
      let sentence = sentence(of: number.lowerBound)
      let sites = number.upperBound..<min(number.upperBound + 2, all.upperBound)
      return hasMoment(in: sentence) || hears(.sequence, in: sentence) || hears(.organisation, in: sites)
    }
    let dated = places.filter { hasMoment(in: sentence(of: $0.lowerBound)) }
    return numbers + told(.stage) + (places.count > 1 ? places : dated)
  }
}
