/// What makes a product spread, and by which stages.
extension Reading {
  /// What others do to spread it counts too, and so does an obligation, unless it is only wished for.
  var levers: [Range<Int>] {
    told(.lever).and(told(.persuasion))
      .and(told(.order).and(roleVerbs).and(servingTheTeam).and(reciprocal).filter { !isWished($0) })
  }

  /// A number in a sequence or of sites, a stage in words, or a place after another or with its date.
  var stages: [Range<Int>] {
    let numbers = counts.filter { number in
      let sentence = sentence(of: number.lowerBound)
      let sites = number.upperBound..<min(number.upperBound + 2, all.upperBound)
      return hasMoment(in: sentence) || hears(.sequence, in: sentence) || hears(.organisation, in: sites)
    }
    let dated = places.filter { hasMoment(in: sentence(of: $0.lowerBound)) }
    return numbers.and(told(.stage)).and(places.count > 1 ? places : dated)
  }
}
