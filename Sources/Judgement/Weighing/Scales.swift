import Coaching

/// Weights made ready for weighing: every signal leads to a row, which says how much it speaks for each kind.
public final class Scales: Sendable {
  /// The stems that words are looked up by.
  let vocabulary: Vocabulary
  /// The fields of each stem, a bit for each.
  let fields: [UInt64]
  /// The number of each signal's row.
  let numbers: RowNumbers
  private let heard: HeardSignals
  /// What the span kinds start from, and the others.
  let starts: (spans: Row.Sum, wholes: Row.Sum)
  /// The kinds that have weights, by question, in the order of `Question.allCases`.
  private let kinds: [[(kind: Kind, place: Int)]]
  /// The rows: what signals speak for the span kinds, which are weighed in each sentence, and for the others, which are
  /// weighed in the whole answer.
  let rows: [Row]

  /// Makes weights ready.
  public init(_ weights: Weights, fields known: SemanticFields) {
    let heard = HeardSignals(weights.signals, fields: known)
    self.heard = heard
    vocabulary = heard.vocabulary
    fields = heard.fields
    numbers = heard.numbers
    kinds = Question.allCases.map { question in
      question.kinds.filter { weights.starts[$0] != nil }.map { ($0, $0.place) }
    }
    var starts = (spans: Row.Sum(), wholes: Row.Sum())
    for (kind, weight) in weights.starts {
      let start = Int32(weight.hundredths)
      if kind.isSpan { starts.spans[kind.place] = start } else { starts.wholes[kind.place - Row.spanCount] = start }
    }
    self.starts = starts
    var rows = Array(repeating: Row(), count: heard.numbers.count)
    for entry in weights.entries {
      if let row = heard.rows[Int(entry.signal)] { rows[row].add(entry.weight, for: Int(entry.kind)) }
    }
    self.rows = rows
  }

  /// What the kind at a place of `Kind.allCases` starts from.
  func start(of kind: Int) -> Float {
    Float(kind < Row.spanCount ? starts.spans[kind] : starts.wholes[kind - Row.spanCount]) / 100
  }

  /// How much a row speaks for the kind at a place of `Kind.allCases`.
  func weight(ofRow row: Int, for kind: Int) -> Float { Float(rows[row][kind]) / 100 }

  /// How a signal is written in a file of weights.
  func text(of signal: Signal) -> String { heard.text(of: signal) }

  /// The kinds that have weights under a question, and their places in `Kind.allCases`.
  func kinds(of question: Question) -> [(kind: Kind, place: Int)] { kinds[question.place] }
}
