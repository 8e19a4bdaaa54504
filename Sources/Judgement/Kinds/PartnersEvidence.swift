/// Who the first partners are, and what they do.
extension Reading {
  /// A name that is not where something is, or a definite organisation of a named place: "la médiathèque de Tulle".
  var partners: [Range<Int>] {
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
    return located.and(named).and(acting(atHeadOf: .role))
  }

  /// A capitalised word that opens the answer and does something is a name: "Emmaüs prête", "Citeo nous présente".
  private func acting(atHeadOf list: CueList.Name) -> [Range<Int>] {
    guard let first = tokens.list.first, first.traits.contains(.capitalised), first.folded.count > 3 else { return [] }
    let isCommon = [.notName, .organisation, .determiner, .linking, .broadGroup, .wideGroup].contains {
      hears($0, in: 0..<1)
    }
    let acts = hits(list, in: all.prefix(4).dropFirst().indices).contains { $0.lowerBound <= 2 }
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

  /// What partners do: in a verb of the list, for the team, or behind a pronoun.
  var roles: [Range<Int>] { roleVerbs.and(servingTheTeam).and(servingWhatIsOurs).and(acting) }

  /// Verbs in the present or the future, neither nouns nor participles, and not said of the team.
  var roleVerbs: [Range<Int>] {
    told(.role).filter { range in
      let start = clause(of: range.lowerBound).lowerBound
      let isPassive = hears(.passive, in: max(start, range.lowerBound - 2)..<range.lowerBound)
      let isNoun = hears(.determiner, in: max(start, range.lowerBound - 1)..<range.lowerBound)
      return !isPassive && !isNoun && !isByTeam(range) && !isInSetPhrase(range)
        && !tokens.list[range.lowerBound].traits.contains(.participle)
    }
  }
}
