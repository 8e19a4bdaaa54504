/// The number of each signal's row: the structural signals first, then each field in three ways, then each stem, then each
/// pair of stems that is weighed.
struct RowNumbers: Sendable {
  private let firstField = Signal.structural.count
  private let firstWord: Int
  private let firstPair: Int
  private let pairs: PairTable

  /// Numbers the rows of so many fields and stems, and of the pairs among these signals.
  init(fields: Int, stems: Int, signals: [Signal?]) {
    firstWord = firstField + 3 * fields
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
    case .field(let field): firstField + 3 * field
    case .deniedField(let field): firstField + 3 * field + 1
    case .repeatedField(let field): firstField + 3 * field + 2
    case .pair(let first, let second): pairs[first, second].map { firstPair + $0 }
    default: signal.structuralPlace
    }
  }
}
