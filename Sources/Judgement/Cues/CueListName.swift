/// What lists are called in the files of cues; in the program they go by number, so that reaching one is no look-up.
extension CueList.Name {
  /// Its name in the files: "false-negation" for `falseNegation`.
  public var key: String { Self.keys[index] }

  /// The list that a name in the files stands for; nil for none.
  public init?(key: String) {
    guard let place = Self.keys.firstIndex(of: key) else { return nil }
    self = Self.allCases[place]
  }

  /// Its place in `allCases`.
  var index: Int { Int(rawValue) }

  /// Whether it is heard only for the rules to find their way, and tells nothing by itself.
  public var isGrammar: Bool {
    switch self {
    case .determiner, .linking, .passive, .notName, .setPhrase, .topic, .label: true
    default: false
    }
  }

  private static let keys = allCases.map { name in
    "\(name)".map { $0.isUppercase ? "-\($0.lowercased())" : String($0) }.joined()
  }
}
