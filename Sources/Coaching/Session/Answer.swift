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

  /// Creates a first answer.
  public init(text: String, findings: [Finding]) {
    self.text = text
    self.findings = findings
  }

  /// The findings that the team has not dismissed.
  public var openFindings: [Finding] {
    findings.filter { finding in !dismissals.contains { $0.covers(finding) } }
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
    dismissals += openFindings.map { Dismissal(kind: $0.kind, quote: $0.quote?.text, reason: reason) }
  }

  /// Opens again every finding that was dismissed.
  mutating func reinstateFindings() {
    dismissals = []
  }
}

/// A finding the team does not want to hear of again, with its reason, which the coach will read.
public struct Dismissal: Equatable, Sendable {
  /// The kind that was dismissed.
  public let kind: Kind
  /// The words it stood on; nil for the kinds that say something is nowhere in the answer.
  public let quote: String?
  /// Why the team dismissed it.
  public let reason: String

  /// Whether a finding is the dismissed one: the same kind, on the same words.
  func covers(_ finding: Finding) -> Bool {
    finding.kind == kind && finding.quote?.text == quote
  }
}
