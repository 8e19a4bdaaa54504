/// The number of each signal's row: the few signals that are no words, these as heard in the sentence before and in the one
/// after, then each stem, then each pair of stems that is weighed.
struct RowNumbers: Sendable {
  /// The rows of the few signals, heard in the sentence at hand or beside it, if there are as many fields as there may be.
  static let mostFew = 3 * (Signal.structural.count + 3 * SemanticFields.limit)

  private let few: Int
  private let firstWord: Int
  private let firstPair: Int
  private let pairs: PairTable

  /// Numbers the rows of so many fields and stems, and of the pairs among these signals.
  init(fields: Int, stems: Int, signals: [Signal?]) {
    few = Signal.structural.count + 3 * fields
    firstWord = 3 * few
    firstPair = firstWord + stems
    var pairs = PairTable(capacity: signals.count { if case .pair = $0 { true } else { false } })
    for case .pair(let first, let second)? in signals where pairs[first, second] == nil { pairs.insert(first, second) }
    self.pairs = pairs
  }

  /// How many there are.
  var count: Int { firstPair + pairs.count }

  /// The row of a signal; nil when it is not weighed.
  @inline(__always)
  func row(of signal: Signal) -> Int? {
    switch signal {
    case .word(let stem): firstWord + stem
    case .pair(let first, let second): pairs[first, second].map { firstPair + $0 }
    case .previous(let row): self.row(asPrevious: row)
    case .next(let row): self.row(asNext: row)
    default: signal.fewPlace
    }
  }

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
