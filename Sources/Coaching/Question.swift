/// One of the questions a sheet answers, in the order they are asked: two opening ones, then the seven of the method.
public enum Question: String, CaseIterable, Sendable {
  /// The product's name.
  case product
  /// The date of the launch, from which the six months run; optional.
  case launch
  /// Who the first users will be.
  case firstUsers = "first-users"
  /// Who the first partners will be, and what they will do.
  case firstPartners = "first-partners"
  /// Why users and partners are volunteers.
  case volunteers
  /// The reduced scope of the six months, and what is left out.
  case firstScope = "first-scope"
  /// What users will say after six months.
  case sixMonths = "six-months"
  /// What guarantees that nothing outside the team can block the release.
  case independence
  /// How to go from the first scope to a national service.
  case acceleration

  /// The two questions that open a sheet; their answers are facts, which are not judged.
  public static let opening: [Question] = [.product, .launch]

  /// The seven questions of the method, whose answers are judged.
  public static let judged: [Question] = allCases.filter { !opening.contains($0) }
}

extension Question {
  /// The number the question is asked and reviewed under, from 1 to 7; nil for an opening question.
  public var number: Int? {
    Question.judged.firstIndex(of: self).map { $0 + 1 }
  }

  /// The name a team types, without accents; the English one is the identifier.
  public func name(in language: Language) -> String {
    if language == .english { return rawValue }
    return switch self {
    case .product: "produit"
    case .launch: "lancement"
    case .firstUsers: "premiers-usagers"
    case .firstPartners: "premiers-partenaires"
    case .volunteers: "volontaires"
    case .firstScope: "premier-perimetre"
    case .sixMonths: "six-mois"
    case .independence: "independance"
    case .acceleration: "acceleration"
    }
  }

  /// The question a team names: by its number, or by its name in either language, accents or not.
  public init?(named name: String) {
    let name = name.lowercased().replacingAccentedE()
    let question = Question.allCases.first { question in
      Language.allCases.contains { question.name(in: $0) == name } || Int(name).map { question.number == $0 } ?? false
    }
    guard let question else { return nil }
    self = question
  }
}
