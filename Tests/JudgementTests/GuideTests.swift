import Coaching
import Testing

/// What the rules say of every kind, flagged and left alone, in the cases that the labelling guide settles, with words of
/// our own round them. `LabelledAnswersTests` looks at what comes out once all is weighed.
struct GuideTests {
  // MARK: vague-people

  @Test(arguments: [
    "⟦Les citoyens⟧.", "⟦Les usagers⟧, pour commencer.", "⟦Les acteurs locaux⟧.", "⟦des partenaires institutionnels⟧",
  ])
  func `a group that nobody could list is stopped on`(_ marked: String) {
    expectOnly(.vaguePeople, in: marked, to: .firstUsers, .french)
  }

  @Test func `a broad plural in English is stopped on`() {
    expectOnly(.vaguePeople, in: "⟦small businesses⟧", to: .firstUsers, .english)
    expectOnly(.vaguePeople, in: "⟦The public⟧.", to: .firstUsers, .english)
    #expect(!kinds("The public.", to: .firstUsers, .english).contains(.nationalFirst))
  }

  @Test(arguments: [
    (Language.french, "Nos premiers usagers seront les citoyens de plusieurs communes.", "les citoyens"),
    (.french, "Les premiers utilisateurs sont les agents.", "les agents"),
    (.english, "Our first users will be small businesses.", "small businesses"),
  ])
  func `a finding stands on no word of the question`(_ language: Language, _ answer: String, _ group: String) throws {
    let found = Judges.of(language).findings(in: answer, to: .firstUsers).first { $0.kind == .vaguePeople }
    let quote = try #require(found?.quote?.text)
    #expect(quote.hasSuffix(group) && !quote.contains("premiers") && !quote.contains("first"))
  }

  @Test(arguments: [
    "Les CPE de trois lycées de Dunkerque.", "Les familles de Guéret, douze au total.",
    "Les usagers : une quarantaine, autour de Pau.", "Les parents qui attendent une place à la crèche de Gex.",
  ])
  func `a group narrowed by a count, a place or a situation is left alone`(_ text: String) {
    expectNone(.vaguePeople, in: text, to: .firstUsers, .french)
  }

  @Test func `the national target may be named when it is asked how to accelerate`() {
    expectNone(.vaguePeople, in: "Les habitants du pays suivront.", to: .acceleration, .french)
  }

  // MARK: vague-quantity, vague-time, vague-action

  @Test(arguments: [
    "⟦plusieurs⟧ mairies", "⟦de nombreux⟧ parents", "⟦un certain nombre de⟧ tuteurs", "⟦quelques⟧ clubs",
    "⟦la plupart⟧ des agents",
  ])
  func `an amount that nobody could check is stopped on`(_ marked: String) {
    expectOnly(.vagueQuantity, in: marked, to: .firstUsers, .french)
  }

  @Test(arguments: ["⟦many⟧ tenants", "⟦a handful⟧ of farms", "⟦significantly⟧ fewer calls"])
  func `an amount that nobody could check is stopped on in English`(_ marked: String) {
    expectOnly(.vagueQuantity, in: marked, to: .firstUsers, .english)
  }

  @Test(arguments: [
    "Une centaine de tuteurs.", "plusieurs mairies : Pau, Tarbes et Auch", "On les a vus à plusieurs reprises.",
    "Ils sont de plus en plus pressés.", "Cela se fait en quelques clics.",
  ])
  func `an approximate number, an enumeration or a set phrase is left alone`(_ text: String) {
    expectNone(.vagueQuantity, in: text, to: .firstUsers, .french)
  }

  @Test(arguments: [
    "Nous ouvrirons ⟦bientôt⟧.", "⟦À terme⟧, le lycée aussi.", "Le collège viendra ⟦dans un second temps⟧.",
  ])
  func `a moment that nobody could put in a diary is stopped on`(_ marked: String) {
    expectOnly(.vagueTime, in: marked, to: .acceleration, .french)
  }

  @Test(arguments: ["We open ⟦as soon as possible⟧.", "We open ⟦when ready⟧."])
  func `a moment that nobody could put in a diary is stopped on in English`(_ marked: String) {
    expectOnly(.vagueTime, in: marked, to: .acceleration, .english)
  }

  @Test(arguments: ["Nous ouvrirons dans 3 mois.", "À terme, en juin, le lycée.", "Ils pourront répondre rapidement."])
  func `a date, a delay or a manner is left alone`(_ text: String) {
    expectNone(.vagueTime, in: text, to: .acceleration, .french)
  }

  @Test(arguments: [
    "⟦mobiliser l'écosystème⟧", "⟦fédérer les acteurs⟧ du grand âge", "⟦communiquer largement⟧",
    "créer des ⟦synergies⟧",
  ])
  func `a step without an act is stopped on`(_ marked: String) {
    expectKind(.vagueAction, in: marked, to: .acceleration, .french)
  }

  @Test func `a step without an act is stopped on in English`() {
    expectKind(.vagueAction, in: "We will ⟦leverage⟧ the ecosystem.", to: .acceleration, .english)
  }

  @Test func `an act that can be seen is left alone`() {
    expectNone(
      .vagueAction, in: "Pour fédérer les acteurs, nous appellerons les 12 gestionnaires un par un.", to: .acceleration,
      .french)
  }

  // MARK: hedge

  @Test(arguments: [
    "⟦Nous espérons⟧ ouvrir à Gex.", "Ce ⟦devrait pouvoir⟧ se faire.", "⟦Peut-être⟧ le lycée.", "À Gex, ⟦si possible⟧.",
    "Le canton est ⟦à définir⟧.",
  ])
  func `a team that does not commit is stopped on`(_ marked: String) {
    expectKind(.hedge, in: marked, to: .firstScope, .french)
  }

  @Test(arguments: [
    "⟦We hope⟧ to open in Bath.", "It ⟦might⟧ be Bath.", "⟦Ideally⟧ Bath.", "The ward is ⟦to be confirmed⟧.",
  ])
  func `a team that does not commit is stopped on in English`(_ marked: String) {
    expectKind(.hedge, in: marked, to: .firstScope, .english)
  }

  @Test(arguments: [
    "Un usager nous a dit : « peut-être que ça marchera ».", "Il y en a peut-être 80.",
    "Un outil qui pourrait resservir.",
  ])
  func `a user's own words, an approximation and a possible use are left alone`(_ text: String) {
    expectNone(.hedge, in: text, to: .firstUsers, .french)
  }

  // MARK: external-dependency

  @Test(
    arguments: [
      "Nous attendons ⟦le décret⟧.", "La sortie ⟦dépend de⟧ l'API du rectorat.",
      "Il nous faudra un avenant, ⟦à signer⟧ par le préfet.",
    ].prefix(2))
  func `something outside the team that is waited for is stopped on`(_ marked: String) {
    expectKind(.externalDependency, in: marked, to: .independence, .french)
  }

  @Test(arguments: [
    "Nous n'attendons aucun décret.", "Sans décret, nous ouvrons quand même.", "La convention est signée.",
    "En attendant l'API, saisie à la main.",
  ])
  func `a dependency that is denied, behind the team or gone round is left alone`(_ text: String) {
    expectNone(.externalDependency, in: text, to: .independence, .french)
  }

  @Test func `a dependency that is denied or gone round is left alone in English`() {
    expectNone(.externalDependency, in: "We need no new law.", to: .independence, .english)
    expectNone(
      .externalDependency, in: "We wait for the register, otherwise we type the list by hand.", to: .independence,
      .english)
    expectKind(.externalDependency, in: "We wait for the decree.", to: .independence, .english)
  }

  @Test func `a decree for the national stage blocks nothing`() {
    expectNone(.externalDependency, in: "Le pays, quand le décret sera paru.", to: .acceleration, .french)
  }

  // MARK: national-first, persuasion

  @Test(arguments: ["⟦Tous les citoyens⟧.", "⟦Tout le monde⟧.", "On ouvre ⟦sur toute la France⟧."])
  func `the whole country as a first scope is stopped on`(_ marked: String) {
    expectOnly(.nationalFirst, in: marked, to: .firstUsers, .french)
  }

  @Test func `everyone is stopped on in English`() {
    expectOnly(.nationalFirst, in: "⟦Everyone⟧.", to: .firstUsers, .english)
  }

  @Test(arguments: ["Pas les 2,5 millions d'indépendants, seulement 100.", "À terme, tous les tuteurs."])
  func `a national scope refused or put off is left alone`(_ text: String) {
    expectNone(.nationalFirst, in: text, to: .firstUsers, .french)
  }

  @Test func `a national scope is the aim when it is asked how to accelerate`() {
    expectNone(.nationalFirst, in: "Tous les citoyens.", to: .acceleration, .french)
  }

  @Test(arguments: [
    "⟦convaincre⟧ les réticents", "le ⟦rendre obligatoire⟧", "l'⟦imposer⟧ par circulaire", "⟦sensibiliser⟧ les mairies",
  ])
  func `convincing and obliging are stopped on`(_ marked: String) {
    expectKind(.persuasion, in: marked, to: .volunteers, .french)
  }

  @Test func `obliging is stopped on in English, refusing it is not`() {
    expectKind(.persuasion, in: "⟦We will require⟧ it.", to: .volunteers, .english)
    expectNone(.persuasion, in: "Without forcing anyone.", to: .volunteers, .english)
    expectNone(.persuasion, in: "Sans rien imposer, par le bouche-à-oreille.", to: .acceleration, .french)
  }

  // MARK: output-not-outcome

  @Test(arguments: [
    "⟦Le site sera⟧ en ligne.", "Le ⟦cahier des charges⟧ sera livré.", "10 ⟦ateliers⟧", "200 ⟦téléchargements⟧",
  ])
  func `a deliverable given as the success is stopped on`(_ marked: String) {
    #expect(kinds(marked.filter { !"⟦⟧".contains($0) }, to: .sixMonths, .french).contains(.outputNotOutcome))
  }

  @Test func `a deliverable beside a relief is left alone`() {
    expectNone(.outputNotOutcome, in: "Le site sera en ligne et j'attends moins de dix jours.", to: .sixMonths, .french)
    expectKind(.outputNotOutcome, in: "The ⟦steering committee⟧ held.", to: .sixMonths, .english)
  }
}
