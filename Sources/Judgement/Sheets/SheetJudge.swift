import Coaching

/// Reads the deployment section of sheets, one after the other, and judges what it says as answers to the questions.
public final class SheetJudge {
  /// What is needed to judge sheets in one language, shared by all who do.
  public struct Rules: Sendable {
    let judge: Judge
    let listener: HeadingListener
    let scales: DemandScales
    let commonWords: Set<String>

    /// Makes rules ready.
    public init(judge: Judge, headings: SheetHeadings, weights: DemandWeights) {
      self.judge = judge
      listener = HeadingListener(headings)
      commonWords = headings.commonWords
      scales = DemandScales(weights, fields: judge.fields)
    }
  }

  /// How much must speak for a kind. A sheet was not written as an answer: what is barely found in an answer is more often
  /// wrong in a sheet than right.
  private static let caution: Float = 1

  /// What is an answer to a question in whatever words it is given.
  private static let core: [Question: Set<Evidence.Subject>] = [
    .firstUsers: [.count, .place], .firstPartners: [.partner, .role], .firstScope: [.exclusion],
  ]

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
    let reader = SentenceReader(scales: rules.scales, listener: rules.listener, lexicon: rules.judge.lexicon)
    let sentences = reader.sentences(of: section, in: blocks, on: &bench, &headingBench)
    var coverage: [Question: SheetJudgement.Coverage] = [:]
    let told = sentences.filter(\.isTold)
    for (place, question) in Question.judged.enumerated() {
      coverage[question] =
        told.contains { $0.chances[place] >= SentenceReader.limits.certain }
        ? .answered : told.contains { $0.touches(place) } ? .touched : .missing
    }
    let passages = Self.passages(of: sentences)
    let certain = passages.filter { coverage[$0.question] == .answered }
    let whole = JoinedAnswer(sentences.map(\.place), of: blocks).text
    for (question, subjects) in Self.core where coverage[question] == .missing {
      let reading = Reading(whole, to: question, lexicon: rules.judge.lexicon, on: &bench)
      if subjects.isSubset(of: rules.judge.rules(of: reading).evidence.map(\.subject)) { coverage[question] = .touched }
    }
    var findings: [SheetJudgement.Found] = []
    for question in Question.judged {
      findings += self.findings(in: certain.filter { $0.question == question }, to: question, within: whole, of: blocks)
    }
    for sentence in sentences where sentence.isTold && sentence.question.map({ coverage[$0] != .answered }) ?? true {
      findings += self.findings(in: sentence, of: blocks)
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
        passages[passages.count - 1] = .init(
          question: question, place: .init(block: sentence.place.block, range: range))
      } else {
        passages.append(.init(question: question, place: sentence.place))
      }
    }
    return passages
  }

  /// The findings in a sentence that answers no question for certain: those on words that a coach would stop at whichever
  /// of the likely ones it answers.
  private func findings(
    in sentence: SentenceReader.Sentence, of blocks: [SheetBlock]
  ) -> [SheetJudgement.Found] {
    let likely = sentence.likelyQuestions
    guard !likely.isEmpty else { return [] }
    let answer = JoinedAnswer([sentence.place], of: blocks)
    // Most sentences have nothing to find, and are then read once.
    var found: [Finding] = []
    for (number, question) in likely.enumerated() {
      let findings = rules.judge.findings(in: answer.text, to: question, caution: Self.caution, on: &bench)
      if number == 0 {
        found = findings.filter { $0.kind.isSpan }
      } else {
        found.removeAll { finding in !findings.contains { $0.kind == finding.kind } }
      }
      if found.isEmpty { break }
    }
    return found.compactMap { self.found($0, to: nil, in: answer) }
  }

  /// A finding on words of an answer; nil where it is not clear which.
  private func found(
    _ finding: Finding, to question: Question?, in answer: JoinedAnswer
  ) -> SheetJudgement.Found? {
    guard let quote = finding.quote?.clear(of: rules.commonWords) else { return nil }
    let finding = Finding(
      kind: finding.kind, quote: quote, reason: finding.reason, followUp: question == nil ? "" : finding.followUp)
    return .init(question: question, finding: finding, place: answer.place(of: quote.range))
  }

  /// The findings in the passages that answer a question, read as one answer; `section` is all that the section says.
  private func findings(
    in passages: [SheetJudgement.Passage], to question: Question, within section: String, of blocks: [SheetBlock]
  ) -> [SheetJudgement.Found] {
    guard let first = passages.first else { return [] }
    let answer = JoinedAnswer(passages.map(\.place), of: blocks)
    let findings = rules.judge.findings(in: answer.text, to: question, caution: Self.caution, on: &bench)
    // What an answer lacks may stand next to it, among what answers another question.
    let lacks = findings.contains { !$0.kind.isSpan }
    let inSection =
      lacks ? rules.judge.findings(in: section, to: question, caution: Self.caution, on: &bench).map(\.kind) : []
    return findings.compactMap { finding in
      if finding.kind.isSpan { return found(finding, to: question, in: answer) }
      guard finding.kind != .nonAnswer, inSection.contains(finding.kind) else { return nil }
      return .init(question: question, finding: finding, place: first.place)
    }
  }
}
