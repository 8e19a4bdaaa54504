import Coaching
import Foundation
import Judgement
import Prompts

/// Learns how much each signal speaks for each kind, and writes it to the prompts of both languages.
struct Training {
  /// How many answers must hold a signal for anything to be learnt of it.
  private static let support = 10
  /// The same for a word beside another signal.
  private static let supportOfNeighbours = 25
  /// How many parts the answers are cut into, each judged in turn by what is learnt from the others.
  private static let folds = 5
  /// A weight that is smaller in both directions is left out.
  private static let smallest = 0.12
  /// How much the answers count against the penalty on weights.
  private static let strength = 0.035

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
    var signals = Signals(
      of: examples.map { ($0.heard, $0.answer.lang) }, support: Self.support, ofNeighbours: Self.supportOfNeighbours)
    let ordinary = examples.indices.filter { examples[$0].wording == .ordinary }
    var company = Company(
      labels: ordinary.map { Set(examples[$0].answer.labels.compactMap { Kind(rawValue: $0.kind) }) },
      folds: ordinary.map { examples[$0].fold })
    var learnt: [(kind: Kind, weights: [Double])] = []
    for kind in Kind.allCases {
      let result = learn(kind, from: examples, signals)
      learnt.append((kind, result.weights))
      company.add(kind, start: result.start, scores: ordinary.map { result.scores[$0] })
    }
    company.learn()
    print("Ordinary answers, each judged by what is learnt from the others:")
    company.tell()
    signals.add(Kind.allCases.map { "beside \($0.rawValue)" })
    let all = learnt.map { kind, weights in
      (kind: kind, start: company.start(of: kind), weights: weights + company.weights(of: kind))
    }
    for language in Language.allCases {
      let text = signals.written(
        all.map { (name: $0.kind.rawValue, start: $0.start, weights: $0.weights) },
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

  /// What the signals weigh for a kind, and what each answer comes to by what is learnt from the others; nil where the
  /// kind is not asked.
  private func learn(
    _ kind: Kind, from examples: [Example], _ signals: Signals
  ) -> (start: Double, weights: [Double], scores: [Double?]) {
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
        importance: parts.map(\.importance), trustsTellingFeatures: true, count: signals.count,
        strength: Self.strength, smallest: Self.smallest
      ).fitted()
    }
    var scores: [Double?] = Array(repeating: nil, count: examples.count)
    for fold in 0..<Self.folds {
      let (start, weights) = fitted(parts.filter { examples[$0.example].fold != fold })
      for part in parts where examples[part.example].fold == fold {
        let score = part.signals.reduce(start) { $0 + weights[Int($1)] }
        scores[part.example] = max(scores[part.example] ?? -.infinity, score)
      }
    }
    let (start, weights) = fitted(parts)
    return (start, weights, scores)
  }
}
