import Coaching

/// Weights made ready to tell which question of the method each sentence of a text answers.
final class DemandScales: Sendable {
  /// How much speaks for each question, in the order of `Question.judged`; the last lane is not used.
  typealias Scores = SIMD8<Float>

  private let heard: HeardSignals
  private let starts: Scores
  private let rows: [Scores]

  /// Makes weights ready.
  init(_ weights: DemandWeights, fields: SemanticFields) {
    let heard = HeardSignals(weights.signals, fields: fields)
    self.heard = heard
    var starts = Scores()
    for (place, question) in Question.judged.enumerated() { starts[place] = weights.starts[question] ?? 0 }
    self.starts = starts
    var rows = Array(repeating: Scores(), count: heard.numbers.count)
    for entry in weights.entries {
      if let row = heard.rows[Int(entry.signal)] { rows[row][Int(entry.demand)] += entry.weight }
    }
    self.rows = rows
  }

  /// The scores of each sentence of a text.
  func scores(of reading: Reading, _ seen: inout SeenSignals) -> [Scores] {
    let tokens = reading.tokens
    let stems = tokens.list.map { token in
      token.traits.contains(.digits)
        ? heard.vocabulary.digits : heard.vocabulary.stem(of: token.folded, in: tokens.folded)
    }
    seen.startAnswer(heard.numbers)
    return reading.sentences.map { sentence in
      var scores = starts
      seen.startPart()
      // No rule has a say here: what the rules look for depends on the question.
      reading.forEachSignal(in: sentence, stems: stems, fields: heard.fields, judgement: Judgement()) { signal, _ in
        let row = heard.numbers.row(of: signal)
        if seen.words.meet(row).isFirstInPart { scores += rows[row] }
      }
      return scores
    }
  }
}
