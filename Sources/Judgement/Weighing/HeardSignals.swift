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
  private let fieldNames: TextNumbers

  /// Makes signals ready, as they are written in a file of weights.
  init(_ written: TextNumbers, fields known: SemanticFields) {
    var (stems, fields) = known.byStem
    var fieldNames = TextNumbers()
    for name in known.names.prefix(SemanticFields.limit) { _ = fieldNames.insert(Array(name.utf8).span) }
    func signal(_ few: WrittenSignal.Few, in text: Span<UInt8>) -> Signal? {
      func field(_ name: Range<Int>) -> Int? { fieldNames.number(of: text.extracting(name)) }
      switch few {
      case .field(let name): return field(name).map { .field($0) }
      case .deniedField(let name): return field(name).map { .deniedField($0) }
      case .repeatedField(let name): return field(name).map { .repeatedField($0) }
      case .structural(let place): return Signal.structural[place]
      }
    }
    func signal(in text: Span<UInt8>) -> Signal? {
      func stem(_ word: Range<Int>) -> Int { stems.insert(text.extracting(word)) }
      switch WrittenSignal(text) {
      case .word(let word): return .word(stem(word))
      case .pair(let first, let second): return .pair(stem(first), stem(second))
      case .few(let few): return signal(few, in: text)
      case .previous(let few): return signal(few, in: text).map { .previous($0.fewPlace) }
      case .next(let few): return signal(few, in: text).map { .next($0.fewPlace) }
      case .leading(let word, let few): return signal(few, in: text).map { .leading(stem(word), $0.fewPlace) }
      case .trailing(let word, let few): return signal(few, in: text).map { .trailing(stem(word), $0.fewPlace) }
      case nil: return nil
      }
    }
    let signals = (0..<written.count).map { signal(in: written[$0].span) }
    fields += repeatElement(0, count: stems.count - fields.count)
    let rowNumbers = RowNumbers(fields: fieldNames.count, stems: stems.count, signals: signals)
    vocabulary = Vocabulary(stems)
    self.fields = fields
    self.fieldNames = fieldNames
    numbers = rowNumbers
    rows = signals.map { $0.map(rowNumbers.row) }
  }

  /// How a signal is written in a file of weights.
  func text(of signal: Signal) -> String {
    signal.text(
      stem: { vocabulary.text(of: $0) }, field: { String(decoding: fieldNames[$0], as: UTF8.self) })
  }
}
