import Coaching
import Foundation

/// Learns how much each kind speaks for or against the others when it is found by itself, and where each is found.
///
/// A coach stops on two things or three: what one sentence already says of another kind is seldom said again.
struct Company {
  /// How much finding counts beside not crying wolf, as in F-beta: false alarms lose people.
  private static let beta = 0.8
  /// How much the answers count against the penalty on weights.
  private static let strength = 0.3
  /// How often all is gone over: a kind's limit moves what is found by itself, on which the others' limits depend.
  private static let rounds = 3

  /// The kinds of each answer.
  let labels: [Set<Kind>]
  /// The part of the answers that each answer is judged with.
  let folds: [Int]

  /// What each answer comes to for each kind by itself; nil where the kind is not asked.
  private var alone: [Kind: [Double?]] = [:]
  private var starts: [Kind: Double] = [:]
  private var limits: [Kind: Double] = [:]
  private var weights: [Kind: [Double]] = [:]
  /// What is found in each answer by what is learnt from the others.
  private var found: [Set<Kind>] = []

  /// Prepares to learn from answers of these kinds.
  init(labels: [Set<Kind>], folds: [Int]) {
    self.labels = labels
    self.folds = folds
  }

  /// Adds what a kind starts from, and what each answer comes to.
  mutating func add(_ kind: Kind, start: Double, scores: [Double?]) {
    alone[kind] = scores
    starts[kind] = start
    limits[kind] = limit(of: kind, scores)
  }

  /// What each of `Kind.allCases` speaks for a kind.
  func weights(of kind: Kind) -> [Double] { weights[kind] ?? Kind.allCases.map { _ in 0 } }

  /// What a kind starts from, so that it is found above zero.
  func start(of kind: Kind) -> Double { (starts[kind] ?? 0) - (limits[kind] ?? 0) }

  /// Learns it all.
  mutating func learn() {
    for _ in 0..<Self.rounds {
      let others = labels.indices.map { place in
        Kind.allCases.indices.filter { isFound(Kind.allCases[$0], in: place, alone) }.map(Int32.init)
      }
      var together: [Kind: [Double?]] = [:]
      for kind in Kind.allCases { together[kind] = learn(kind, beside: others) }
      for kind in Kind.allCases { limits[kind] = limit(of: kind, together[kind] ?? []) }
      found = labels.indices.map { place in
        Set(Kind.allCases.filter { isFound($0, in: place, together) })
      }
    }
  }

  private func isFound(_ kind: Kind, in answer: Int, _ scores: [Kind: [Double?]]) -> Bool {
    guard let score = scores[kind]?[answer], let limit = limits[kind] else { return false }
    return score >= limit
  }

  /// Learns what the others weigh for a kind; returns what each answer comes to with them, by what is learnt from the others.
  private mutating func learn(_ kind: Kind, beside others: [[Int32]]) -> [Double?] {
    let scores = alone[kind] ?? []
    let own = Kind.allCases.firstIndex(of: kind).map(Int32.init)
    let asked = scores.indices.filter { scores[$0] != nil }
    func fitted(_ answers: [Int]) -> [Double] {
      LogisticRegression(
        examples: answers.map { others[$0].filter { $0 != own } },
        isPositive: answers.map { labels[$0].contains(kind) },
        importance: answers.map { _ in 1 }, offsets: answers.map { scores[$0] ?? 0 },
        count: Kind.allCases.count, strength: Self.strength, smallest: 0
      ).fitted().weights
    }
    var together = scores
    for fold in Set(folds).sorted() {
      let weights = fitted(asked.filter { folds[$0] != fold })
      for answer in asked where folds[answer] == fold {
        together[answer] = others[answer].reduce(scores[answer] ?? 0) { $0 + weights[Int($1)] }
      }
    }
    weights[kind] = fitted(asked)
    return together
  }

  /// The score from which on a kind is found, so that F-beta is at its best.
  private func limit(of kind: Kind, _ scores: [Double?]) -> Double {
    let items = scores.indices.compactMap { place in scores[place].map { (score: $0, place: place) } }
      .sorted { ($0.score, $0.place) > ($1.score, $1.place) }
    let all = Double(items.count { labels[$0.place].contains(kind) })
    let square = Self.beta * Self.beta
    var best = (value: 0.0, limit: Double.infinity)
    var hits = 0.0
    for (place, item) in items.enumerated() {
      hits += labels[item.place].contains(kind) ? 1 : 0
      let value = (1 + square) * hits / (Double(place + 1) + square * all)
      if value > best.value { best = (value, item.score) }
    }
    return best.limit
  }

  /// Tells how much of what is there is found.
  func tell() {
    for kind in Kind.allCases {
      Self.tell(kind.rawValue, zip(found, labels).map { ($0.contains(kind), $1.contains(kind)) })
    }
    let judged = zip(found, labels).map { found, labels in
      let isEmpty = found.contains(.nonAnswer) && !found.contains { $0.isSpan }
      return (found: isEmpty ? [.nonAnswer] : found.subtracting([.nonAnswer]), labels: labels)
    }
    Self.tell(
      "all",
      judged.flatMap { item in
        item.found.union(item.labels).map { (item.found.contains($0), item.labels.contains($0)) }
      })
    let clean = judged.filter { $0.labels.isEmpty }
    print(
      String(format: "clean answers left clean  %.3f", Double(clean.count { $0.found.isEmpty }) / Double(clean.count)))
  }

  private static func tell(_ name: String, _ items: [(found: Bool, isTrue: Bool)]) {
    let hits = Double(items.count { $0.found && $0.isTrue })
    let precision = hits / Double(max(1, items.count { $0.found }))
    let recall = hits / Double(max(1, items.count { $0.isTrue }))
    let f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    print(
      name.padding(toLength: 24, withPad: " ", startingAt: 0)
        + String(format: "P %.2f  R %.2f  F1 %.2f  (%d)", precision, recall, f1, items.count { $0.isTrue }))
  }
}
