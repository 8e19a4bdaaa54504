/// Finds names: of places, of organisations, of people.
enum Names {
  /// Some of the tokens of a text; no memory is asked for when it is none of them.
  private struct Marks {
    private var marks: [Bool] = []

    /// Marks tokens of each hit.
    init(_ hits: ArraySlice<Range<Int>>, among count: Int, _ tokens: (Range<Int>) -> Range<Int>) {
      guard !hits.isEmpty else { return }
      marks.append(contentsOf: repeatElement(false, count: count))
      for hit in hits { for token in tokens(hit) { marks[token] = true } }
    }

    subscript(token: Int) -> Bool { !marks.isEmpty && marks[token] }
  }

  /// The names of a text, in tokens: places of the list, acronyms, and capitalised words in the middle of a sentence.
  static func all(in tokens: Tokens, hits: Hits, places: [Range<Int>]) -> [Range<Int>] {
    let excluded = Marks(hits[.notName], among: tokens.list.count) { $0 }
    let opensOrganisation = Marks(hits[.organisation], among: tokens.list.count) { $0.prefix(1) }
    var isName = tokens.list.indices.map { index in
      let token = tokens.list[index]
      guard token.traits.contains(.capitalised) || token.traits.contains(.acronym) else { return false }
      guard !token.traits.contains(.digits), !excluded[index] else { return false }
      return token.traits.contains(.acronym) || startsNoSentence(index, tokens)
    }
    for place in places where !place.allSatisfy({ excluded[$0] }) {
      place.forEach { isName[$0] = true }
    }
    openSentences(tokens, excluded, opensOrganisation, &isName)
    return runs(isName, tokens)
  }

  /// The places of the list, written with a capital, unless the whole text is written without: "vienne" is a verb too.
  static func places(in tokens: Tokens, hits: Hits) -> [Range<Int>] {
    guard !hits[.place].isEmpty else { return [] }
    let isWithoutCapitals = !tokens.list.contains { $0.traits.contains(.capitalised) && $0.boundary < .clause }
    return hits[.place].filter { place in
      let first = tokens.list[place.lowerBound]
      return first.traits.contains(.capitalised) || isWithoutCapitals && first.folded.count > 4
    }
  }

  private static func startsNoSentence(_ index: Int, _ tokens: Tokens) -> Bool {
    let token = tokens.list[index]
    // A colon, a bullet or an opening quotation mark begins a sentence too.
    if token.boundary >= .clause { return token.traits.contains(.parenthesised) && token.folded.count > 2 }
    if token.boundary == .joined, index > 0 { return token.folded.count > 1 }
    let opensQuotation =
      index > 0 && token.traits.contains(.quoted) && !tokens.list[index - 1].traits.contains(.quoted)
    return !opensQuotation && token.folded.count > 1
  }

  /// A capital that opens a sentence names someone when another capital follows, or what it is: "Thames Water",
  /// "Dewsbury library", "Citeo, qui".
  private static func openSentences(
    _ tokens: Tokens, _ excluded: Marks, _ opensOrganisation: Marks, _ isName: inout [Bool]
  ) {
    for index in tokens.list.indices.dropLast() where tokens.list[index].boundary >= .clause {
      let token = tokens.list[index]
      guard token.traits.contains(.capitalised) else { continue }
      let next = tokens.list[index + 1]
      let isFollowed =
        (next.traits.contains(.capitalised) || opensOrganisation[index + 1]) && next.boundary <= .space
        || next.boundary == .clause && !next.traits.contains(.parenthesised)
      if isFollowed, !excluded[index], token.folded.count > 3, !opensOrganisation[index] {
        isName[index] = true
      }
    }
  }

  private static func runs(_ isName: [Bool], _ tokens: Tokens) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in isName.indices where isName[index] {
      if let last = runs.last, last.upperBound == index, tokens.list[index].boundary <= .space {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }
}
