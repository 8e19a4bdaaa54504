/// The signals of a file of weights made ready to be heard: the stems and the fields that words are looked up by, and the row
/// of each signal.
struct HeardSignals: Sendable {
  /// The stems that words are looked up by.
  let vocabulary: Vocabulary
  /// The fields of each stem, a bit for each.
  let fields: [UInt64]
  /// The number of each signal's row.
  let numbers: RowNumbers
  /// The row of each signal of the file, in its order; nil for one that nothing can be heard by.
  let rows: [Int?]
  private let fieldNames: [String]

  /// Makes signals ready, as they are written in a file of weights.
  init(_ written: TextNumbers, fields known: SemanticFields) {
    var (stems, fields) = known.byStem
    let fieldNames = Array(known.names.prefix(SemanticFields.limit))
    let fieldNumbers = Dictionary(uniqueKeysWithValues: fieldNames.enumerated().map { ($1, $0) })
    func field(_ name: ArraySlice<UInt8>) -> Int? { fieldNumbers[String(decoding: name, as: UTF8.self)] }
    func signal(_ written: WrittenSignal?) -> Signal? {
      switch written {
      case .word(let stem): .word(stems.insert(stem))
      case .pair(let first, let second): .pair(stems.insert(first), stems.insert(second))
      case .field(let name): field(name).map { .field($0) }
      case .deniedField(let name): field(name).map { .deniedField($0) }
      case .repeatedField(let name): field(name).map { .repeatedField($0) }
      case .structural(let place): Signal.structural[place]
      case .previous(let beside): signal(beside).map { .previous($0.fewPlace) }
      case .next(let beside): signal(beside).map { .next($0.fewPlace) }
      case .leading(let stem, let neighbour): signal(neighbour).map { .leading(stems.insert(stem), $0.fewPlace) }
      case .trailing(let stem, let neighbour): signal(neighbour).map { .trailing(stems.insert(stem), $0.fewPlace) }
      case nil: nil
      }
    }
    let signals = (0..<written.count).map { signal(WrittenSignal(written[$0])) }
    fields += repeatElement(0, count: stems.count - fields.count)
    let rowNumbers = RowNumbers(fields: fieldNames.count, stems: stems.count, signals: signals)
    vocabulary = Vocabulary(stems)
    self.fields = fields
    self.fieldNames = fieldNames
    numbers = rowNumbers
    rows = signals.map { $0.flatMap(rowNumbers.row) }
  }

  /// How a signal is written in a file of weights.
  func text(of signal: Signal) -> String { signal.text(stem: { vocabulary.text(of: $0) }, field: { fieldNames[$0] }) }
}
