import PseudoTerminal
import Testing

/// One whole session on real material, typed at a real terminal.
@Suite(.serialized) struct `Drafting the case of Aix` {
  @Test func `each vague answer is stopped, each precise one goes through, and the sheet is written`() throws {
    let program = try Program()
    let terminal = try program.start()
    let session = AixSession.french
    terminal.answer(session.product, expecting: "C’est noté.")
    terminal.answer(session.launch, expecting: "1/7")
    for exchange in session.exchanges {
      terminal.answer(exchange.vague, expecting: "Complétez, ou Entrée")
      terminal.revise(exchange.precise, expecting: "C’est précis.")
    }
    #expect(terminal.expect("Revue"))
    terminal.answer("", expecting: "Pour l’exporter en Markdown")
    #expect(terminal.wait() == .exited(0))
    #expect(terminal.modes == .sane)
    #expect(!terminal.marksPastes)

    let export = try program.run(["export", "cotisations-au-fil-de-l-eau.pilote"])
    #expect(export.status == 0)
    #expect(export.errors == "")
    #expect(export.output == Self.frenchSheet)
  }

  @Test func `killed in the middle, it resumes at the right question with every answer`() throws {
    let program = try Program()
    let session = AixSession.english
    var terminal = try program.start(["--lang", "en"])
    terminal.answer(session.product, expecting: "Noted.")
    terminal.answer(session.launch, expecting: "1/7")
    for (number, exchange) in session.exchanges.enumerated() {
      terminal.answer(exchange.vague, expecting: "Complete it")
      #expect(terminal.expect("› "))
      terminal.kill(9)
      #expect(terminal.wait() == .killed(signal: 9))
      terminal = try program.start()
      #expect(terminal.expect("You are back in pay-as-you-earn.pilote"))
      terminal.revise(exchange.precise, expecting: number == 6 ? "Review" : "\(number + 2)/7")
    }
    terminal.answer("", expecting: "Everything is saved in")
    #expect(terminal.wait() == .exited(0))
    #expect(try program.run(["export", "pay-as-you-earn.pilote"]).output == Self.englishSheet)
  }

  @Test(arguments: [(AixSession.french, "fr", frenchSheet), (.english, "en", englishSheet)])
  func `without a terminal the same lines give the same sheet`(
    session: AixSession, language: String, sheet: String
  ) throws {
    let program = try Program()
    let input = session.lines.joined(separator: "\n") + "\n"
    let result = try program.run(["--lang", language, "aix.pilote"], input: input)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(!result.output.contains("›"))
    #expect(!result.output.contains("\u{1B}"))
    #expect(try program.run(["export", "aix.pilote"]).output == sheet)
  }

  static let frenchSheet = """
    ## Déployer son produit

    Cotisations au fil de l’eau commence petit, le 1er\u{A0}septembre 2026. Nos premiers usagers seront 100 jeunes \
    artisans d’Aix-en-Provence, installés depuis moins de deux ans. Nous avançons avec la chambre de métiers \
    d’Aix-en-Provence\u{A0}: ses conseillers présentent le service pendant leurs permanences du mardi et nous \
    transmettent les questions. Ce sont des volontaires\u{A0}: chaque printemps, ils paient des cotisations \
    calculées sur un revenu vieux de deux ans, et leur compte passe dans le rouge. 62 d’entre eux ont laissé leur \
    numéro pour essayer, à la réunion de juin. Pour ces six mois, le périmètre est réduit\u{A0}: seulement les \
    artisans d’Aix et leurs cotisations mensuelles. Nous laissons de côté les commerçants, les professions \
    libérales et les régularisations des années passées. Six mois après le lancement, le 1er\u{A0}mars 2027, nos \
    usagers diront\u{A0}: «\u{A0}Je paie chaque mois selon ce que j’ai encaissé, et je n’ai plus de mauvaise surprise \
    au printemps.\u{A0}» 70 artisans sur 100 n’auront reçu aucun rappel, contre 20 l’an dernier. Nous nous adressons \
    modestement au public, derrière un bandeau «\u{A0}bêta\u{A0}»\u{A0}: «\u{A0}Ici, le service public essaye de \
    s’améliorer, merci de nous y aider.\u{A0}»

    Aucun décret n’est nécessaire\u{A0}: la loi permet déjà de moduler ses acomptes. En attendant l’interface de \
    l’Urssaf, nous saisissons nous-mêmes les montants, chaque vendredi.

    Chaque conseiller d’Aix forme un collègue d’une chambre voisine\u{A0}: 1\u{A0}000 artisans de Provence en mars 2027, \
    puis une région de plus par trimestre.

    """

  static let englishSheet = """
    ## Deploying the product

    Pay As You Earn starts small, on 1\u{A0}September 2026. Our first users will be 100 young craftspeople in \
    Aix-en-Provence, in business for less than two years. We are working with the chamber of trades of \
    Aix-en-Provence: its advisers show the service at their Tuesday surgeries and pass the questions on to us. \
    They are volunteers: every spring they pay contributions worked out on an income two years old, and their \
    account goes into the red. 62 of them left their phone number to try it, at the meeting in June. For these six \
    months, the scope is reduced: only the craftspeople of Aix and their monthly contributions. We leave out \
    shopkeepers, the liberal professions and the adjustments for past years. Six months after the launch, on \
    1\u{A0}March 2027, our users will say: “I pay each month on what I have earned, and I get no more bad \
    surprises in the spring.” 70 craftspeople out of 100 will have had no reminder, against 20 last year. We speak \
    modestly to the public, behind a “beta” banner: “Here the public service is trying to improve; thank you for \
    helping us.”

    No decree is needed: the law already lets them adjust their instalments. Until the Urssaf interface is there, \
    we type in the amounts ourselves, every Friday.

    Each adviser in Aix trains a colleague from a neighbouring chamber: 1,000 craftspeople in Provence in March \
    2027, then one more region each quarter.

    """
}
