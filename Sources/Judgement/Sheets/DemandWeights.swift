import Coaching

/// How much each signal says that a sentence answers a question, in one language, as learnt from labelled answers.
public struct DemandWeights: Equatable, Sendable {
  /// How much a signal speaks for a question.
  struct Entry: Equatable, Sendable {
    /// The number of the signal in `signals`.
    let signal: Int32
    /// The place of the question in `Question.judged`.
    let demand: Int8
    /// Above zero it speaks for the question, below against it.
    let weight: Float
  }

  /// What each question starts from, before any signal.
  public var starts: [Question: Float] = [:]
  /// The signals as they are written, each once.
  private(set) var signals = TextNumbers()
  /// What they weigh.
  private(set) var entries: [Entry] = []

  /// No weights yet; room is made for those of a file of so many bytes.
  public init(ofFile bytes: Int = 0) {
    // A line has some twenty bytes or more, and fewer than half have a signal of their own.
    signals.reserveCapacity(bytes / 50, bytes: bytes / 3)
    entries.reserveCapacity(bytes / 20)
  }

  /// Adds how much a signal, as it is written in UTF-8, speaks for a question. Returns false when it is not how a signal is
  /// written, or when the question is not one of the method.
  public mutating func add(_ signal: Span<UInt8>, to question: Question, weight: Float) -> Bool {
    guard let demand = Question.judged.firstIndex(of: question), let number = signals.insert(signal: signal) else {
      return false
    }
    entries.append(Entry(signal: Int32(number), demand: Int8(demand), weight: weight))
    return true
  }
}
