import Testing

@testable import Coaching

struct `The sheet` {
  private let interview = Interview.sample

  private func markdown(_ answers: [Question: String], open: Set<Question> = []) -> String {
    var coach = Coach(language: .french)
    for question in Question.allCases {
      if let text = answers[question] {
        let findings = open.contains(question) ? [finding(.nonAnswer)] : []
        _ = coach.apply(.answered(question, text: text, findings: findings))
      }
    }
    // Which spaces let a line end is a matter of typography, and tested there.
    return Sheet(coach.session, in: interview).markdown.map { $0 == "\u{A0}" ? " " : String($0) }.joined()
  }

  private var everything: [Question: String] {
    var answers = Dictionary(uniqueKeysWithValues: Question.allCases.map { ($0, "Les \($0.rawValue)") })
    answers[.product] = "Mon Net"
    answers[.launch] = "2026-09-01"
    return answers
  }

  @Test func `follows the order of the method’s demands, a paragraph each`() {
    #expect(
      markdown(everything) == """
        ## Déployer

        Mon Net commence le 1er septembre 2026. Nos usagers seront les first-users. Nous sommes avec les first-partners. \
        Leur raison : les volunteers. Le périmètre : les first-scope. Ensuite, le 1er mars 2027, ceci : les six-months. Bêta.

        L’équipe seule : les independence.

        Ensuite : les acceleration.

        """)
  }

  @Test func `lists what is missing at the end, and invents nothing`() {
    let sheet = markdown([.volunteers: "ils ont signé", .independence: "je ne sais pas"], open: [.independence])
    #expect(sheet.contains("Notre produit commence. Leur raison : ils ont signé. Bêta."))
    #expect(!sheet.contains("je ne sais pas"))
    #expect(sheet.contains("**Points ouverts**\n\n- Produit : Comment ?\n- Premiers usagers : Qui ?\n"))
    #expect(sheet.hasSuffix("- Indépendance : Quoi ?\n- acceleration :\n"))
  }

  @Test func `a sentence of the team’s own goes without a lead`() {
    #expect(markdown([.firstUsers: "Nous avons 100 artisans"]).contains("commence. Nous avons 100 artisans. Bêta."))
  }

  @Test func `a name keeps its capital after a lead`() {
    #expect(markdown([.firstPartners: "La CMA d’Aix"]).contains("Nous sommes avec la CMA d’Aix."))
    #expect(markdown([.firstPartners: "Aix-Marseille"]).contains("Avec nous : Aix-Marseille."))
    #expect(markdown([.firstPartners: "LA CMA"]).contains("Nous sommes avec LA CMA."))
  }

  @Test func `a month alone, and a date that cannot be read`() {
    #expect(markdown([.launch: "septembre 2026"]).contains("Notre produit commence en septembre 2026."))
    let unread = markdown([.launch: "à la rentrée"])
    #expect(unread.contains("Notre produit commence. Bêta."))
    #expect(unread.contains("- launch : à la rentrée\n"))
  }

  @Test func `a name in capitals, a colon and a reason find their way in`() {
    #expect(markdown([.firstPartners: "Lens Habitat : ses gardiens"]).contains("Nous sommes avec Lens Habitat : ses"))
    #expect(markdown([.firstPartners: "Mme Le Goff et les siens"]).contains("Avec nous : Mme Le Goff et les siens."))
    #expect(markdown([.independence: "Parce que nous hébergeons"]).contains("Nous seuls, parce que nous hébergeons."))
    #expect(markdown([.volunteers: "Nous sommes volontaires"]).contains("commence. Nous sommes volontaires. Bêta."))
  }

  @Test func `a noun before « des » and a number is no verb`() {
    #expect(
      markdown([.firstUsers: "Les maires des 24 communes"]).contains("usagers seront les maires des 24 communes."))
  }

  @Test func `numbered lines are a list too`() {
    let sheet = markdown([.acceleration: "1. Aix\n2) la région"])
    #expect(sheet.contains("Ensuite :\n\n- Aix\n- la région\n"))
  }

  @Test func `short lines are parts of a sentence, and a dangling comma closes it`() {
    #expect(
      markdown([.firstUsers: "Les éleveurs\n40 fermes\nen Creuse,"]).contains(
        "les éleveurs, 40 fermes, en Creuse. Bêta"))
  }

  @Test func `users speak between quotation marks`() {
    let sheet = markdown([.sixMonths: "Je déclare en 5 minutes. 80 sur 100 le diront."])
    #expect(sheet.contains("Après six mois, ils diront : « Je déclare en 5 minutes. » 80 sur 100 le diront. Bêta."))
  }

  @Test func `a list stays a list, and the text goes on after it`() {
    let sheet = markdown([.firstPartners: "Deux partenaires :\n- la CMA\n• l’Urssaf\nIls ont signé"])
    #expect(sheet.contains("Nous sommes avec Deux partenaires :\n\n- la CMA\n- l’Urssaf\n\nIls ont signé. Bêta."))
  }

  @Test func `lines become one paragraph`() {
    let sheet = markdown([
      .firstUsers: "Nous commençons à la fin de l’hiver, au marché d’Aix,\navec 100 artisans\nIls sont connus\n\n"
    ])
    #expect(
      sheet.contains("Nous commençons à la fin de l’hiver, au marché d’Aix, avec 100 artisans. Ils sont connus. Bêta."))
  }

  @Test func `what the team typed cannot change the structure`() {
    var answers = everything
    answers[.product] = "# Titre\n## Autre"
    answers[.firstUsers] = "Nous\n# titre\n---\n```\n<b>"
    let sheet = markdown(answers)
    #expect(sheet.split(separator: "\n").filter { $0.hasPrefix("#") } == ["## Déployer"])
    #expect(sheet.contains("\\# Titre ## Autre commence"))
    #expect(!sheet.contains("\n---"))
  }
}
