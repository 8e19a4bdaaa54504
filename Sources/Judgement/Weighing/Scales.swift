import Coaching

/// Weights made ready for weighing: every signal leads to the kinds it speaks for or against.
struct Scales: Sendable {
  /// The stems that words are looked up by.
  let vocabulary: Vocabulary
  /// The numbers of the fields of each stem.
  let fields: [[Int]]
  /// What each kind starts from, in the order of `Kind.allCases`; nil for those that have no weights.
  private let starts: [Float?]
  private let stems: [String]
  private let fieldNames: [String]
  /// The row of each pair.
  private var pairs: [Pair: Int] = [:]
  /// For each structural signal, then each stem, then each field in three ways, then each pair: the kinds it speaks for.
  private var rows: [[Effect]]

  private struct Pair: Hashable, Sendable {
    let first: Int
    let second: Int
  }

  /// What a signal does to a kind.
  struct Effect: Sendable {
    /// The place of the kind in `Kind.allCases`.
    let kind: Int
    /// How much it speaks for it.
    let weight: Float
  }

  /// Makes weights ready.
  init(_ weights: Weights, fields known: SemanticFields) {
    starts = Kind.allCases.map { weights.starts[$0] }
    let fieldsByStem = known.byStem
    let entries = Kind.allCases.enumerated().flatMap { place, kind in
      (weights.entries[kind] ?? []).map { entry in
        (words: entry.signal.split(separator: " "), text: entry.signal, Effect(kind: place, weight: entry.weight))
      }
    }
    stems = Set(entries.flatMap { ["word", "pair"].contains($0.words[0]) ? $0.words.dropFirst().map(String.init) : [] })
      .union(fieldsByStem.keys).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: stems.enumerated().map { (Substring($1), $0) })
    vocabulary = Vocabulary(stems)
    fields = stems.map { fieldsByStem[$0] ?? [] }
    fieldNames = known.names
    let fieldNumbers = Dictionary(uniqueKeysWithValues: fieldNames.enumerated().map { (Substring($1), $0) })
    rows = Array(repeating: [], count: Signal.structural.count + stems.count + 3 * fieldNames.count)
    for (words, text, effect) in entries {
      let signal: Signal? =
        switch words[0] {
        case "word": numbers[words[1]].map { .word($0) }
        case "pair": numbers[words[1]].flatMap { first in numbers[words[2]].map { .pair(first, $0) } }
        case "field": fieldNumbers[words[1]].map { .field($0) }
        case "denied-field": fieldNumbers[words[1]].map { .deniedField($0) }
        case "fields": fieldNumbers[words[1]].map { .repeatedField($0) }
        default: Signal.numbersByText[text].map { Signal.structural[$0] }
        }
      guard let signal else { continue }
      if case .pair(let first, let second) = signal, row(of: signal) == nil {
        pairs[Pair(first: first, second: second)] = rows.count
        rows.append([])
      }
      if let row = row(of: signal) { rows[row].append(effect) }
    }
  }

  /// How a signal is written in a file of weights.
  func text(of signal: Signal) -> String { signal.text(stem: { stems[$0] }, field: { fieldNames[$0] }) }

  /// How many rows there are.
  var count: Int { rows.count }

  /// What a kind starts from; nil when it has no weights.
  func start(of kind: Int) -> Float? { starts[kind] }

  /// The row of a signal; nil when it is not weighed.
  func row(of signal: Signal) -> Int? {
    switch signal {
    case .word(let stem): Signal.structural.count + stem
    case .field(let field): Signal.structural.count + stems.count + 3 * field
    case .deniedField(let field): Signal.structural.count + stems.count + 3 * field + 1
    case .repeatedField(let field): Signal.structural.count + stems.count + 3 * field + 2
    case .pair(let first, let second): pairs[Pair(first: first, second: second)]
    default: Signal.numbers[signal]
    }
  }

  /// What a row speaks for.
  func effects(ofRow row: Int) -> [Effect] { rows[row] }
}
