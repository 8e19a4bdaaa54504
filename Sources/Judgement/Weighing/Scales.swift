import Coaching

/// Weights made ready for weighing: every signal leads to a row, which says how much it speaks for each kind.
struct Scales: Sendable {
  /// How much a signal speaks for some kinds, a lane for each: all kinds of a part are weighed in one addition.
  typealias Row = SIMD16<Float>

  /// The stems that words are looked up by.
  let vocabulary: Vocabulary
  /// The fields of each stem, a bit for each.
  let fields: [UInt64]
  /// What the span kinds start from, in the order of `Kind.allCases`.
  private(set) var spanStart = Row()
  /// What the other kinds start from.
  private(set) var wholeStart = Row()
  /// The kinds that have weights, by question, in the order of `Question.allCases`.
  private let kinds: [[(kind: Kind, place: Int)]]
  private let stems: [String]
  private let fieldNames: [String]
  private var pairs: PairTable
  /// For each structural signal, then each field in three ways, then each stem, then each pair: how much it speaks for the span
  /// kinds, which are weighed in each sentence.
  private(set) var spans: [Row]
  /// The same for the other kinds, which are weighed in the whole answer.
  private(set) var wholes: [Row]
  private let firstField = Signal.structural.count
  /// Where the rows of words and pairs start: those before are few.
  let firstWord: Int
  private let firstPair: Int

  /// Makes weights ready.
  init(_ weights: Weights, fields known: SemanticFields) {
    let fieldsByStem = known.byStem
    fieldNames = known.names
    // In their order: of stems that are one to the vocabulary, such as signs, the first is meant.
    stems = Set(weights.signals.flatMap(Self.stems)).union(fieldsByStem.keys.map { Substring($0) }).sorted()
      .map(String.init)
    let numbers = Dictionary(uniqueKeysWithValues: stems.enumerated().map { (Substring($1), $0) })
    let fieldNumbers = Dictionary(uniqueKeysWithValues: fieldNames.enumerated().map { (Substring($1), $0) })
    let signals: [Signal?] = weights.signals.map { text in
      let own = Self.stems(of: text).compactMap { numbers[$0] }
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
    firstWord = firstField + 3 * fieldNames.count
    let pairCount = signals.count { if case .pair = $0 { true } else { false } }
    pairs = PairTable(capacity: pairCount)
    firstPair = firstWord + stems.count
    spans = Array(repeating: Row(), count: firstPair + pairCount)
    wholes = spans
    kinds = Question.allCases.map { question in
      question.kinds.filter { weights.starts[$0] != nil }.map { ($0, $0.place) }
    }
    for (kind, weight) in weights.starts {
      if kind.isSpan { spanStart[kind.place] = weight } else { wholeStart[kind.place - Self.spanCount] = weight }
    }
    for case .pair(let first, let second)? in signals where pairs[first, second] == nil { pairs.insert(first, second) }
    let rows = signals.map { $0.flatMap(row) }
    for entry in weights.entries {
      guard let row = rows[entry.signal] else { continue }
      let place = entry.kind
      if place < Self.spanCount {
        spans[row][place] += entry.weight
      } else {
        wholes[row][place - Self.spanCount] += entry.weight
      }
    }
  }

  /// The stems that the text of a signal holds: one of a word, two of a pair, none of the others.
  private static func stems(of signal: String) -> [Substring] {
    guard signal.hasPrefix("word ") || signal.hasPrefix("pair ") else { return [] }
    return signal.utf8.split(separator: UInt8(ascii: " ")).dropFirst().map(Substring.init)
  }

  /// How many of `Kind.allCases` are span kinds; they come first.
  static let spanCount = Kind.spanKinds.count

  /// What the kind at a place of `Kind.allCases` starts from.
  func start(of kind: Int) -> Float { kind < Self.spanCount ? spanStart[kind] : wholeStart[kind - Self.spanCount] }

  /// How much a row speaks for the kind at a place of `Kind.allCases`.
  func weight(ofRow row: Int, for kind: Int) -> Float {
    kind < Self.spanCount ? spans[row][kind] : wholes[row][kind - Self.spanCount]
  }

  /// How a signal is written in a file of weights.
  func text(of signal: Signal) -> String { signal.text(stem: { stems[$0] }, field: { fieldNames[$0] }) }

  /// The kinds that have weights under a question, and their places in `Kind.allCases`.
  func kinds(of question: Question) -> [(kind: Kind, place: Int)] { kinds[question.place] }

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
