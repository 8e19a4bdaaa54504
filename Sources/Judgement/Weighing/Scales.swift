import Coaching

/// Weights made ready for weighing: every signal leads to a row, which says how much it speaks for each kind.
final class Scales: Sendable {
  /// The stems that words are looked up by.
  let vocabulary: Vocabulary
  /// The fields of each stem, a bit for each.
  let fields: [UInt64]
  /// What the kinds start from.
  let starts: Row
  /// The kinds that have weights, by question, in the order of `Question.allCases`.
  private let kinds: [[(kind: Kind, place: Int)]]
  private let stems: [String]
  private let fieldNames: [String]
  /// The rows: what signals speak for the span kinds, which are weighed in each sentence, and for the others, which are
  /// weighed in the whole answer.
  let rows: [Row]
  /// The number of each signal's row.
  let numbers: RowNumbers

  /// Makes weights ready.
  init(_ weights: Weights, fields known: SemanticFields) {
    let fieldsByStem = known.byStem
    fieldNames = known.names
    // In their order: of stems that are one to the vocabulary, such as signs, the first is meant.
    let stemsOfSignals = weights.signals.map(Self.stems)
    stems = Set(stemsOfSignals.joined()).union(fieldsByStem.keys.map { Substring($0) }).sorted()
      .map(String.init)
    let numbers = Dictionary(uniqueKeysWithValues: stems.enumerated().map { (Substring($1), $0) })
    let fieldNumbers = Dictionary(uniqueKeysWithValues: fieldNames.enumerated().map { (Substring($1), $0) })
    let signals: [Signal?] = zip(weights.signals, stemsOfSignals).map { text, stems in
      let own = stems.compactMap { numbers[$0] }
      if own.count == 1 { return .word(own[0]) }
      if own.count == 2 { return .pair(own[0], own[1]) }
      let space = text.utf8.firstIndex(of: UInt8(ascii: " ")) ?? text.endIndex
      let rest = text[space...].dropFirst()
      return switch text[..<space] {
      case "field": fieldNumbers[rest].map { .field($0) }
      case "denied-field": fieldNumbers[rest].map { .deniedField($0) }
      case "fields": fieldNumbers[rest].map { .repeatedField($0) }
      default: Signal.numbersByText[text].map { Signal.structural[$0] }
      }
    }
    vocabulary = Vocabulary(stems)
    fields = stems.map { fieldsByStem[$0] ?? 0 }
    kinds = Question.allCases.map { question in
      question.kinds.filter { weights.starts[$0] != nil }.map { ($0, $0.place) }
    }
    var starts = Row()
    for (kind, weight) in weights.starts { starts[kind.place] = weight }
    self.starts = starts
    let rowNumbers = RowNumbers(fields: fieldNames.count, stems: stems.count, signals: signals)
    self.numbers = rowNumbers
    var rows = Array(repeating: Row(), count: rowNumbers.count)
    let places = signals.map { $0.flatMap(rowNumbers.row) }
    for entry in weights.entries {
      if let row = places[entry.signal] { rows[row][entry.kind] += entry.weight }
    }
    self.rows = rows
  }

  /// The stems that the text of a signal holds: one of a word, two of a pair, none of the others.
  private static func stems(of signal: String) -> [Substring] {
    guard signal.hasPrefix("word ") || signal.hasPrefix("pair ") else { return [] }
    return signal.utf8.split(separator: UInt8(ascii: " ")).dropFirst().map(Substring.init)
  }

  /// What the kind at a place of `Kind.allCases` starts from.
  func start(of kind: Int) -> Float { starts[kind] }

  /// How much a row speaks for the kind at a place of `Kind.allCases`.
  func weight(ofRow row: Int, for kind: Int) -> Float { rows[row][kind] }

  /// How a signal is written in a file of weights.
  func text(of signal: Signal) -> String { signal.text(stem: { stems[$0] }, field: { fieldNames[$0] }) }

  /// The kinds that have weights under a question, and their places in `Kind.allCases`.
  func kinds(of question: Question) -> [(kind: Kind, place: Int)] { kinds[question.place] }
}
