/// Finds what others do for the team.
extension Reading {
  /// Verbs whose object is the team: "qui nous prête", "rings us". In French "nous" is the subject of verbs in -ons.
  var servingTheTeam: [Range<Int>] {
    all.filter { token in
      guard tokens.reads(token, "us") || tokens.reads(token, "nous") && isServing(token + 1) else { return false }
      let word = token..<token + 1
      return !isNegated(word) && !isHypothetical(word) && !isInSetPhrase(word)
    }.map { $0..<$0 + 1 }
  }

  /// Verbs whose object belongs to the team: "relit nos textes", "drops our leaflets".
  var servingWhatIsOurs: [Range<Int>] {
    hits(.ours).filter { ours in
      let verb = ours.lowerBound - 1
      guard verb > 0, tokens.list[ours.lowerBound].boundary == .space, tokens.list[verb].boundary <= .space,
        !hears(.linking, in: verb..<verb + 1), !isNegated(ours)
      else { return false }
      return tokens.text(ours.lowerBound) == "our" ? tokens.text(verb).hasSuffix("s") : isServing(verb)
    }
  }

  /// What members of a group do to one another: "se parlent", "s'échangent".
  var reciprocal: [Range<Int>] {
    all.dropLast().filter { token in
      guard tokens.reads(token, "se") else { return false }
      let verb = tokens.folded[tokens.list[token + 1].folded]
      return verb.count > 5 && verb.suffix(3).elementsEqual("ent".utf8)
    }.map { $0..<$0 + 2 }
  }

  /// What a pronoun that stands for a partner does: "elle relit", "qui passe", "they phone".
  var acting: [Range<Int>] {
    hits(.actor).filter { actor in
      let verb = actor.upperBound
      guard !isNegated(actor), verb < all.upperBound, tokens.list[verb].boundary == .space else { return false }
      let isEnglish = ["who", "they", "he", "she", "which"].contains(tokens.text(actor.lowerBound))
      return isEnglish
        ? !isSmallWord(verb) && !hears(.future, in: verb..<verb + 1)
        : isServing(verb) && !hears(.future, in: verb..<verb + 1)
    }
  }

  private func isSmallWord(_ token: Int) -> Bool {
    let word = token..<token + 1
    return hears(.determiner, in: word) || hears(.passive, in: word) || hears(.linking, in: word)
  }

  private func isServing(_ verb: Int) -> Bool {
    guard verb < all.upperBound, tokens.list[verb].boundary == .space else { return false }
    let folded = tokens.folded[tokens.list[verb].folded]
    guard folded.count > 2, !isSmallWord(verb), !isInfinitive(verb..<verb + 1),
      !tokens.list[verb].traits.contains(.participle)
    else { return false }
    return ["e", "t", "d", "a", "nt"].contains { folded.suffix($0.utf8.count).elementsEqual($0.utf8) }
  }
}
