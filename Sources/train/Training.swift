import Coaching
import Foundation
import Judgement
import Prompts

/// Learns how much each signal speaks for each kind, and writes it to the prompts of both languages.
struct Training {
  /// How many answers must hold a signal for anything to be learnt of it.
  private static let support = 6
  /// How many parts the answers are cut into, each judged in turn by what is learnt from the others.
  private static let folds = 5
  /// How much finding counts beside not crying wolf, as in F-beta: false alarms lose people.
  private static let beta = 0.8
  /// A weight that is smaller in both directions is left out.
  private static let smallest = 0.12
  /// How much the answers count against the penalty on weights.
  private static let strength = 0.1

  let answers: [(wording: TrainingAnswer.Wording, answer: TrainingAnswer)]
  /// The folder of the prompts.
  let prompts: URL

  /// An answer, heard.
  private struct Example {
    let wording: TrainingAnswer.Wording
    let answer: TrainingAnswer
    let question: Question
    let heard: HeardAnswer
    let fold: Int
  }

  /// Reads, learns, tells how well, and writes.
  func run() throws {
    let examples = try heard()
    let signals = Signals(of: examples.map { ($0.heard, $0.answer.lang) }, support: Self.support)
    var found = examples.map { _ in Set<Kind>() }
    print("Ordinary answers, each judged by what is learnt from the others:")
    var learnt: [(kind: Kind, start: Double, weights: [Double])] = []
    for kind in Kind.allCases {
      let result = learn(kind, from: examples, signals, found: &found)
      learnt.append((kind, result.start, result.weights))
    }
    tellAll(examples, found)
    for language in Language.allCases {
      let text = signals.written(
        learnt.map { (name: $0.kind.rawValue, start: $0.start, weights: $0.weights) },
        remark:
          "How much each signal speaks for each kind, and what the kind starts from; above zero in all, it is found.",
        for: language.rawValue)
      let file = prompts.appending(path: "\(language.rawValue)/weights.txt")
      try text.write(to: file, atomically: true, encoding: .utf8)
      print("\(file.path): \(text.split(separator: "\n").count) lines")
    }
  }

  private func heard() throws -> [Example] {
    var judges: [String: Judge] = [:]
    for language in Language.allCases {
      let set = try PromptSource.directory(prompts.path).prompts(in: language)
      judges[language.rawValue] = Judge(interview: set.interview, cues: set.cues, weights: nil)
    }
    return answers.compactMap { wording, answer in
      guard let judge = judges[answer.lang], let question = Question(rawValue: answer.question) else { return nil }
      return Example(
        wording: wording, answer: answer, question: question, heard: judge.heard(in: answer.answer, to: question),
        fold: answer.fold(of: Self.folds))
    }
  }

  /// A part of an answer that a kind is weighed in.
  private struct Part {
    let example: Int
    let signals: [Int32]
    let isPositive: Bool
    let importance: Double
  }

  private func learn(
    _ kind: Kind, from examples: [Example], _ signals: Signals, found: inout [Set<Kind>]
  ) -> (start: Double, weights: [Double]) {
    var parts: [Part] = []
    for (place, example) in examples.enumerated() where kind.questions.contains(example.question) {
      let label = example.answer.labels.first { $0.kind == kind.rawValue }
      let scalars = label.flatMap(example.answer.scalars)
      for part in kind.isSpan ? example.heard.sentences : [example.heard.whole] {
        let isPositive = kind.isSpan ? scalars?.overlaps(part.scalars) ?? false : label != nil
        parts.append(
          Part(
            example: place, signals: signals.numbers(of: part, in: example.answer.lang), isPositive: isPositive,
            importance: example.wording.weight))
      }
    }
    func fitted(_ parts: [Part]) -> (start: Double, weights: [Double]) {
      LogisticRegression(
        examples: parts.map(\.signals), isPositive: parts.map(\.isPositive),
        importance: parts.map(\.importance), count: signals.count, strength: Self.strength, smallest: Self.smallest
      ).fitted()
    }
    var scores: [Int: Double] = [:]
    for fold in 0..<Self.folds {
      let (start, weights) = fitted(parts.filter { examples[$0.example].fold != fold })
      for part in parts where examples[part.example].fold == fold {
        let score = part.signals.reduce(start) { $0 + weights[Int($1)] }
        scores[part.example] = max(scores[part.example] ?? -.infinity, score)
      }
    }
    let truth = scores.map { place, score in
      (score: score, place: place, isTrue: examples[place].answer.labels.contains { $0.kind == kind.rawValue })
    }.filter { examples[$0.place].wording == .ordinary }.sorted { ($0.score, $0.place) > ($1.score, $1.place) }
    let limit = limit(truth.map { ($0.score, $0.isTrue) })
    for item in truth where item.score >= limit { found[item.place].insert(kind) }
    tell(kind.rawValue, truth.map { ($0.score >= limit, $0.isTrue) })
    let (start, weights) = fitted(parts)
    return (start - limit, weights)
  }

  /// The score from which on a kind is found, so that F-beta is at its best.
  private func limit(_ scores: [(score: Double, isTrue: Bool)]) -> Double {
    let all = Double(scores.count { $0.isTrue })
    var best = (value: 0.0, limit: Double.infinity)
    var hits = 0.0
    for (place, item) in scores.enumerated() {
      hits += item.isTrue ? 1 : 0
      let square = Self.beta * Self.beta
      let value = (1 + square) * hits / (Double(place + 1) + square * all)
      if value > best.value { best = (value, item.score) }
    }
    return best.limit
  }

  private func tell(_ name: String, _ items: [(found: Bool, isTrue: Bool)]) {
    let hits = Double(items.count { $0.found && $0.isTrue })
    let precision = hits / Double(max(1, items.count { $0.found }))
    let recall = hits / Double(max(1, items.count { $0.isTrue }))
    let f1 = 2 * precision * recall / max(precision + recall, 1e-9)
    print(
      name.padding(toLength: 24, withPad: " ", startingAt: 0)
        + String(format: "P %.2f  R %.2f  F1 %.2f  (%d)", precision, recall, f1, items.count { $0.isTrue }))
  }

  private func tellAll(_ examples: [Example], _ found: [Set<Kind>]) {
    let ordinary = zip(examples, found).filter { $0.0.wording == .ordinary }.map { example, found in
      let labels = Set(example.answer.labels.compactMap { Kind(rawValue: $0.kind) })
      let isEmpty = found.contains(.nonAnswer) && !found.contains { $0.isSpan }
      return (labels: labels, found: isEmpty ? [.nonAnswer] : found.subtracting([.nonAnswer]))
    }
    tell(
      "all",
      ordinary.flatMap { item in
        item.found.union(item.labels).map { (item.found.contains($0), item.labels.contains($0)) }
      })
    let clean = ordinary.filter { $0.labels.isEmpty }
    print(
      String(format: "clean answers left clean  %.3f", Double(clean.count { $0.found.isEmpty }) / Double(clean.count)))
  }
}
