import Coaching

/// Why an answer is judged as it is, so that a wrong verdict can be understood in one look.
public struct Explanation: Sendable {
  /// Something the answer gives of what its question asks.
  public struct Evidence: Equatable, Sendable {
    /// What is given: "motive".
    public let subject: String
    /// The words that give it.
    public let quote: Finding.Quote
  }

  /// What was heard, and how much it spoke for a kind.
  public struct Reason: Equatable, Sendable {
    /// What was heard, as it is written in a file of weights: "field pain".
    public let signal: String
    /// Above zero it spoke for the kind, below against it.
    public let weight: Float
    /// The words it was heard in; nil when it is said of the whole.
    public let quote: Finding.Quote?
  }

  /// A kind, and what it came to.
  public struct Weighed: Equatable, Sendable {
    /// The kind.
    public let kind: Kind
    /// Whether it is found: when it weighs more than nothing, but that an answer which says nothing has no other kind, and
    /// that one in which words stand out says something.
    public let isFound: Bool
    /// What its start and all its reasons come to.
    public let weight: Float
    /// What it starts from, before anything is heard.
    public let start: Float
    /// Its reasons, the weightiest first.
    public let reasons: [Reason]
  }

  /// What the answer gives of what its question asks.
  public let evidence: [Evidence]
  /// Every kind that can be found under the question; span kinds in the sentence that speaks most for them.
  public let weighed: [Weighed]
}

extension Judge {
  /// Why an answer is judged as it is.
  public func explanation(of answer: String, to question: Question) -> Explanation {
    let reading = Reading(answer, to: question, lexicon: lexicon)
    let rules = rules(of: reading)
    let evidence = rules.evidence.map {
      Explanation.Evidence(subject: "\($0.subject)", quote: reading.quote($0.tokens))
    }
    guard let scales, !reading.all.isEmpty else { return Explanation(evidence: evidence, weighed: []) }
    var seen = SeenSignals()
    let weighing = Weighing(reading, rules: rules, scales: scales, &seen)
    let isEmpty = rules.verdicts.first?.kind == .nonAnswer
    return Explanation(evidence: evidence, weighed: weighing.explained(&seen, isEmpty: isEmpty))
  }
}

extension Weighing {
  /// Every kind of the question with its reasons.
  fileprivate func explained(_ seen: inout SeenSignals, isEmpty: Bool) -> [Explanation.Weighed] {
    let found = isEmpty ? [.nonAnswer] : verdicts(&seen).map(\.kind)
    return scales.kinds(of: reading.question).map { kind, place in
      let weighed = weighed(place)
      let reasons = reasons(for: place, in: weighed.part, &seen).map { reason in
        Explanation.Reason(
          signal: scales.text(of: reason.signal), weight: reason.weight, quote: reason.tokens.map(reading.quote))
      }
      return Explanation.Weighed(
        kind: kind, isFound: found.contains(kind), weight: weighed.weight, start: scales.start(of: place),
        reasons: reasons.sorted { (-abs($0.weight), $0.signal) < (-abs($1.weight), $1.signal) })
    }
  }
}
