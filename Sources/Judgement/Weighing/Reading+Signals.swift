/// What is heard in a part of an answer, as signals to be weighed.
extension Reading {
  /// Calls `body` with every signal in `range` and the tokens it stands on, if it stands on any; some come as often as
  /// they are heard.
  ///
  /// - Parameters:
  ///   - range: All tokens, or those of a sentence.
  ///   - stems: The number of each token's stem; -1 for none.
  ///   - fields: The fields of each stem, a bit for each.
  ///   - judgement: What the rules make of the answer.
  ///   - body: What is done with a signal; inlined, so that weighing builds no signal in memory.
  @inline(__always)
  func forEachSignal(
    in range: Range<Int>, stems: [Int32], fields: [UInt64], judgement: Judgement, _ body: (Signal, Range<Int>?) -> Void
  ) {
    for token in range where stems[token] >= 0 {
      body(.word(Int(stems[token])), token..<token + 1)
      let next = stem(following: token, in: range, stems: stems)
      if next >= 0 { body(.pair(Int(stems[token]), next), token..<token + 2) }
    }
    forEachOther(in: range, stems: stems, fields: fields, judgement: judgement) { row, tokens in
      let signal = Signal(few: row)
      body(signal, tokens)
      guard let tokens, signal.hasNeighbours else { return }
      let (before, after) = neighbours(of: tokens, in: range, stems: stems)
      if before >= 0 { body(.leading(before, row), tokens.lowerBound - 1..<tokens.upperBound) }
      if after >= 0 { body(.trailing(after, row), tokens.lowerBound..<tokens.upperBound + 1) }
    }
  }

  /// The stem of the word that makes a pair with the one before it; -1 when there is none.
  @inline(__always)
  func stem(following token: Int, in range: Range<Int>, stems: [Int32]) -> Int {
    let next = token + 1
    return next < range.upperBound && tokens.list[next].boundary <= .space ? Int(stems[next]) : -1
  }

  /// The stems of the words in `range` that stand right before and after some tokens; -1 when there is none.
  @inline(__always)
  func neighbours(of tokens: Range<Int>, in range: Range<Int>, stems: [Int32]) -> (before: Int, after: Int) {
    let list = self.tokens.list
    let start = tokens.lowerBound
    let end = tokens.upperBound
    return (
      start > range.lowerBound && list[start].boundary < .sentence ? Int(stems[start - 1]) : -1,
      end < range.upperBound && list[end].boundary < .sentence ? Int(stems[end]) : -1
    )
  }

  /// Calls `body` with what is heard in the sentences before and after one; some come as often as they are heard.
  func forEachBeside(
    sentence: Range<Int>, stems: [Int32], fields: [UInt64], judgement: Judgement, _ body: (Signal, Range<Int>?) -> Void
  ) {
    guard let place = sentences.firstIndex(of: sentence) else { return }
    if place > 0 {
      forEachOther(in: sentences[place - 1], stems: stems, fields: fields, judgement: judgement) { row, tokens in
        if Signal(few: row).isHeardBeside { body(.previous(row), tokens) }
      }
    }
    if place + 1 < sentences.count {
      forEachOther(in: sentences[place + 1], stems: stems, fields: fields, judgement: judgement) { row, tokens in
        if Signal(few: row).isHeardBeside { body(.next(row), tokens) }
      }
    }
  }

  /// Calls `body` with the row of each of the few signals that are no words in `range`; inlined, so that weighing builds no
  /// signal in memory. Tells which fields of meaning are heard.
  @inline(__always)
  @discardableResult
  func forEachOther(
    in range: Range<Int>, stems: [Int32], fields: [UInt64], judgement: Judgement, _ body: (Int, Range<Int>?) -> Void
  ) -> HeardBits {
    let heard = forEachField(in: range, stems: stems, fields: fields, body)
    forEachCue(in: range, body)
    // By their places: a slice of an array counts a reference to it.
    for place in places(ofAmountsIn: range) {
      body(Signal.amount(amounts[place].sense).fewPlace, amounts[place].tokens)
    }
    let named = places(ofNamesIn: range)
    for place in named { body(Signal.name.fewPlace, names[place]) }
    if named.count > 1 { body(Signal.names.fewPlace, nil) }
    var place = places.isEmpty ? 0 : places.firstIndex(sortedBy: \.lowerBound, from: range.lowerBound)
    while place < places.count, places[place].lowerBound < range.upperBound {
      body(Signal.place.fewPlace, places[place])
      place += 1
    }
    if range.lowerBound == 0 { body(Signal.opening.fewPlace, nil) }
    for (place, length) in Signal.lengths.enumerated() where range.count > length {
      body(Signal.longer(place).fewPlace, nil)
    }
    body(Signal.asked(question).fewPlace, nil)
    tell(judgement, in: range, body)
    return heard
  }

  /// Calls `body` with what an answer of several sentences holds as a whole, and perhaps none of them by itself: what is
  /// heard once in one and once in another. What each of them holds may come as well.
  func forEachTogether(fields: HeardBits, judgement: Judgement, _ body: (Int) -> Void) {
    HeardBits.forEach(of: fields.twice) { body(Signal.repeatedField($0).fewPlace) }
    HeardBits.forEach(of: heardLists.twice) { body(Signal.repeated(list: $0)) }
    if names.count > 1 { body(Signal.names.fewPlace) }
    for (place, length) in Signal.lengths.enumerated() where all.count > length {
      body(Signal.longer(place).fewPlace)
    }
    tellEvidence(of: judgement, in: all) { row, _ in body(row) }
  }

  /// Tells which fields are heard.
  @inline(__always)
  private func forEachField(
    in range: Range<Int>, stems: [Int32], fields: [UInt64], _ body: (Int, Range<Int>?) -> Void
  ) -> HeardBits {
    var heard = HeardBits()
    for token in range where stems[token] >= 0 {
      let own = fields[Int(stems[token])]
      guard own != 0, !isPartOfName(token) else { continue }
      let word = token..<token + 1
      let denied = isNegated(word) ? 1 : 0
      HeardBits.forEach(of: own) { body(Signal.field($0).fewPlace + denied, word) }
      heard.hear(own)
    }
    HeardBits.forEach(of: heard.twice) { body(Signal.repeatedField($0).fewPlace, nil) }
    return heard
  }

  /// Whether a word is part of a name, where it does not mean what it says: « Emmaüs Connect ».
  private func isPartOfName(_ token: Int) -> Bool {
    let traits = tokens.list[token].traits
    guard traits.contains(.capitalised), !traits.contains(.acronym) else { return false }
    let next = names.firstIndex(sortedBy: \.lowerBound, from: token + 1)
    return next > 0 && names[next - 1].contains(token)
  }

  @inline(__always)
  private func forEachCue(in range: Range<Int>, _ body: (Int, Range<Int>?) -> Void) {
    var heard = HeardBits()
    forEachHit(in: range) { list, cue in
      body(isNegated(cue.lowerBound..<cue.lowerBound + 1) ? Signal.denied(list: list) : Signal.heard(list: list), cue)
      heard.hear(1 << UInt64(list))
    }
    HeardBits.forEach(of: heard.twice) { body(Signal.repeated(list: $0), nil) }
  }

  @inline(__always)
  private func tell(_ judgement: Judgement, in range: Range<Int>, _ body: (Int, Range<Int>?) -> Void) {
    for verdict in judgement.verdicts where verdict.tokens.map({ range.contains($0.lowerBound) }) ?? true {
      body(Signal.found(verdict.kind).fewPlace, verdict.tokens)
    }
    tellEvidence(of: judgement, in: range, body)
  }

  @inline(__always)
  private func tellEvidence(of judgement: Judgement, in range: Range<Int>, _ body: (Int, Range<Int>?) -> Void) {
    // The evidence comes subject by subject, and in the order of the text. It is searched, not gone through: a text of
    // many sentences has much of it.
    let evidence = judgement.evidence
    var start = 0
    while start < evidence.count {
      let subject = evidence[start].subject
      let end = evidence.firstIndex(sortedBy: { $0.subject == subject ? 0 : 1 }, from: 1, in: start..<evidence.count)
      var place = evidence.firstIndex(sortedBy: \.tokens.lowerBound, from: range.lowerBound, in: start..<end)
      let first = place
      while place < end, evidence[place].tokens.lowerBound < range.upperBound {
        body(Signal.gives(subject).fewPlace, evidence[place].tokens)
        place += 1
      }
      if place - first > 1 { body(Signal.givesMore(subject).fewPlace, nil) }
      start = end
    }
  }
}
