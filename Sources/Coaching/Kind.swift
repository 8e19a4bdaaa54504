/// What a finding says of an answer: nine kinds that stand on words of it, thirteen that say something is nowhere in it.
///
/// Source of the rules: the labelling guide that coaches and Pilote share.
public enum Kind: String, CaseIterable, Sendable {
  /// A group so broad that nobody could list or call its members.
  case vaguePeople = "vague-people"
  /// An amount nobody could check.
  case vagueQuantity = "vague-quantity"
  /// A moment nobody could put in a diary.
  case vagueTime = "vague-time"
  /// A step that is a buzzword or a verb with no observable act.
  case vagueAction = "vague-action"
  /// The team does not commit, or leaves it open.
  case hedge
  /// The release would wait on something outside the team, with no way around.
  case externalDependency = "external-dependency"
  /// The first scope is the whole country, everyone, all of a category.
  case nationalFirst = "national-first"
  /// Spreads by convincing or obliging rather than by going to those who are willing.
  case persuasion
  /// Success is a deliverable or an activity rather than a relief for users.
  case outputNotOutcome = "output-not-outcome"

  /// Nowhere how many first users.
  case noCount = "no-count"
  /// Nowhere where the first users are.
  case noPlace = "no-place"
  /// No partner that is named or exactly identifiable.
  case noNamedPartner = "no-named-partner"
  /// Nowhere what a partner will do or bring.
  case noRole = "no-role"
  /// No reason of their own for taking part.
  case noMotive = "no-motive"
  /// No sign of real willingness.
  case noEvidence = "no-evidence"
  /// Nothing is left out, postponed or not handled.
  case noExclusion = "no-exclusion"
  /// No problem that users will have less of.
  case noOutcome = "no-outcome"
  /// No checkable sign of that outcome.
  case noMeasure = "no-measure"
  /// No reason why the team can release by itself.
  case noGuarantee = "no-guarantee"
  /// Nothing that makes it spread.
  case noLever = "no-lever"
  /// No stage between the first scope and the country.
  case noStage = "no-stage"
  /// The answer is empty of content.
  case nonAnswer = "non-answer"

  /// The kinds whose findings quote the words they stand on.
  public static let spanKinds: [Kind] = [
    .vaguePeople, .vagueQuantity, .vagueTime, .vagueAction, .hedge, .externalDependency, .nationalFirst,
    .persuasion, .outputNotOutcome,
  ]

  /// Whether a finding of this kind quotes the words it stands on.
  public var isSpan: Bool { Kind.spanKinds.contains(self) }

  /// The questions under which this kind can be found.
  public var questions: [Question] {
    switch self {
    case .noCount, .noPlace: [.firstUsers]
    case .noNamedPartner, .noRole: [.firstPartners]
    case .noMotive, .noEvidence: [.volunteers]
    case .noExclusion: [.firstScope]
    case .noOutcome, .noMeasure: [.sixMonths]
    case .noGuarantee: [.independence]
    case .noLever, .noStage: [.acceleration]
    case .nationalFirst: Question.judged.filter { $0 != .acceleration }
    default: Question.judged
    }
  }
}

extension Question {
  /// The kinds that can be found in an answer to this question, in the order of `Kind.allCases`.
  public var kinds: [Kind] { Kind.allCases.filter { $0.questions.contains(self) } }
}
