import Coaching

/// Reads the deployment section of sheets, one after the other, and judges what it says as answers to the questions.
public final class SheetJudge {
  /// What is needed to judge sheets in one language, shared by all who do.
  public struct Rules: Sendable {
    let judge: Judge
    let listener: HeadingListener
    let scales: DemandScales

    /// Makes rules ready.
    public init(judge: Judge, headings: SheetHeadings, weights: DemandWeights) {
      self.judge = judge
      listener = HeadingListener(headings)
      scales = DemandScales(weights, fields: judge.fields)
    }
  }

  private let rules: Rules
  private var bench = Workbench(remembersWords: true)
  /// For headings, which are heard by other words.
  private var headingBench = Workbench()

  /// Makes a judge ready for many sheets.
  public init(_ rules: Rules) { self.rules = rules }

  /// What is made out of a sheet; nil when it has no deployment section.
  public func judgement(of blocks: [SheetBlock]) -> SheetJudgement? {
    let section = DeploymentSection(of: blocks, rules.listener, on: &headingBench)
    guard !section.headings.isEmpty else { return nil }
    let reader = SentenceReader(scales: rules.scales, lexicon: rules.judge.lexicon)
    let sentences = reader.sentences(of: section, in: blocks, on: &bench)
    let passages = Self.passages(of: sentences)
    var coverage: [Question: SheetJudgement.Coverage] = [:]
    var findings: [SheetJudgement.Found] = []
    for (place, question) in Question.judged.enumerated() {
      let own = passages.filter { $0.question == question }
      let isTouched = sentences.contains { $0.isTold && $0.chances[place] >= SentenceReader.limits.faint }
      coverage[question] = !own.isEmpty ? .answered : isTouched ? .touched : .missing
      findings += self.findings(in: own, to: question, of: blocks)
    }
    // Findings at one place stay in the order of the questions and of the kinds.
    let ordered = findings.enumerated().sorted { first, second in
      let places = [first, second].map { ($0.element.place.block, $0.element.place.range.lowerBound, $0.offset) }
      return places[0] < places[1]
    }
    return SheetJudgement(
      headings: section.headings, coverage: coverage, passages: passages,
      findings: ordered.map(\.element))
  }

  /// The sentences that surely answer a question, those that follow each other in a block together.
  private static func passages(of sentences: [SentenceReader.Sentence]) -> [SheetJudgement.Passage] {
    var passages: [SheetJudgement.Passage] = []
    for sentence in sentences {
      guard let question = sentence.question else { continue }
      if let last = passages.last, last.question == question, last.place.block == sentence.place.block,
        last.place.range.upperBound == sentence.place.range.lowerBound
      {
        let range = last.place.range.lowerBound..<sentence.place.range.upperBound
        passages[passages.count - 1] = .init(question: question, place: .init(block: sentence.place.block, range: range))
      } else {
        passages.append(.init(question: question, place: sentence.place))
      }
    }
    return passages
  }

  /// The findings in the passages that answer a question, read as one answer.
  private func findings(
    in passages: [SheetJudgement.Passage], to question: Question, of blocks: [SheetBlock]
  ) -> [SheetJudgement.Found] {
    guard let first = passages.first else { return [] }
    let answer = JoinedAnswer(passages.map(\.place), of: blocks)
    return rules.judge.findings(in: answer.text, to: question, on: &bench).compactMap { finding in
      if finding.kind == .nonAnswer { return nil }
      let place = finding.quote.map { answer.place(of: $0.range) } ?? first.place
      return .init(question: question, finding: finding, place: place)
    }
  }
}
