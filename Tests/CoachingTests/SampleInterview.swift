@testable import Coaching

extension Interview {
  /// A small wording, with each sentence of the sheet.
  static let sample = Interview(
    language: .french,
    questions: [
      .firstUsers: wording("Premiers usagers", "Qui ?"), .independence: wording("Indépendance", "Quoi ?"),
      .product: wording("Produit", "Comment ?"),
    ],
    kinds: [:], messages: [:],
    sheet: [
      .heading: "Déployer", .opening: "{product} commence.", .openingDated: "{product} commence {date}.",
      .unnamedProduct: "Notre produit", .firstUsersLead: "Nos usagers :", .firstPartnersLead: "Avec nous :",
      .volunteersLead: "Leur raison :", .firstScopeLead: "Le périmètre :", .sixMonths: "Après six mois",
      .sixMonthsDated: "Ensuite, {date}", .onDay: "le {date}", .inMonth: "en {date}",
      .usersSay: "{moment}, ils diront :", .outcome: "{moment}, ceci :",
      .quotation: "« {words} »", .beta: "Bêta.", .independenceLead: "L’équipe seule :", .accelerationLead: "Ensuite :",
      .openPoints: "Points ouverts", .openPoint: "{name} : {question}", .firstUsersStart: "Nos usagers seront",
      .firstPartnersStart: "Nous sommes avec", .volunteersStart: "Volontaires", .sentenceWords: "nous, ils, ont",
      .relativeWords: "qui", .determiners: "les, la, un, des", .connectors: "de, à, et, des", .reasonWords: "parce",
      .volunteerWords: "volontaires", .independenceStart: "Nous seuls,",
      .objectivesHeading: "Objectifs", .usageObjective: "Usage", .impactObjective: "Impact",
      .strategyHeading: "Stratégie",
      .fact: "{name} : {value}", .betaLabel: "bêta", .betaBanner: "Ici, on essaye.", .calendarTitle: "Six mois",
      .calendarText: "De {launch} à {end}.", .calendarLaunch: "Lancement", .calendarEnd: "Fin",
      .shortMonths: "janv., févr., mars, avr., mai, juin, juil., août, sept., oct., nov., déc.",
      .titleToFill: "À remplir : le titre", .missionToFill: "À remplir : la mission",
      .incubatorToFill: "À remplir : l’incubateur", .contactToFill: "À remplir : le contact",
      .startToFill: "À remplir : le jour", .coachHeading: "Coach", .coachNothing: "Rien.",
      .openFinding: "Ouverte : {finding}", .dismissedFinding: "Écartée : {finding}",
      .dismissedFindingWithReason: "Écartée : {finding}. Raison : {reason}", .drafts: "Brouillons : {count}",
      .supersededAnswer: "Autre copie : {text}", .openNote: "Note de {author} : {text}",
      .closedNote: "Note close de {author} : {text}",
      .smallWords: "parce, les, la, nous, ils", .firstPersonWords: "je, j",
    ])

  private static func wording(_ name: String, _ text: String) -> QuestionWording {
    QuestionWording(name: name, text: text, hint: "", example: "", source: "", priority: [])
  }
}
