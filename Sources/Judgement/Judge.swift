import Coaching

/// Reads an answer as a coach would: an answer and its question in, findings out.
public struct Judge: Sendable {
  let lexicon: Lexicon
  let fields: SemanticFields
  let scales: Scales?
  // By place: hashing a kind or a question takes longer than many a rule.
  /// The kinds of each question.
  private let kinds: [[Kind]]
  /// The words of each question, folded.
  private let asked: [Set<String>]
  /// The reason of each kind, and its follow-up to each question.
  private let wordings: [(reason: String, followUps: [String])]

  /// Creates a judge that listens for `cues` and words its findings with `interview`.
  public init(interview: Interview, cues: Cues, weights: Weights?) {
    fields = cues.fields
    let scales = weights.map { Scales($0, fields: cues.fields) }
    self.scales = scales
    lexicon = Lexicon(cues.lists, vocabulary: scales?.vocabulary)
    kinds = Question.allCases.map(\.kinds)
    asked = Question.allCases.map { question in
      let tokens = Tokenizer.tokens(of: interview.questions[question]?.text ?? "")
      return Set(tokens.list.indices.map(tokens.text))
    }
    wordings = Kind.allCases.map { kind in
      let wording = interview.kinds[kind]
      return (wording?.reason ?? "", Question.allCases.map { wording?.followUps[$0] ?? "" })
    }
  }

  /// The findings in an answer: span findings in the order of the text, then answer findings. A launch date has none, and
  /// a product's name none but that it is no name: « je ne sais pas encore ».
  public func findings(in answer: String, to question: Question) -> [Finding] {
    var bench = Workbench()
    return findings(in: answer, to: question, on: &bench)
  }

  /// The findings in an answer, read on a bench where other answers may have been read; with some caution, only those that
  /// much speaks for.
  func findings(
    in answer: String, to question: Question, caution: Float = 0, on bench: inout Workbench
  ) -> [Finding] {
    guard question != .launch else { return [] }
    let reading = Reading(answer, to: question, lexicon: lexicon, on: &bench)
    return judgement(of: reading, caution: caution, on: &bench).verdicts.map { verdict in
      let wording = wordings[verdict.kind.place]
      return Finding(
        kind: verdict.kind, quote: verdict.tokens.map(reading.quote), reason: wording.reason,
        followUp: wording.followUps[question.place])
    }
  }

  /// What is made out of an answer: what the rules find, weighed with all else that is heard.
  private func judgement(of reading: Reading, caution: Float, on bench: inout Workbench) -> Judgement {
    var judgement = rules(of: reading)
    guard let scales, reading.question != .product, judgement.verdicts.first?.kind != .nonAnswer else {
      return judgement
    }
    let verdicts = Weighing(reading, rules: judgement, scales: scales, &bench.seen).verdicts(
      caution: caution, &bench.seen)
    judgement.verdicts =
      verdicts.filter { $0.kind.isSpan }.sorted { ($0.tokens?.lowerBound ?? 0) < ($1.tokens?.lowerBound ?? 0) }
      + verdicts.filter { !$0.kind.isSpan }
    return judgement
  }

  /// What the rules of each kind find in an answer.
  func rules(of reading: Reading) -> Judgement {
    if reading.question == .product {
      return Judgement(verdicts: reading.isOnlyEmptyWords ? [Judgement.Verdict(kind: .nonAnswer, tokens: nil)] : [])
    }
    if reading.isNonAnswer(asked: asked[reading.question.place]) {
      return Judgement(verdicts: [Judgement.Verdict(kind: .nonAnswer, tokens: nil)])
    }
    var judgement = Judgement()
    judgement.evidence = reading.evidence
    let evidence = judgement.evidence
    let gives = { (subject: Evidence.Subject) in evidence.contains { $0.subject == subject } }
    let dependency = reading.externalDependency
    let persuasion = reading.persuasion
    let spans: [(Kind, Range<Int>?)] = [
      (.vaguePeople, reading.vaguePeople), (.vagueQuantity, reading.vagueQuantity), (.vagueTime, reading.vagueTime),
      (.vagueAction, reading.vagueAction), (.hedge, reading.hedge(besides: dependency, persuasion)),
      (.externalDependency, dependency), (.nationalFirst, reading.nationalFirst), (.persuasion, persuasion),
      (.outputNotOutcome, gives(.outcome) ? nil : reading.output),
    ]
    judgement.verdicts = spans.compactMap { kind, tokens in
      tokens.map { Judgement.Verdict(kind: kind, tokens: $0) }
    }.sorted { ($0.tokens?.lowerBound ?? 0) < ($1.tokens?.lowerBound ?? 0) }
    for kind in kinds[reading.question.place] {
      if let subject = kind.subject, !gives(subject) {
        judgement.verdicts.append(Judgement.Verdict(kind: kind, tokens: nil))
      }
    }
    return judgement
  }
}

extension Kind {
  /// What an answer kind says is nowhere; nil for the other kinds.
  fileprivate var subject: Evidence.Subject? {
    switch self {
    case .noCount: .count
    case .noPlace: .place
    case .noNamedPartner: .partner
    case .noRole: .role
    case .noMotive: .motive
    case .noEvidence: .willingness
    case .noExclusion: .exclusion
    case .noOutcome: .outcome
    case .noMeasure: .measure
    case .noGuarantee: .guarantee
    case .noLever: .lever
    case .noStage: .stage
    default: nil
    }
  }
}
