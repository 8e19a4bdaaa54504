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
  /// The level-2 heading over the objectives, where they have one of their own.
  case objectivesHeading = "objectives-heading"
  /// What stands over who uses the product after six months.
  case usageObjective = "usage-objective"
  /// What stands over what has changed for them.
  case impactObjective = "impact-objective"
  /// The level-2 heading over the strategy, where it has one of its own.
  case strategyHeading = "strategy-heading"
  /// A fact and its name.
  case fact
  /// The word on the banner.
  case betaLabel = "beta-label"
  /// What the banner says.
  case betaBanner = "beta-banner"
  /// What the picture of the six months shows.
  case calendarTitle = "calendar-title"
  /// The picture in words.
  case calendarText = "calendar-text"
  /// What stands over the day of the launch.
  case calendarLaunch = "calendar-launch"
  /// What stands over the end of the six months.
  case calendarEnd = "calendar-end"
  /// The twelve months, short, parted by commas.
  case shortMonths = "short-months"
  /// What to write in the front matter for the title.
  case titleToFill = "title-to-fill"
  /// What to write in the front matter for the mission.
  case missionToFill = "mission-to-fill"
  /// What to write in the front matter for the incubator.
  case incubatorToFill = "incubator-to-fill"
  /// What to write in the front matter for the contact.
  case contactToFill = "contact-to-fill"
  /// What to write in the front matter for the start of the first phase.
  case startToFill = "start-to-fill"
  /// The heading of the coach's part.
  case coachHeading = "coach-heading"
  /// What the coach's part says when it has nothing to tell.
  case coachNothing = "coach-nothing"
  /// A finding that is still open.
  case openFinding = "open-finding"
  /// A finding the team dismissed.
  case dismissedFinding = "dismissed-finding"
  /// A finding the team dismissed, and why.
  case dismissedFindingWithReason = "dismissed-finding-with-reason"
  /// How many texts were given before the answer.
  case drafts
  /// An answer of another copy of the sheet, which does not stand.
  case supersededAnswer = "superseded-answer"
  /// A note of a coach that waits for the team.
  case openNote = "open-note"
  /// A note of a coach that the team has seen to.
  case closedNote = "closed-note"
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
    case .fact: ["name", "value"]
    case .calendarText: ["launch", "end"]
    case .openFinding, .dismissedFinding: ["finding"]
    case .dismissedFindingWithReason: ["finding", "reason"]
    case .drafts: ["count"]
    case .supersededAnswer: ["text"]
    case .openNote, .closedNote: ["author", "text"]
    default: []
    }
  }
}
