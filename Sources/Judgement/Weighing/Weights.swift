import Coaching

/// How much each signal speaks for a kind in one language, as learnt from labelled answers.
///
/// A kind is found when the weights of its signals come to more than nothing: in the answer for an answer kind, in one of
/// its sentences for a span kind.
public struct Weights: Equatable, Sendable {
  /// How much a signal speaks for a kind.
  struct Entry: Equatable, Sendable {
    /// The number of the signal in `signals`.
    let signal: Int32
    /// The place of the kind in `Kind.allCases`.
    let kind: Int8
    /// Above zero it speaks for the kind, below against it.
    let weight: Float
  }

  /// What each kind starts from, before any signal.
  public var starts: [Kind: Float] = [:]
  /// The signals as they are written, each once: "word galer", "pair on verra", "heard hedge".
  private(set) var signals = TextNumbers()
  /// What they weigh.
  private(set) var entries: [Entry] = []

  /// No weights yet; room is made for those of a file of so many bytes.
  public init(ofFile bytes: Int = 0) {
    // A line has some twenty bytes or more, and fewer than half have a signal of their own.
    signals.reserveCapacity(bytes / 50, bytes: bytes / 3)
    entries.reserveCapacity(bytes / 20)
  }

  /// Adds how much a signal, as it is written in UTF-8, speaks for a kind. Returns false when it is not how a signal is
  /// written.
  public mutating func add(_ signal: Span<UInt8>, to kind: Kind, weight: Float) -> Bool {
    guard let number = signals.insert(signal: signal) else { return false }
    entries.append(Entry(signal: Int32(number), kind: Int8(kind.place), weight: weight))
    return true
  }

  /// The same, of a signal as a text.
  public mutating func add(_ signal: String, to kind: Kind, weight: Float) -> Bool {
    add(Array(signal.utf8).span, to: kind, weight: weight)
  }
}
