import Coaching

/// How much each signal speaks for a kind in one language, as learnt from labelled answers.
///
/// A kind is found when the weights of its signals come to more than nothing: in the answer for an answer kind, in one of
/// its sentences for a span kind.
public struct Weights: Equatable, Sendable {
  /// How much a signal speaks for a kind.
  struct Entry: Equatable, Sendable {
    /// The place of the signal in `signals`.
    let signal: Int
    /// The place of the kind in `Kind.allCases`.
    let kind: Int
    /// Above zero it speaks for the kind, below against it.
    let weight: Float
  }

  /// What each kind starts from, before any signal.
  public var starts: [Kind: Float] = [:]
  /// The signals as they are written, each once: "word galer", "pair on verra", "heard hedge".
  private(set) var signals: [String] = []
  /// What they weigh.
  private(set) var entries: [Entry] = []
  /// The place of each signal in `signals`: most speak for several kinds, and are read once.
  private var places: [String: Int] = [:]

  /// No weights yet.
  public init() {}

  /// Adds how much a signal, as it is written, speaks for a kind. Returns false when it is not how a signal is written.
  public mutating func add(_ signal: String, to kind: Kind, weight: Float) -> Bool {
    if let place = places[signal] {
      entries.append(Entry(signal: place, kind: kind.place, weight: weight))
      return true
    }
    guard Self.isSignal(signal) else { return false }
    places[signal] = signals.count
    entries.append(Entry(signal: signals.count, kind: kind.place, weight: weight))
    signals.append(signal)
    return true
  }

  /// Whether a text is how a signal is written.
  static func isSignal(_ text: String) -> Bool {
    let words = text.utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
    guard let first = words.first, words.allSatisfy({ !$0.isEmpty }) else { return false }
    return switch Substring(first) {
    case "word", "field", "denied-field", "fields": words.count == 2
    case "pair": words.count == 3
    default: Signal.numbersByText[text] != nil
    }
  }
}
