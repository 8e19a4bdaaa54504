import Coaching

/// The weights of all that is heard in an answer, put on the scales.
struct Weighing {
  let reading: Reading
  let rules: Judgement
  let scales: Scales
  /// The weights of the span kinds in each sentence.
  private let sentences: [Row.Sum]
  /// The weights of the other kinds in the whole answer.
  private let whole: Row.Sum
  /// The kinds of the question that weigh more than nothing by themselves, a bit for the place of each.
  private var company: UInt32 = 0
  /// What those come to for the others.
  private var companySpans = Row.Sum()
  private var companyWholes = Row.Sum()

  /// A signal that spoke for or against a kind.
  struct Reason {
    let signal: Signal
    let tokens: Range<Int>?
    let weight: Float
  }

  init(_ reading: Reading, rules: Judgement, scales: Scales, _ seen: inout SeenRows) {
    // Summed up in variables of this function: those of a structure are copied with all of it for each closure. All is gone
    // over once, for its sentence and for the whole: most of the time goes there.
    var whole = scales.starts.wholes
    var sentences: [Row.Sum] = []
    sentences.reserveCapacity(reading.sentences.count)
    seen.startAnswer(words: reading.all.count)
    var fields = RepeatedFields()
    // The rows of a sentence, gathered before they are summed up: so memory is waited for less often.
    var rows: [Int] = []
    rows.reserveCapacity(4 * reading.all.count)
    // What the sentence before tells of the one at hand.
    var told = Row.Sum()
    for sentence in reading.sentences {
      rows.removeAll(keepingCapacity: true)
      reading.forEachWord(in: sentence, stems: reading.stems) { signal, _ in
        if let row = scales.numbers.row(of: signal) { rows.append(row) }
      }
      reading.forEachOther(in: sentence, stems: reading.stems, fields: scales.fields, judgement: rules) {
        signal, tokens in
        fields.hear(signal)
        let row = signal.fewPlace
        rows.append(row)
        guard let tokens, signal.hasNeighbours else { return }
        reading.forEachNeighbour(ofRow: row, at: tokens, in: sentence, stems: reading.stems) { signal, _ in
          if let row = scales.numbers.row(of: signal) { rows.append(row) }
        }
      }
      var spans = scales.starts.spans &+ told
      told = Row.Sum()
      var toldBack = Row.Sum()
      seen.startPart()
      var summed = 0
      while summed < rows.count {
        let end = min(summed + Row.summedAtOnce, rows.count)
        var (ofSpans, ofWhole, ofNext, ofPrevious) = (Row.Lanes(), Row.Lanes(), Row.Lanes(), Row.Lanes())
        for row in rows[summed..<end] {
          let meeting = seen.meet(row)
          guard meeting != .again else { continue }
          ofSpans &+= scales.rows[row].spans
          if meeting == .atAll { ofWhole &+= scales.rows[row].wholes }
          guard scales.numbers.isHeardBeside(row) else { continue }
          ofNext &+= scales.rows[scales.numbers.row(asPrevious: row)].spans
          ofPrevious &+= scales.rows[scales.numbers.row(asNext: row)].spans
        }
        spans &+= ofSpans
        whole &+= ofWhole
        told &+= ofNext
        toldBack &+= ofPrevious
        summed = end
      }
      if !sentences.isEmpty { sentences[sentences.count - 1] &+= toldBack }
      sentences.append(spans)
    }
    if reading.sentences.count > 1 {
      reading.forEachTogether(repeated: fields, judgement: rules) { signal in
        let row = signal.fewPlace
        if seen.meet(row) == .atAll { whole &+= scales.rows[row].wholes }
      }
    }
    self.reading = reading
    self.rules = rules
    self.scales = scales
    self.sentences = sentences
    self.whole = whole
    meetCompany()
  }

  /// Lets the kinds that weigh more than nothing by themselves speak for or against each other.
  private mutating func meetCompany() {
    for (kind, place) in scales.kinds(of: reading.question) {
      let isFound =
        place < Row.spanCount ? sentences.contains { $0[place] > 0 } : whole[place - Row.spanCount] > 0
      guard isFound else { continue }
      company |= 1 << UInt32(place)
      guard let row = scales.numbers.row(of: .beside(kind)) else { continue }
      companySpans &+= scales.rows[row].spans
      companyWholes &+= scales.rows[row].wholes
    }
  }

  /// The span kinds that one of the sentences comes out with, and the tokens they stand on; and the answer kinds. With some
  /// caution, so much must speak for a kind that no rule found on words.
  func verdicts(caution: Float = 0, _ seen: inout SeenRows) -> [Judgement.Verdict] {
    var verdicts: [Judgement.Verdict] = []
    for (kind, place) in scales.kinds(of: reading.question) {
      let weighed = weighed(place)
      guard weighed.weight > 0, weighed.weight > caution || isFoundByRule(kind, in: weighed.part) else { continue }
      let isSpan = place < Row.spanCount
      if kind == .nonAnswer {
        // An answer that says nothing has nothing else to find; one that words stand out in says something.
        return verdicts.contains { $0.tokens != nil } ? verdicts : [.init(kind: kind, tokens: nil)]
      }
      verdicts.append(.init(kind: kind, tokens: isSpan ? quote(of: place, in: weighed.part, &seen) : nil))
    }
    return verdicts
  }

  /// Whether the rules found words in a part of the answer that a kind stands on.
  private func isFoundByRule(_ kind: Kind, in part: Range<Int>) -> Bool {
    rules.verdicts.contains { $0.kind == kind && $0.tokens.map { part.contains($0.lowerBound) } ?? false }
  }

  /// What the kind at a place of `Kind.allCases` comes to, in the sentence that speaks most for it or in the whole answer.
  func weighed(_ kind: Int) -> (weight: Float, part: Range<Int>) {
    guard kind < Row.spanCount else {
      let place = kind - Row.spanCount
      return (Float(whole[place] &+ companyWholes[place]) / 100, reading.all)
    }
    var best = 0
    for place in sentences.indices where sentences[place][kind] > sentences[best][kind] { best = place }
    return (Float(sentences[best][kind] &+ companySpans[kind]) / 100, reading.sentences[best])
  }

  /// What spoke for or against a kind in a part of the answer.
  func reasons(for kind: Int, in range: Range<Int>, _ seen: inout SeenRows) -> [Reason] {
    var reasons: [Reason] = []
    forEachRow(in: range, &seen) { row, signal, tokens in
      let weight = scales.weight(ofRow: row, for: kind)
      if weight != 0 { reasons.append(Reason(signal: signal, tokens: tokens, weight: weight)) }
    }
    for (other, place) in scales.kinds(of: reading.question) where company & 1 << UInt32(place) != 0 {
      guard let row = scales.numbers.row(of: .beside(other)) else { continue }
      let weight = scales.weight(ofRow: row, for: kind)
      if weight != 0 { reasons.append(Reason(signal: .beside(other), tokens: nil, weight: weight)) }
    }
    return reasons
  }

  /// Calls `body` with each row once.
  @inline(__always)
  private func forEachRow(
    in range: Range<Int>, _ seen: inout SeenRows, _ body: (Int, Signal, Range<Int>?) -> Void
  ) {
    seen.startPart()
    func meet(_ signal: Signal, _ tokens: Range<Int>?) {
      guard let row = scales.numbers.row(of: signal), seen.isFirst(row) else { return }
      body(row, signal, tokens)
    }
    reading.forEachSignal(in: range, stems: reading.stems, fields: scales.fields, judgement: rules, meet)
    reading.forEachBeside(sentence: range, stems: reading.stems, fields: scales.fields, judgement: rules, meet)
  }

  /// The words that a kind stands on in a sentence: those its rules found, else those that spoke loudest for it.
  private func quote(of kind: Int, in sentence: Range<Int>, _ seen: inout SeenRows) -> Range<Int> {
    let found = rules.verdicts.first { $0.kind == Kind.allCases[kind] }?.tokens
    if let found, sentence.contains(found.lowerBound) { return withoutElision(found) }
    var weights = Array(repeating: -Self.costOfAWord, count: sentence.count)
    forEachRow(in: sentence, &seen) { row, _, tokens in
      guard let tokens else { return }
      let weight = scales.weight(ofRow: row, for: kind)
      for token in tokens.clamped(to: sentence) where !reading.isInTopic(token) {
        weights[token - sentence.lowerBound] += weight / Float(tokens.count)
      }
    }
    for token in sentence.dropFirst() where reading.tokens.list[token].boundary >= .comma {
      weights[token - sentence.lowerBound] -= Self.costOfABreak
    }
    guard let heaviest = Self.heaviest(weights) else { return sentence }
    return withArticle(withoutElision(heaviest + sentence.lowerBound), in: sentence)
  }

  private static let articles: [StaticString] = ["les", "des", "le", "la", "l", "un", "une", "the"]

  /// Some words with the article before them: « les agents », not « agents ».
  private func withArticle(_ words: Range<Int>, in sentence: Range<Int>) -> Range<Int> {
    let article = words.lowerBound - 1..<words.lowerBound
    guard article.lowerBound >= sentence.lowerBound, reading.tokens.list[words.lowerBound].boundary <= .space,
      reading.tokens.reads(article.lowerBound, oneOf: Self.articles)
    else { return words }
    return article.lowerBound..<words.upperBound
  }

  /// Some words without the elided one at their end, whose own word is left out: « obligation d » of « obligation d’utiliser ».
  private func withoutElision(_ words: Range<Int>) -> Range<Int> {
    let tokens = reading.tokens.list
    guard words.count > 1, let last = words.last, tokens[last].scalars.count == 1, words.upperBound < tokens.count,
      tokens[words.upperBound].boundary == .joined, !tokens[last].traits.contains(.digits)
    else { return words }
    return words.lowerBound..<last
  }

  /// How much a word must speak for a kind to be quoted.
  private static let costOfAWord: Float = 0.1
  /// How much what stands behind a comma must speak for a kind to be quoted with what stands before it.
  private static let costOfABreak: Float = 0.8

  /// The run of weights that come to most; nil when none is above zero.
  private static func heaviest(_ weights: [Float]) -> Range<Int>? {
    var best: (weight: Float, range: Range<Int>)?
    var open: (weight: Float, start: Int) = (0, 0)
    for (place, weight) in weights.enumerated() {
      if open.weight <= 0 { open = (0, place) }
      open.weight += weight
      if open.weight > best?.weight ?? 0 { best = (open.weight, open.start..<place + 1) }
    }
    return best?.range
  }
}

extension Range where Bound == Int {
  fileprivate static func + (range: Range, offset: Int) -> Range {
    range.lowerBound + offset..<range.upperBound + offset
  }
}
