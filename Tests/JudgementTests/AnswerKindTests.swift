import Coaching
import Testing

/// What counts as given, and what does not, for each answer kind.
struct AnswerKindTests {
  @Test(arguments: [
    "Une vingtaine de luthières de Mirecourt.", "Douze internes à Mende.",
    "600 pêcheurs du Croisic pourraient s'en servir.", "quelque 40 clubs de Vire",
  ])
  func `a number in digits, in words or as an order of magnitude is a count`(_ text: String) {
    expectNone(.noCount, in: text, to: .firstUsers, .french)
    expectNone(.noPlace, in: text, to: .firstUsers, .french)
  }

  @Test(arguments: [
    "Des tuteurs de plus de 60 ans, depuis 2019.", "Les éleveurs du département 15.",
    "Des copropriétés de moins de 20 lots.",
  ])
  func `an age, a year, a label and a bound are no count`(_ text: String) {
    expectKind(.noCount, in: text, to: .firstUsers, .french)
  }

  @Test func `an acronym alone is no place, with its town it is one`() {
    expectKind(.noPlace, in: "Douze agents de la CPAM.", to: .firstUsers, .french)
    expectNone(.noPlace, in: "Douze agents de la CPAM du Gers.", to: .firstUsers, .french)
    expectKind(.noPlace, in: "Thirty midwives in England.", to: .firstUsers, .english)
    expectNone(.noPlace, in: "Thirty midwives in Whitby.", to: .firstUsers, .english)
  }

  @Test func `one of a sort is no named partner, a precise one is`() {
    expectKind(.noNamedPartner, in: "Une association qui prête une salle.", to: .firstPartners, .french)
    expectNone(.noNamedPartner, in: "La chambre de métiers d'Aix, qui prête une salle.", to: .firstPartners, .french)
    expectKind(.noNamedPartner, in: "A housing association in Leeds.", to: .firstPartners, .english)
    expectNone(.noNamedPartner, in: "The county court in Leeds.", to: .firstPartners, .english)
  }

  @Test(arguments: [
    "La mairie de Vire nous prête une salle.", "La CAF de Laon forme ses agents.", "Le CHU de Tours teste avec nous.",
  ])
  func `who lends, trains or tests has a role`(_ text: String) {
    expectNone(.noRole, in: text, to: .firstPartners, .french)
  }

  @Test(arguments: ["La mairie de Vire sera pleinement associée.", "En partenariat avec la CAF de Laon."])
  func `being associated is no role`(_ text: String) {
    expectKind(.noRole, in: text, to: .firstPartners, .french)
  }

  @Test func `a pain and a yes make a volunteer`() {
    #expect(kinds("Ils perdent deux heures par dossier ; huit sur neuf ont dit oui.", to: .volunteers, .french).isEmpty)
    expectKind(.noEvidence, in: "Ils perdent deux heures par dossier.", to: .volunteers, .french)
    expectKind(.noMotive, in: "Huit sur neuf ont dit oui.", to: .volunteers, .french)
  }

  @Test func `what would be done is no sign of will`() {
    expectKind(.noEvidence, in: "Ils testeraient volontiers.", to: .volunteers, .french)
    expectKind(.noEvidence, in: "They would test it.", to: .volunteers, .english)
  }

  @Test func `those who are obliged are no volunteers`() {
    let found = kinds("Le siège les a désignés d'office.", to: .volunteers, .french)
    #expect(found == [.persuasion, .noMotive, .noEvidence])
  }

  @Test func `something must be left out in so many words`() {
    expectNone(.noExclusion, in: "Les fuites d'eau à Vire. Pas le chauffage.", to: .firstScope, .french)
    expectKind(.noExclusion, in: "Uniquement les fuites d'eau à Vire.", to: .firstScope, .french)
    expectKind(.noExclusion, in: "Nothing left out.", to: .firstScope, .english)
    expectNone(.noExclusion, in: "Sheep only, cattle can wait.", to: .firstScope, .english)
  }

  @Test func `a relief and its measure make an outcome`() {
    #expect(kinds("J'ai eu ma place en deux jours au lieu de trois semaines.", to: .sixMonths, .french).isEmpty)
    expectKind(.noMeasure, in: "Ils attendent moins longtemps.", to: .sixMonths, .french)
    let use = kinds("300 comptes créés.", to: .sixMonths, .french)
    #expect(use == [.outputNotOutcome, .noOutcome])
  }

  @Test func `needing nothing guarantees nothing, own means do`() {
    expectKind(.noGuarantee, in: "Pas de décret à attendre.", to: .independence, .french)
    expectNone(.noGuarantee, in: "Le code est à nous, on publie le jour que l’on choisit.", to: .independence, .french)
    expectNone(.noGuarantee, in: "En attendant l'API, saisie à la main.", to: .independence, .french)
  }

  @Test func `stages alone are no lever, a lever alone is no stage`() {
    #expect(kinds("un canton, puis cinq, puis trente", to: .acceleration, .french) == [.noLever])
    #expect(kinds("Par le bouche-à-oreille entre voisines.", to: .acceleration, .french) == [.noStage])
  }

  @Test func `a law obliges and is a lever, a law wished for is none`() {
    let law = kinds("Une circulaire.", to: .acceleration, .french)
    #expect(law == [.persuasion, .noStage])
    expectKind(.noLever, in: "Il faudrait une loi.", to: .acceleration, .french)
  }

  @Test(arguments: ["Je ne sais pas.", "TBD", "…", "", "MVP puis V1", "On verra bien", "sdfgh", "à revoir"])
  func `an empty answer is that and nothing else`(_ text: String) {
    #expect(kinds(text, to: .firstScope, .french) == [.nonAnswer])
  }

  @Test(arguments: ["We'll see.", "I don't know", "tbd", "???", "MVP then V1"])
  func `an empty answer is that and nothing else in English`(_ text: String) {
    #expect(kinds(text, to: .firstScope, .english) == [.nonAnswer])
  }

  @Test func `none yet answers the question`() {
    #expect(kinds("Aucun pour le moment.", to: .firstPartners, .french) == [.noNamedPartner, .noRole])
  }

  @Test func `the opening questions are not judged`() {
    #expect(kinds("Tous les citoyens, bientôt.", to: .product, .french).isEmpty)
  }
}
