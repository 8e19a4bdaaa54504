import Coaching

/// The weights of all that is heard in an answer, put on the scales.
struct Weighing {
  let reading: Reading
  let rules: Judgement
  let scales: Scales
  /// The weights of the span kinds in each sentence.
  private let sentences: [Row.Sum]
  /// The greatest of them.
  private let greatest: Row.Sum
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

  init(_ reading: Reading, rules: Judgement, scales: Scales, _ seen: inout SeenSignals) {
    var whole = scales.starts.wholes
    var sentences: [Row.Sum] = []
    sentences.reserveCapacity(reading.sentences.count)
    seen.startAnswer(scales.numbers)
    var fields = HeardBits()
    // What the sentence before tells of the one at hand.
    var told = Row.Sum()
    for sentence in reading.sentences {
      seen.startPart()
      fields.hear(Self.hear(sentence, of: reading, rules: rules, scales: scales, &seen))
      let words = Self.sumOfWords(&seen.words, scales)
      let few = Self.sumOfFew(&seen.few, scales)
      whole &+= words.whole &+ few.whole
      if !sentences.isEmpty { sentences[sentences.count - 1] &+= few.previous }
      sentences.append(scales.starts.spans &+ told &+ words.spans &+ few.spans)
      told = few.next
    }
    if reading.sentences.count > 1 {
      reading.forEachTogether(fields: fields, judgement: rules) { row in
        whole &+= scales.rows[row].wholes & Row.lanes(if: seen.few.meet(row).isFirst)
      }
    }
    self.reading = reading
    self.rules = rules
    self.scales = scales
    self.sentences = sentences
    self.whole = whole
    greatest = sentences.dropFirst().reduce(sentences.first ?? Row.Sum(), pointwiseMax)
    meetCompany()
  }

  /// Hears the rows of a sentence, before any is summed up: so memory is waited for less often. Tells which fields of meaning
  /// are heard.
  private static func hear(
    _ sentence: Range<Int>, of reading: Reading, rules: Judgement, scales: Scales, _ seen: inout SeenSignals
  ) -> HeardBits {
    let stems = reading.stems
    for token in sentence {
      let stem = Int(stems[token])
      let next = reading.stem(following: token, in: sentence, stems: stems)
      seen.words.hear(scales.numbers.row(ofWord: stem))
      seen.words.hear(scales.numbers.row(ofPair: stem, next))
    }
    return reading.forEachOther(in: sentence, stems: stems, fields: scales.fields, judgement: rules) { row, tokens in
      seen.few.hear(row)
      guard let tokens, scales.numbers.hasNeighbours(row) else { return }
      let (before, after) = reading.neighbours(of: tokens, in: sentence, stems: stems)
      seen.words.hear(scales.numbers.row(leading: before, row))
      seen.words.hear(scales.numbers.row(trailing: after, row))
    }
  }

  /// What the words and pairs that are to be met come to.
  private static func sumOfWords(_ words: inout SeenRows, _ scales: Scales) -> (spans: Row.Sum, whole: Row.Sum) {
    var (spans, whole) = (Row.Sum(), Row.Sum())
    while !words.open.isEmpty {
      var (ofSpans, ofWhole) = (Row.Lanes(), Row.Lanes())
      for place in words.open.prefix(Row.summedAtOnce) {
        let (row, meeting) = words.meet(at: place)
        ofSpans &+= scales.rows[row].spans & Row.lanes(if: meeting.isFirstInPart)
        ofWhole &+= scales.rows[row].wholes & Row.lanes(if: meeting.isFirst)
      }
      spans &+= ofSpans
      whole &+= ofWhole
    }
    return (spans, whole)
  }

  /// What the few signals that are no words come to; those that tell nothing of the sentences beside have empty rows there.
  private static func sumOfFew(
    _ few: inout SeenRows, _ scales: Scales
  ) -> (spans: Row.Sum, whole: Row.Sum, next: Row.Sum, previous: Row.Sum) {
    var (spans, whole, next, previous) = (Row.Sum(), Row.Sum(), Row.Sum(), Row.Sum())
    while !few.open.isEmpty {
      var (ofSpans, ofWhole, ofNext, ofPrevious) = (Row.Lanes(), Row.Lanes(), Row.Lanes(), Row.Lanes())
      for place in few.open.prefix(Row.summedAtOnce) {
        let (row, meeting) = few.meet(at: place)
        let isFirst = Row.lanes(if: meeting.isFirstInPart)
        ofSpans &+= scales.rows[row].spans & isFirst
        ofWhole &+= scales.rows[row].wholes & Row.lanes(if: meeting.isFirst)
        ofNext &+= scales.rows[scales.numbers.row(asPrevious: row)].spans & isFirst
        ofPrevious &+= scales.rows[scales.numbers.row(asNext: row)].spans & isFirst
      }
      spans &+= ofSpans
      whole &+= ofWhole
      next &+= ofNext
      previous &+= ofPrevious
    }
    return (spans, whole, next, previous)
  }

  /// Lets the kinds that weigh more than nothing by themselves speak for or against each other.
  private mutating func meetCompany() {
    for (kind, place) in scales.kinds(of: reading.question) {
      guard (place < Row.spanCount ? greatest[place] : whole[place - Row.spanCount]) > 0 else { continue }
      company |= 1 << UInt32(place)
      let row = scales.numbers.row(of: .beside(kind))
      companySpans &+= scales.rows[row].spans
      companyWholes &+= scales.rows[row].wholes
    }
  }

  /// The span kinds that one of the sentences comes out with, and the tokens they stand on; and the answer kinds. With some
  /// caution, so much must speak for a kind that no rule found on words.
  func verdicts(caution: Float = 0, _ seen: inout SeenSignals) -> [Judgement.Verdict] {
    var verdicts: [Judgement.Verdict] = []
    verdicts.reserveCapacity(8)
    for (kind, place) in scales.kinds(of: reading.question) where sum(of: place) > 0 {
      let weighed = weighed(place)
      guard weighed.weight > caution || isFoundByRule(kind, in: weighed.part) else { continue }
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
    let weight = Float(sum(of: kind)) / 100
    guard kind < Row.spanCount else { return (weight, reading.all) }
    let best = sentences.firstIndex { $0[kind] == greatest[kind] } ?? 0
    return (weight, reading.sentences[best])
  }

  /// The same weight, in hundredths.
  private func sum(of kind: Int) -> Int32 {
    let place = kind - Row.spanCount
    return place < 0 ? greatest[kind] &+ companySpans[kind] : whole[place] &+ companyWholes[place]
  }

  /// What spoke for or against a kind in a part of the answer.
  func reasons(for kind: Int, in range: Range<Int>, _ seen: inout SeenSignals) -> [Reason] {
    var reasons: [Reason] = []
    func hear(_ row: Int, _ signal: Signal, _ tokens: Range<Int>?) {
      let weight = scales.weight(ofRow: row, for: kind)
      if weight != 0 { reasons.append(Reason(signal: signal, tokens: tokens, weight: weight)) }
    }
    forEachRow(in: range, &seen, hear)
    reading.forEachBeside(sentence: range, stems: reading.stems, fields: scales.fields, judgement: rules) {
      signal, tokens in
      let row = scales.numbers.row(of: signal)
      if seen.words.meet(row).isFirstInPart { hear(row, signal, tokens) }
    }
    for (other, place) in scales.kinds(of: reading.question) where company & 1 << UInt32(place) != 0 {
      let weight = scales.weight(ofRow: scales.numbers.row(of: .beside(other)), for: kind)
      if weight != 0 { reasons.append(Reason(signal: .beside(other), tokens: nil, weight: weight)) }
    }
    return reasons
  }

  /// Calls `body` with each row that is heard in a part of the answer, once.
  @inline(__always)
  private func forEachRow(
    in range: Range<Int>, _ seen: inout SeenSignals, _ body: (Int, Signal, Range<Int>?) -> Void
  ) {
    seen.startPart()
    reading.forEachSignal(in: range, stems: reading.stems, fields: scales.fields, judgement: rules) { signal, tokens in
      let row = scales.numbers.row(of: signal)
      if seen.words.meet(row).isFirstInPart { body(row, signal, tokens) }
    }
  }

  /// The words that a kind stands on in a sentence: those its rules found, else those that spoke loudest for it.
  private func quote(of kind: Int, in sentence: Range<Int>, _ seen: inout SeenSignals) -> Range<Int> {
    let found = rules.verdicts.first { $0.kind == Kind.allCases[kind] }?.tokens
    if let found, sentence.contains(found.lowerBound) { return withoutElision(found) }
    var weights = Array(repeating: -Self.costOfAWord, count: sentence.count)
    forEachRow(in: sentence, &seen) { row, _, tokens in
      let weight = scales.weight(ofRow: row, for: kind)
      guard let tokens, weight != 0 else { return }
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
