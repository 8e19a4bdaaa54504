import Coaching

/// How much each signal speaks for a kind in one language, as learnt from labelled answers.
///
/// A kind is found when the weights of its signals come to more than nothing: in the answer for an answer kind, in one of
/// its sentences for a span kind.
public struct Weights: Equatable, Sendable {
  /// A signal, as it is written in a file of weights, and how much it speaks for the kind.
  public struct Entry: Equatable, Sendable {
    /// "word galer", "pair on verra", "heard hedge".
    public let signal: String
    /// Above zero it speaks for the kind, below against it.
    public let weight: Float

    /// Creates an entry.
    public init(signal: String, weight: Float) {
      self.signal = signal
      self.weight = weight
    }
  }

  /// What each kind starts from, before any signal.
  public let starts: [Kind: Float]
  /// The signals of each kind.
  public let entries: [Kind: [Entry]]

  /// Creates weights.
  public init(starts: [Kind: Float], entries: [Kind: [Entry]]) {
    self.starts = starts
    self.entries = entries
  }

  /// Whether a text is how a signal is written.
  public static func isSignal(_ text: String) -> Bool {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    guard let first = words.first, !words.contains("") else { return false }
    return first == "word" && words.count == 2 || first == "pair" && words.count == 3
      || ["field", "denied-field", "fields"].contains(first) && words.count == 2 || Signal.numbersByText[text] != nil
  }
}
