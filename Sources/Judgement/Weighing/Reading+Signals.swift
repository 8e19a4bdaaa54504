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
    forEachWord(in: range, stems: stems, body)
    forEachOther(in: range, stems: stems, fields: fields, judgement: judgement) { signal, tokens in
      body(signal, tokens)
      guard let tokens, signal.hasNeighbours else { return }
      forEachNeighbour(ofRow: signal.fewPlace, at: tokens, in: range, stems: stems, body)
    }
  }

  /// Calls `body` with the words in `range` that stand right before and after what a signal stands on.
  @inline(__always)
  func forEachNeighbour(
    ofRow row: Int, at tokens: Range<Int>, in range: Range<Int>, stems: [Int32], _ body: (Signal, Range<Int>?) -> Void
  ) {
    let before = tokens.lowerBound - 1
    if before >= range.lowerBound, stems[before] >= 0, self.tokens.list[before + 1].boundary < .sentence {
      body(.leading(Int(stems[before]), row), before..<tokens.upperBound)
    }
    let after = tokens.upperBound
    if after < range.upperBound, stems[after] >= 0, self.tokens.list[after].boundary < .sentence {
      body(.trailing(Int(stems[after]), row), tokens.lowerBound..<after + 1)
    }
  }

  /// Calls `body` with what is heard in the sentences before and after one; some come as often as they are heard.
  func forEachBeside(
    sentence: Range<Int>, stems: [Int32], fields: [UInt64], judgement: Judgement, _ body: (Signal, Range<Int>?) -> Void
  ) {
    guard let place = sentences.firstIndex(of: sentence) else { return }
    if place > 0 {
      forEachOther(in: sentences[place - 1], stems: stems, fields: fields, judgement: judgement) { signal, tokens in
        if signal.isHeardBeside { body(.previous(signal.fewPlace), tokens) }
      }
    }
    if place + 1 < sentences.count {
      forEachOther(in: sentences[place + 1], stems: stems, fields: fields, judgement: judgement) { signal, tokens in
        if signal.isHeardBeside { body(.next(signal.fewPlace), tokens) }
      }
    }
  }

  /// Calls `body` with the words and the pairs of words in `range`.
  @inline(__always)
  func forEachWord(in range: Range<Int>, stems: [Int32], _ body: (Signal, Range<Int>?) -> Void) {
    for token in range where stems[token] >= 0 {
      body(.word(Int(stems[token])), token..<token + 1)
      let next = token + 1
      if next < range.upperBound, stems[next] >= 0, tokens.list[next].boundary <= .space {
        body(.pair(Int(stems[token]), Int(stems[next])), token..<next + 1)
      }
    }
  }

  /// Calls `body` with the other signals in `range`.
  @inline(__always)
  func forEachOther(
    in range: Range<Int>, stems: [Int32], fields: [UInt64], judgement: Judgement, _ body: (Signal, Range<Int>?) -> Void
  ) {
    forEachField(in: range, stems: stems, fields: fields, body)
    forEachHeardList { forEachCue(of: $0, in: range, body) }
    for amount in amounts(in: range) { body(.amount(amount.sense), amount.tokens) }
    let named = names(in: range)
    for name in named { body(.name, name) }
    if named.count > 1 { body(.names, nil) }
    for place in places[places.firstIndex(sortedBy: \.lowerBound, from: range.lowerBound)...] {
      guard place.lowerBound < range.upperBound else { break }
      body(.place, place)
    }
    if range.lowerBound == 0 { body(.opening, nil) }
    for (place, length) in Signal.lengths.enumerated() where range.count > length { body(.longer(place), nil) }
    body(.asked(question), nil)
    tell(judgement, in: range, body)
  }

  /// Calls `body` with what an answer of several sentences holds as a whole, and perhaps none of them by itself: what is
  /// heard once in one and once in another. What each of them holds may come as well.
  func forEachTogether(repeated fields: RepeatedFields, judgement: Judgement, _ body: (Signal) -> Void) {
    fields.forEach { body(.repeatedField($0)) }
    forEachHeardList { if hits($0).count > 1 { body(.repeated($0)) } }
    if names.count > 1 { body(.names) }
    for (place, length) in Signal.lengths.enumerated() where all.count > length { body(.longer(place)) }
    tellEvidence(of: judgement, in: all) { signal, _ in body(signal) }
  }

  @inline(__always)
  private func forEachField(
    in range: Range<Int>, stems: [Int32], fields: [UInt64], _ body: (Signal, Range<Int>?) -> Void
  ) {
    var heard: UInt64 = 0
    for token in range where stems[token] >= 0 {
      var own = fields[Int(stems[token])]
      guard own != 0, !isPartOfName(token) else { continue }
      let word = token..<token + 1
      let isDenied = isNegated(word)
      while own != 0 {
        let field = own.trailingZeroBitCount
        own &= own - 1
        body(isDenied ? .deniedField(field) : .field(field), word)
        if heard & 1 << UInt64(field) != 0 { body(.repeatedField(field), nil) }
        heard |= 1 << UInt64(field)
      }
    }
  }

  /// Whether a word is part of a name, where it does not mean what it says: « Emmaüs Connect ».
  private func isPartOfName(_ token: Int) -> Bool {
    let traits = tokens.list[token].traits
    guard traits.contains(.capitalised), !traits.contains(.acronym) else { return false }
    let next = names.firstIndex(sortedBy: \.lowerBound, from: token + 1)
    return next > 0 && names[next - 1].contains(token)
  }

  @inline(__always)
  private func forEachCue(of list: CueList.Name, in range: Range<Int>, _ body: (Signal, Range<Int>?) -> Void) {
    var count = 0
    forEachHit(of: list, in: range) { cue in
      body(isNegated(cue.lowerBound..<cue.lowerBound + 1) ? .denied(list) : .heard(list), cue)
      count += 1
    }
    if count > 1 { body(.repeated(list), nil) }
  }

  @inline(__always)
  private func tell(_ judgement: Judgement, in range: Range<Int>, _ body: (Signal, Range<Int>?) -> Void) {
    for verdict in judgement.verdicts where verdict.tokens.map({ range.contains($0.lowerBound) }) ?? true {
      body(.found(verdict.kind), verdict.tokens)
    }
    tellEvidence(of: judgement, in: range, body)
  }

  @inline(__always)
  private func tellEvidence(of judgement: Judgement, in range: Range<Int>, _ body: (Signal, Range<Int>?) -> Void) {
    // The evidence comes subject by subject, and in the order of the text. It is searched, not gone through: a text of
    // many sentences has much of it.
    var left = judgement.evidence[...]
    while let subject = left.first?.subject {
      let own = left[..<left.firstIndex(sortedBy: { $0.subject == subject ? 0 : 1 }, from: 1)]
      let given = own[own.firstIndex(sortedBy: \.tokens.lowerBound, from: range.lowerBound)...]
        .prefix { $0.tokens.lowerBound < range.upperBound }
      for evidence in given { body(.gives(subject), evidence.tokens) }
      if given.count > 1 { body(.givesMore(subject), nil) }
      left = left[own.endIndex...]
    }
  }
}
