/// What a team can type instead of an answer: a slash, then the French or the English name.
public enum Command: String, CaseIterable, Sendable {
  /// Lists the commands.
  case help
  /// Says why the question or the finding matters, and where it comes from.
  case why
  /// Shows a good answer.
  case example
  /// Goes on without an answer.
  case skip
  /// Goes back to the question before.
  case back
  /// Goes to a question.
  case goTo = "goto"
  /// Shows the sheet so far.
  case sheet
  /// Opens the answer in the team's editor.
  case edit
  /// Dismisses the findings, with a reason.
  case keep
  /// Takes back the last dismissal.
  case undo
  /// Closes the notes of a coach.
  case close
  /// Goes to the review.
  case review
  /// Changes the language.
  case language = "lang"
  /// Leaves.
  case quit

  /// The French name, without the slash.
  public var frenchName: String {
    switch self {
    case .help: "aide"
    case .why: "pourquoi"
    case .example: "exemple"
    case .skip: "passer"
    case .back: "retour"
    case .goTo: "aller"
    case .sheet: "fiche"
    case .edit: "editer"
    case .keep: "garder"
    case .undo: "annuler"
    case .close: "clore"
    case .review: "revue"
    case .language: "langue"
    case .quit: "quitter"
    }
  }

  /// The English name, without the slash.
  public var englishName: String { rawValue }

  /// Whether something stands behind the name: a question, a reason, a language.
  public var takesArgument: Bool { [.goTo, .keep, .language].contains(self) }

  /// The name in a language, without the slash.
  public func name(in language: Language) -> String {
    language == .french ? frenchName : englishName
  }

  /// The command with this name in either language, in any case, accents or not.
  public init?(name: String) {
    let name = name.lowercased().replacingAccentedE()
    guard let command = Command.allCases.first(where: { $0.frenchName == name || $0.englishName == name }) else {
      return nil
    }
    self = command
  }

  /// The command whose name is nearest to a mistyped one, when one is near enough.
  public static func nearest(to name: String) -> Command? {
    let name = name.lowercased().replacingAccentedE()
    let names = allCases.flatMap { [$0.frenchName, $0.englishName] }
    return Spelling.nearest(to: name, among: names, within: max(1, name.count / 3)).flatMap(Command.init(name:))
  }
}

extension String {
  /// « éditer », « périmètre »: what a French team types; no other letter has an accent among the names.
  func replacingAccentedE() -> String {
    String(map { "éè".contains($0) ? "e" : $0 })
  }
}
