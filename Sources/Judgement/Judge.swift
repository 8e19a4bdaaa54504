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
  /// The reason of each kind.
  private let reasons: [String]
  /// The follow-ups to each question, by kind.
  private let followUps: [[String]]

  /// Creates a judge that listens for `cues` and words its findings with `interview`.
  public init(interview: Interview, cues: Cues, weights: Weights?) {
    self.init(
      interview: interview, lexicon: Lexicon(cues.lists), fields: cues.fields,
      scales: weights.map { Scales($0, fields: cues.fields) })
  }

  /// Creates a judge of what was made ready apart, on several threads.
  public init(interview: Interview, lexicon: Lexicon, fields: SemanticFields, scales: Scales?) {
    self.fields = fields
    self.scales = scales
    self.lexicon = Lexicon(lexicon, vocabulary: scales?.vocabulary)
    kinds = Question.allCases.map(\.kinds)
    asked = Question.allCases.map { question in
      let tokens = Tokenizer.tokens(of: interview.questions[question]?.text ?? "")
      return Set(tokens.list.indices.map(tokens.text))
    }
    reasons = Kind.allCases.map { interview.kinds[$0]?.reason ?? "" }
    followUps = Question.allCases.map { question in
      Kind.allCases.map { interview.kinds[$0]?.followUps[question] ?? "" }
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
    let followUps = followUps[question.place]
    return judgement(of: reading, caution: caution, on: &bench).verdicts.map { verdict in
      let place = verdict.kind.place
      return Finding(
        kind: verdict.kind, quote: verdict.tokens.map(reading.quote), reason: reasons[place],
        followUp: followUps[place])
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
    judgement.verdicts = verdicts
    judgement.sort()
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
    func find(_ kind: Kind, on tokens: Range<Int>?) {
      if let tokens { judgement.verdicts.append(Judgement.Verdict(kind: kind, tokens: tokens)) }
    }
    judgement.verdicts.reserveCapacity(8)
    find(.vaguePeople, on: reading.vaguePeople)
    find(.vagueQuantity, on: reading.vagueQuantity)
    find(.vagueTime, on: reading.vagueTime)
    find(.vagueAction, on: reading.vagueAction)
    find(.hedge, on: reading.hedge(besides: dependency, persuasion))
    find(.externalDependency, on: dependency)
    find(.nationalFirst, on: reading.nationalFirst)
    find(.persuasion, on: persuasion)
    find(.outputNotOutcome, on: gives(.outcome) ? nil : reading.output)
    judgement.sort()
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
