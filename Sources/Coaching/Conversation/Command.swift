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
    case .review: "revue"
    case .language: "langue"
    case .quit: "quitter"
    }
  }

  /// The English name, without the slash.
  public var englishName: String { rawValue }

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
    let name = Array(name.lowercased().replacingAccentedE())
    let ranked = allCases.map { command in
      (
        command: command,
        distance: min(
          editDistance(name, Array(command.frenchName)), editDistance(name, Array(command.englishName)))
      )
    }
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= max(1, name.count / 3) else {
      return nil
    }
    return best.command
  }
}

extension String {
  /// « éditer » is what a French team types; it is the only accent among the names.
  fileprivate func replacingAccentedE() -> String {
    String(map { $0 == "é" ? "e" : $0 })
  }
}

/// The number of letters to insert, delete or replace to go from one word to the other (Levenshtein).
private func editDistance(_ first: [Character], _ second: [Character]) -> Int {
  // A long word is no slip of the finger; the bound keeps a hostile one cheap.
  guard first.count <= 32 else { return .max }
  var row = Array(0...second.count)
  for (i, letter) in first.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, other) in second.enumerated() {
      let substitution = diagonal + (letter == other ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substitution, row[j] + 1, diagonal + 1)
    }
  }
  return row[second.count]
}
