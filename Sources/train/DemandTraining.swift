import Coaching
import Foundation
import Judgement
import Prompts

/// Learns how much each signal says that a sentence answers each question, and writes it to the prompts of both languages.
struct DemandTraining {
  /// How many answers must hold a signal for anything to be learnt of it.
  private static let support = 12
  /// How many parts the answers are cut into, each told in turn by what is learnt from the others.
  private static let folds = 5
  /// A weight that is smaller in both directions is left out.
  private static let smallest = 0.25
  /// How much the answers count against the penalty on weights.
  private static let strength = 0.1
  /// How much a sentence of an answer counts beside the whole of it: some sentences say little by themselves.
  private static let sentence = 0.5

  let answers: [(wording: TrainingAnswer.Wording, answer: TrainingAnswer)]
  /// The folder of the prompts.
  let prompts: URL

  /// Signals that depend on the question, or on where a sentence stands.
  private static let foreign = ["asked ", "found ", "gives ", "gives-more ", "longer ", "opening"]

  /// A whole answer or a sentence of one.
  private struct Example {
    let question: Question
    let signals: [Int32]
    let importance: Double
    let isWhole: Bool
    let fold: Int
  }

  /// Reads, learns, tells how well, and writes.
  func run() throws {
    var judges: [String: Judge] = [:]
    for language in Language.allCases {
      let set = try PromptSource.directory(prompts.path).prompts(in: language)
      judges[language.rawValue] = Judge(interview: set.interview, cues: set.cues, weights: nil)
    }
    let heard = answers.compactMap { wording, answer -> (TrainingAnswer.Wording, TrainingAnswer, HeardAnswer)? in
      guard !answer.labels.contains(where: { $0.kind == Kind.nonAnswer.rawValue }) else { return nil }
      return judges[answer.lang].map { (wording, answer, $0.heard(in: answer.answer, to: .product)) }
    }
    let signals = Signals(of: heard.map { ($0.2, $0.1.lang) }, support: Self.support, without: Self.foreign)
    let examples = heard.flatMap { wording, answer, heard in
      parts(of: answer, heard, wording.weight, signals)
    }
    tell(examples, count: signals.count)
    let learnt = learn(examples, count: signals.count)
    for language in Language.allCases {
      let text = signals.written(
        learnt.map { (name: $0.question.rawValue, start: $0.start, weights: $0.weights) },
        remark: "How much each signal says that a sentence answers each question, and what each question starts from.",
        for: language.rawValue)
      let file = prompts.appending(path: "\(language.rawValue)/demands.txt")
      try text.write(to: file, atomically: true, encoding: .utf8)
      print("\(file.path): \(text.split(separator: "\n").count) lines")
    }
  }

  private func parts(
    of answer: TrainingAnswer, _ heard: HeardAnswer, _ weight: Double, _ signals: Signals
  ) -> [Example] {
    guard let question = Question(rawValue: answer.question) else { return [] }
    let parts = [heard.whole] + (heard.sentences.count > 1 ? heard.sentences : [])
    return parts.enumerated().map { place, part in
      Example(
        question: question, signals: signals.numbers(of: part, in: answer.lang),
        importance: place == 0 ? weight : weight * Self.sentence, isWhole: place == 0,
        fold: answer.fold(of: Self.folds))
    }
  }

  private func learn(
    _ examples: [Example], count: Int
  ) -> [(question: Question, start: Double, weights: [Double])] {
    Question.judged.map { question in
      let (start, weights) = LogisticRegression(
        examples: examples.map(\.signals), isPositive: examples.map { $0.question == question },
        importance: examples.map(\.importance), count: count, strength: Self.strength, smallest: Self.smallest
      ).fitted()
      return (question, start, weights)
    }
  }

  /// How often the question of an answer is told from what is learnt from the others.
  private func tell(_ examples: [Example], count: Int) {
    var right = (wholes: 0, sentences: 0)
    for fold in 0..<Self.folds {
      let learnt = learn(examples.filter { $0.fold != fold }, count: count)
      for example in examples where example.fold == fold {
        let scores = learnt.map { item in example.signals.reduce(item.start) { $0 + item.weights[Int($1)] } }
        let best = learnt.indices.max { scores[$0] < scores[$1] }.map { learnt[$0].question }
        if best == example.question { if example.isWhole { right.wholes += 1 } else { right.sentences += 1 } }
      }
    }
    let wholes = examples.count(where: \.isWhole)
    print(
      String(
        format: "question told  answers %.3f  sentences %.3f", Double(right.wholes) / Double(wholes),
        Double(right.sentences) / Double(max(1, examples.count - wholes))))
  }
}
