/// The fixed sentences of the sheet, and the words it listens for to join answers; `prompts/*/sheet.yaml` words each.
public enum SheetPhrase: String, CaseIterable, Sendable {
  /// The level-2 heading.
  case heading
  /// The first sentence, without a launch date.
  case opening
  /// The first sentence, with the launch date.
  case openingDated = "opening-dated"
  /// What the product is called when it has no name yet.
  case unnamedProduct = "unnamed-product"
  /// What leads to the first users.
  case firstUsersLead = "first-users-lead"
  /// What leads to the first partners.
  case firstPartnersLead = "first-partners-lead"
  /// What leads to why they are volunteers.
  case volunteersLead = "volunteers-lead"
  /// What leads to the first scope.
  case firstScopeLead = "first-scope-lead"
  /// The moment of the outcome, when the launch has no date.
  case sixMonths = "six-months"
  /// The moment of the outcome, with its date.
  case sixMonthsDated = "six-months-dated"
  /// What leads to the words of the users.
  case usersSay = "users-say"
  /// What leads to an outcome told by the team.
  case outcome
  /// The words of a user, between the quotation marks of the language.
  case quotation
  /// The sentence on the beta banner.
  case beta
  /// What leads to the guarantees.
  case independenceLead = "independence-lead"
  /// What leads to the acceleration.
  case accelerationLead = "acceleration-lead"
  /// What stands over the open points.
  case openPoints = "open-points"
  /// One open point.
  case openPoint = "open-point"
  /// Words, parted by commas, that open a sentence which needs no lead.
  case sentenceOpeners = "sentence-openers"
  /// Words, parted by commas, that lose their capital after a lead.
  case smallWords = "small-words"
  /// Words, parted by commas, by which users speak of themselves.
  case firstPersonWords = "first-person-words"

  /// The names between braces that the wording may and must hold, such as `{product}`.
  public var placeholders: Set<String> {
    switch self {
    case .opening: ["product"]
    case .openingDated: ["product", "date"]
    case .sixMonthsDated: ["date"]
    case .usersSay, .outcome: ["moment"]
    case .quotation: ["words"]
    case .openPoint: ["name", "question"]
    default: []
    }
  }
}
