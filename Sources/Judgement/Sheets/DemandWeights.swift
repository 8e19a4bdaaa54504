import Coaching

/// How much each signal says that a sentence answers a question, in one language, as learnt from labelled answers.
public struct DemandWeights: Equatable, Sendable {
  /// How much a signal speaks for a question.
  struct Entry: Equatable, Sendable {
    /// The place of the signal in `signals`.
    let signal: Int
    /// The place of the question in `Question.judged`.
    let demand: Int
    /// Above zero it speaks for the question, below against it.
    let weight: Float
  }

  /// What each question starts from, before any signal.
  public var starts: [Question: Float] = [:]
  /// The signals as they are written, each once.
  private(set) var signals: [String] = []
  /// What they weigh.
  private(set) var entries: [Entry] = []
  private var places: [String: Int] = [:]

  /// No weights yet.
  public init() {}

  /// Adds how much a signal, as it is written, speaks for a question. Returns false when it is not how a signal is written,
  /// or when the question is not one of the method.
  public mutating func add(_ signal: String, to question: Question, weight: Float) -> Bool {
    guard let demand = Question.judged.firstIndex(of: question), Weights.isSignal(signal) else { return false }
    let place = places[signal] ?? signals.count
    if place == signals.count {
      places[signal] = place
      signals.append(signal)
    }
    entries.append(Entry(signal: place, demand: demand, weight: weight))
    return true
  }
}
