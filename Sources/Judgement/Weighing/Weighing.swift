import Coaching

/// The weights of all that is heard in an answer, put on the scales.
struct Weighing {
  let reading: Reading
  let rules: Judgement
  let scales: Scales
  private let stems: [Int32]
  /// The weight of every kind in each sentence, in the order of `Kind.allCases`; nil for those that have no weights.
  private var sentences: [[Float?]] = []
  /// The same in the whole answer.
  private var whole: [Float?] = []

  /// A signal that spoke for or against a kind.
  struct Reason {
    let signal: Signal
    let tokens: Range<Int>?
    let weight: Float
  }

  init(_ reading: Reading, rules: Judgement, scales: Scales) {
    self.reading = reading
    self.rules = rules
    self.scales = scales
    stems = scales.vocabulary.stems(of: reading.tokens)
    sentences = reading.sentences.map(weights)
    whole = weights(in: reading.all)
  }

  /// The span kinds that one of the sentences comes out with, and the tokens they stand on; and the answer kinds.
  var verdicts: [Judgement.Verdict] {
    if let empty = weighed(.nonAnswer), empty.weight > 0 { return [.init(kind: .nonAnswer, tokens: nil)] }
    return reading.question.kinds.compactMap { kind in
      guard let weighed = weighed(kind), weighed.weight > 0 else { return nil }
      return .init(kind: kind, tokens: kind.isSpan ? quote(of: weighed.place, in: weighed.part) : nil)
    }
  }

  /// What a kind comes to, in the sentence that speaks most for it or in the whole answer; nil when it has no weights.
  func weighed(_ kind: Kind) -> (place: Int, weight: Float, part: Range<Int>)? {
    guard let place = Kind.allCases.firstIndex(of: kind) else { return nil }
    let parts = kind.isSpan ? zip(reading.sentences, sentences) : zip([reading.all], [whole])
    return parts.compactMap { part, weights in weights[place].map { (place, $0, part) } }.max { $0.1 < $1.1 }
  }

  /// The weight of every kind in a part of the answer, in the order of `Kind.allCases`; nil for those that have none.
  private func weights(in range: Range<Int>) -> [Float?] {
    var weights = Kind.allCases.indices.map { scales.start(of: $0) }
    forEachRow(in: range) { row, _, _ in
      for effect in scales.effects(ofRow: row) { weights[effect.kind]? += effect.weight }
    }
    return weights
  }

  /// What spoke for or against a kind in a part of the answer.
  func reasons(for kind: Int, in range: Range<Int>) -> [Reason] {
    var reasons: [Reason] = []
    forEachRow(in: range) { row, signal, tokens in
      for effect in scales.effects(ofRow: row) where effect.kind == kind {
        reasons.append(Reason(signal: signal, tokens: tokens, weight: effect.weight))
      }
    }
    return reasons
  }

  /// Calls `body` with each row once.
  private func forEachRow(in range: Range<Int>, _ body: (Int, Signal, Range<Int>?) -> Void) {
    var isSeen = Array(repeating: false, count: scales.count)
    reading.forEachSignal(in: range, stems: stems, fields: scales.fields, judgement: rules) { signal, tokens in
      guard let row = scales.row(of: signal), !isSeen[row] else { return }
      isSeen[row] = true
      body(row, signal, tokens)
    }
  }

  /// The words that a kind stands on in a sentence: those its rules found, else those that spoke loudest for it.
  private func quote(of kind: Int, in sentence: Range<Int>) -> Range<Int> {
    let found = rules.verdicts.first { $0.kind == Kind.allCases[kind] }?.tokens
    if let found, sentence.contains(found.lowerBound) { return found }
    var weights = Array(repeating: -Self.costOfAWord, count: sentence.count)
    for reason in reasons(for: kind, in: sentence) {
      guard let tokens = reason.tokens else { continue }
      for token in tokens.clamped(to: sentence) {
        weights[token - sentence.lowerBound] += reason.weight / Float(tokens.count)
      }
    }
    return Self.heaviest(weights).map { $0 + sentence.lowerBound } ?? sentence
  }

  /// How much a word must speak for a kind to be quoted.
  private static let costOfAWord: Float = 0.1

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
