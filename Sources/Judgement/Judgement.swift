import Coaching

/// What was made out of one answer: the kinds it is stopped on, and the evidence that speaks for it.
struct Judgement {
  /// A kind, and the tokens it stands on if it is a span kind.
  struct Verdict: Equatable {
    let kind: Kind
    let tokens: Range<Int>?
  }

  /// The span verdicts in the order of the text, then the answer verdicts.
  var verdicts: [Verdict] = []
  /// The evidence found for what the question asks.
  var evidence: [Evidence] = []

  /// Puts the span verdicts in the order of the text, before the answer verdicts, which stay as they are.
  mutating func sort() {
    // One by one: there are few.
    for place in verdicts.indices.dropFirst() {
      var place = place
      while place > 0, verdicts[place].comesBefore(verdicts[place - 1]) {
        verdicts.swapAt(place, place - 1)
        place -= 1
      }
    }
  }
}

extension Judgement.Verdict {
  fileprivate func comesBefore(_ other: Self) -> Bool {
    guard let start = tokens?.lowerBound else { return false }
    return other.tokens.map { start < $0.lowerBound } ?? true
  }
}

/// Something an answer gives that its question asks for, and the tokens that give it.
struct Evidence: Equatable {
  /// What is given.
  enum Subject: UInt8, CaseIterable {
    case count, place, partner, role, motive, willingness, exclusion, outcome, measure, guarantee, lever, stage
  }

  /// What is given.
  let subject: Subject
  /// The tokens that give it.
  let tokens: Range<Int>
}
