/// An answer as it stands, with its findings, what was dismissed of them, and the drafts before it.
public struct Answer: Equatable, Sendable {
  /// The words of the team.
  public private(set) var text: String
  /// What was found in them when they were given.
  public private(set) var findings: [Finding]
  /// The texts given before this one, oldest first.
  public private(set) var drafts: [String] = []
  /// What the team dismissed, now or in an earlier draft.
  public private(set) var dismissals: [Dismissal] = []
  /// The same, to look one up: a file from elsewhere may have very many.
  private var dismissed: Set<Dismissal.Subject> = []

  /// Creates a first answer.
  public init(text: String, findings: [Finding]) {
    self.text = text
    self.findings = findings
  }

  /// The findings that the team has not dismissed.
  public var openFindings: [Finding] {
    findings.filter { !isDismissed($0) }
  }

  /// Whether the team dismissed the finding: one of the same kind, on the same words.
  public func isDismissed(_ finding: Finding) -> Bool {
    dismissed.contains(Dismissal.Subject(kind: finding.kind, quote: finding.quote?.text))
  }

  /// Replaces the text, which becomes a draft; what was dismissed stays so.
  mutating func revise(text: String, findings: [Finding]) {
    drafts.append(self.text)
    self.text = text
    self.findings = findings
  }

  /// Drops the drafts, and says how many there were.
  mutating func forgetDrafts() -> Int {
    defer { drafts = [] }
    return drafts.count
  }

  /// Dismisses every open finding, for one reason.
  mutating func dismissOpenFindings(reason: String) {
    let open = openFindings.map { Dismissal(kind: $0.kind, quote: $0.quote?.text, reason: reason) }
    dismissals += open
    dismissed.formUnion(open.map(\.subject))
  }

  /// Opens again every finding that was dismissed.
  mutating func reinstateFindings() { restore([]) }

  /// What is dismissed is this, and nothing else.
  mutating func restore(_ dismissals: [Dismissal]) {
    self.dismissals = dismissals
    dismissed = Set(dismissals.map(\.subject))
  }
}

/// A finding the team does not want to hear of again, with its reason, which the coach will read.
public struct Dismissal: Hashable, Sendable {
  /// The kind that was dismissed.
  public let kind: Kind
  /// The words it stood on; nil for the kinds that say something is nowhere in the answer.
  public let quote: String?
  /// Why the team dismissed it.
  public let reason: String

  /// Creates a dismissal from its parts.
  public init(kind: Kind, quote: String?, reason: String) {
    self.kind = kind
    self.quote = quote
    self.reason = reason
  }

  /// What a finding is about: its kind, and the words it stands on.
  struct Subject: Hashable {
    let kind: Kind
    let quote: String?
  }

  /// What was dismissed.
  var subject: Subject { Subject(kind: kind, quote: quote) }
}
