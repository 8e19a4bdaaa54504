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
  /// What leads to the first users, before a colon.
  case firstUsersLead = "first-users-lead"
  /// The beginning of a sentence that the first users end.
  case firstUsersStart = "first-users-start"
  /// What leads to the first partners, before a colon.
  case firstPartnersLead = "first-partners-lead"
  /// The beginning of a sentence that the first partners end.
  case firstPartnersStart = "first-partners-start"
  /// What leads to why they are volunteers, before a colon.
  case volunteersLead = "volunteers-lead"
  /// The beginning of a sentence that a reason ends.
  case volunteersStart = "volunteers-start"
  /// What leads to the first scope.
  case firstScopeLead = "first-scope-lead"
  /// The moment of the outcome, when the launch has no date.
  case sixMonths = "six-months"
  /// The moment of the outcome, with its date.
  case sixMonthsDated = "six-months-dated"
  /// A day as a sentence says it.
  case onDay = "on-day"
  /// A month as a sentence says it.
  case inMonth = "in-month"
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
  /// The beginning of a sentence that a reason ends.
  case independenceStart = "independence-start"
  /// What leads to the acceleration.
  case accelerationLead = "acceleration-lead"
  /// What stands over the open points.
  case openPoints = "open-points"
  /// One open point.
  case openPoint = "open-point"
  /// Words, parted by commas, that only a whole sentence holds: subjects, verbs, negations.
  case sentenceWords = "sentence-words"
  /// Words, parted by commas, after which a new clause starts inside a group of words.
  case relativeWords = "relative-words"
  /// Words, parted by commas, that open a group of words.
  case determiners
  /// Words, parted by commas, that tie a group of words to the one before it.
  case connectors
  /// Words, parted by commas, that open a reason.
  case reasonWords = "reason-words"
  /// Words, parted by commas, by which an answer says itself that people are volunteers.
  case volunteerWords = "volunteer-words"
  /// Words, parted by commas, that lose their capital after a lead.
  case smallWords = "small-words"
  /// Words, parted by commas, by which users speak of themselves.
  case firstPersonWords = "first-person-words"

  /// The names between braces that the wording may and must hold, such as `{product}`.
  public var placeholders: Set<String> {
    switch self {
    case .opening: ["product"]
    case .openingDated: ["product", "date"]
    case .sixMonthsDated, .onDay, .inMonth: ["date"]
    case .usersSay, .outcome: ["moment"]
    case .quotation: ["words"]
    case .openPoint: ["name", "question"]
    default: []
    }
  }
}
