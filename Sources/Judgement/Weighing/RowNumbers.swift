/// The number of each signal's row: the few signals that are no words, these as heard in the sentence before and in the one
/// after, then each stem, then each pair that is weighed, of two stems or of a stem and a signal.
struct RowNumbers: Sendable {
  /// The rows of the few signals, heard in the sentence at hand or beside it, if there are as many fields as there may be.
  static let mostFew = 3 * (Signal.structural.count + 3 * SemanticFields.limit)

  private let few: Int
  /// Whether each of the few may tell something of the sentences beside.
  private let heardBeside: [Bool]
  private let firstWord: Int
  private let firstPair: Int
  private let pairs: PairTable

  /// Numbers the rows of so many fields and stems, and of the pairs among these signals.
  init(fields: Int, stems: Int, signals: [Signal?]) {
    few = Signal.structural.count + 3 * fields
    heardBeside = (0..<few).map { Signal(few: $0).isHeardBeside }
    firstWord = 3 * few
    firstPair = firstWord + stems
    let known = signals.compactMap { $0.flatMap(Self.pair) }
    var pairs = PairTable(capacity: known.count)
    for (first, second) in known where pairs[first, second] == nil { pairs.insert(first, second) }
    self.pairs = pairs
  }

  /// How many there are.
  var count: Int { firstPair + pairs.count }

  /// The row of a signal; nil when it is not weighed.
  @inline(__always)
  func row(of signal: Signal) -> Int? {
    switch signal {
    case .word(let stem): firstWord + stem
    case .pair, .leading, .trailing:
      Self.pair(signal).flatMap { pairs[$0.first, $0.second] }.map { firstPair + $0 }
    case .previous(let row): self.row(asPrevious: row)
    case .next(let row): self.row(asNext: row)
    default: signal.fewPlace
    }
  }

  /// What a signal is a pair of: stems, and the rows of the few signals behind them; nil when it is no pair.
  @inline(__always)
  private static func pair(_ signal: Signal) -> (first: Int, second: Int)? {
    switch signal {
    case .pair(let first, let second): (first, second)
    case .leading(let stem, let row): (stem, PairTable.mostStems + row)
    case .trailing(let stem, let row): (PairTable.mostStems + row, stem)
    default: nil
    }
  }

  /// Whether what has this row may tell something of the sentences beside.
  @inline(__always)
  func isHeardBeside(_ row: Int) -> Bool { row < heardBeside.count && heardBeside[row] }

  /// The row of what is heard in the sentence before, by its own.
  @inline(__always)
  func row(asPrevious row: Int) -> Int { few + row }

  /// The row of what is heard in the sentence after, by its own.
  @inline(__always)
  func row(asNext row: Int) -> Int { 2 * few + row }
}

extension Signal {
  /// The row of a signal that is neither a word nor a pair nor heard in another sentence: the structural ones first, then
  /// each field in three ways.
  @inline(__always)
  var fewPlace: Int {
    switch self {
    case .field(let field): Self.structural.count + 3 * field
    case .deniedField(let field): Self.structural.count + 3 * field + 1
    case .repeatedField(let field): Self.structural.count + 3 * field + 2
    default: structuralPlace
    }
  }

  /// The signal of such a row.
  init(few row: Int) {
    let field = row - Self.structural.count
    switch (field, field % 3) {
    case (..<0, _): self = Self.structural[row]
    case (_, 0): self = .field(field / 3)
    case (_, 1): self = .deniedField(field / 3)
    default: self = .repeatedField(field / 3)
    }
  }
}
