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
  private let stems: [String]
  private let fieldNames: [String]

  /// Makes signals ready, as they are written in a file of weights.
  init(_ texts: [String], fields known: SemanticFields) {
    let fieldsByStem = known.byStem
    fieldNames = known.names
    // In their order: of stems that are one to the vocabulary, such as signs, the first is meant.
    let stemsOfSignals = texts.map(Self.stems)
    stems = Set(stemsOfSignals.joined()).union(fieldsByStem.keys.map { Substring($0) }).sorted()
      .map(String.init)
    let numbers = Dictionary(uniqueKeysWithValues: stems.enumerated().map { (Substring($1), $0) })
    let fieldNumbers = Dictionary(uniqueKeysWithValues: fieldNames.enumerated().map { (Substring($1), $0) })
    let signals: [Signal?] = zip(texts, stemsOfSignals).map { text, stems in
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
    let rowNumbers = RowNumbers(fields: fieldNames.count, stems: stems.count, signals: signals)
    self.numbers = rowNumbers
    rows = signals.map { $0.flatMap(rowNumbers.row) }
  }

  /// How a signal is written in a file of weights.
  func text(of signal: Signal) -> String { signal.text(stem: { stems[$0] }, field: { fieldNames[$0] }) }

  /// The stems that the text of a signal holds: one of a word, two of a pair, none of the others.
  private static func stems(of signal: String) -> [Substring] {
    guard signal.hasPrefix("word ") || signal.hasPrefix("pair ") else { return [] }
    return signal.utf8.split(separator: UInt8(ascii: " ")).dropFirst().map(Substring.init)
  }
}
