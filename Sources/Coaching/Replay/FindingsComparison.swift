/// What was found in an answer when it was given, beside what is found in it today.
public struct FindingsComparison: Equatable, Sendable {
  /// Found today, and not then.
  public let appearing: [Finding]
  /// Found then, and not today.
  public let going: [Finding]
  /// Found then and today, with the words of that time.
  public let staying: [Finding]

  /// Compares findings by their kind and the words they stand on; their reasons may have been worded anew since.
  public init(then: [Finding], today: [Finding]) {
    let before = Set(then.map(Subject.init))
    let now = Set(today.map(Subject.init))
    appearing = today.filter { !before.contains(Subject($0)) }
    going = then.filter { !now.contains(Subject($0)) }
    staying = then.filter { now.contains(Subject($0)) }
  }

  /// Whether both are the same.
  public var isUnchanged: Bool { appearing.isEmpty && going.isEmpty }

  private struct Subject: Hashable {
    let kind: Kind
    let range: Range<Int>?

    init(_ finding: Finding) {
      kind = finding.kind
      range = finding.quote?.range
    }
  }
}
