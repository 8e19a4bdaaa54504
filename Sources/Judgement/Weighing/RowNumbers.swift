/// The number of each signal's row: the few signals that are no words, these as heard in the sentence before and in the one
/// after, then each stem, then each pair that is weighed, of two stems or of a stem and a signal. Before the stems and before
/// the pairs stands a silent row, of those that are not weighed: so none is asked whether it is.
struct RowNumbers: Sendable {
  /// How many signals are no words.
  let few: Int
  /// Whether the words right before and after each of the few may tell something.
  private let hasNeighbours: [Bool]
  private let firstWord: Int
  private let firstPair: Int
  private let pairs: PairTable

  /// Numbers the rows of so many fields and stems, and of the pairs among these signals.
  init(fields: Int, stems: Int, signals: [Signal?]) {
    few = Signal.structural.count + 3 * fields
    hasNeighbours = (0..<few).map { Signal(few: $0).hasNeighbours }
    firstWord = 3 * few + 1
    firstPair = firstWord + stems
    let known = signals.compactMap { $0.flatMap(Self.pair) }
    var pairs = PairTable(capacity: known.count)
    for (first, second) in known where pairs[first, second] == 0 { pairs.insert(first, second) }
    self.pairs = pairs
  }

  /// How many there are.
  var count: Int { firstPair + 1 + pairs.count }

  /// The row of a signal.
  func row(of signal: Signal) -> Int {
    switch signal {
    case .word(let stem): row(ofWord: stem)
    case .pair(let first, let second): row(ofPair: first, second)
    case .leading(let stem, let few): row(leading: stem, few)
    case .trailing(let stem, let few): row(trailing: stem, few)
    case .previous(let row): self.row(asPrevious: row)
    case .next(let row): self.row(asNext: row)
    default: signal.fewPlace
    }
  }

  /// The row of a word, by its stem; the silent one of stem -1.
  @inline(__always)
  func row(ofWord stem: Int) -> Int { firstWord + stem }

  /// The row of two words that follow each other, by their stems.
  @inline(__always)
  func row(ofPair first: Int, _ second: Int) -> Int { firstPair + pairs[first, second] }

  /// The row of a word, by its stem, right before one of the few.
  @inline(__always)
  func row(leading stem: Int, _ few: Int) -> Int { row(ofPair: stem, Self.stem(for: few)) }

  /// The row of a word, by its stem, right after one of the few.
  @inline(__always)
  func row(trailing stem: Int, _ few: Int) -> Int { row(ofPair: Self.stem(for: few), stem) }

  /// Whether the words right before and after one of the few may tell something.
  @inline(__always)
  func hasNeighbours(_ few: Int) -> Bool { hasNeighbours[few] }

  /// What stands for one of the few in a pair: a number that no stem has.
  @inline(__always)
  private static func stem(for few: Int) -> Int { PairTable.mostStems + few }

  /// What a signal is a pair of; nil when it is no pair.
  private static func pair(_ signal: Signal) -> (first: Int, second: Int)? {
    switch signal {
    case .pair(let first, let second): (first, second)
    case .leading(let stem, let few): (stem, Self.stem(for: few))
    case .trailing(let stem, let few): (Self.stem(for: few), stem)
    default: nil
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

  /// The row of a cue of a list, by the list's number.
  @inline(__always)
  static func heard(list: Int) -> Int { 3 * list }

  /// That of a denied one.
  @inline(__always)
  static func denied(list: Int) -> Int { 3 * list + 1 }

  /// That of two or more.
  @inline(__always)
  static func repeated(list: Int) -> Int { 3 * list + 2 }

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
