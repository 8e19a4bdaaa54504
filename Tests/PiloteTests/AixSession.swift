/// The method's own case, as a team would type it: contributions of the self-employed, paid as they earn. Each question
/// is first answered vaguely, then put right.
struct AixSession {
  /// What a team answers to one question.
  struct Exchange {
    let vague: String
    let precise: String
  }

  let product: String
  let launch: String
  /// The seven questions, in order.
  let exchanges: [Exchange]

  /// All of it, a line each, as it is typed without a terminal.
  var lines: [String] { [product, launch] + exchanges.flatMap { [$0.vague, $0.precise] } }

  static let french = AixSession(
    product: "Cotisations au fil de l’eau", launch: "1er septembre 2026",
    exchanges: [
      Exchange(
        vague: "Tous les travailleurs indépendants.",
        precise:
          "100 jeunes artisans d’Aix-en-Provence, installés depuis moins de deux ans."),
      Exchange(
        vague: "Plusieurs acteurs locaux.",
        precise:
          "La chambre de métiers d’Aix-en-Provence : ses conseillers présentent le service pendant leurs permanences du mardi et nous transmettent les questions."
      ),
      Exchange(
        vague: "Ils seront sûrement intéressés.",
        precise:
          "Chaque printemps, ils paient des cotisations calculées sur un revenu vieux de deux ans, et leur compte passe dans le rouge. 62 d’entre eux ont laissé leur numéro pour essayer, à la réunion de juin."
      ),
      Exchange(
        vague: "Tous les indépendants, avec toutes leurs cotisations.",
        precise:
          "Seulement les artisans d’Aix et leurs cotisations mensuelles. Nous laissons de côté les commerçants, les professions libérales et les régularisations des années passées."
      ),
      Exchange(
        vague: "Le site sera en ligne.",
        precise:
          "« Je paie chaque mois selon ce que j’ai encaissé, et je n’ai plus de mauvaise surprise au printemps. » 70 artisans sur 100 n’auront reçu aucun rappel, contre 20 l’an dernier."
      ),
      Exchange(
        vague: "Un décret doit d’abord autoriser le prélèvement mensuel.",
        precise:
          "Aucun décret n’est nécessaire : la loi permet déjà de moduler ses acomptes. En attendant l’interface de l’Urssaf, nous saisissons nous-mêmes les montants, chaque vendredi."
      ),
      Exchange(
        vague: "Nous allons communiquer largement et convaincre les autres régions.",
        precise:
          "Chaque conseiller d’Aix forme un collègue d’une chambre voisine : 1 000 artisans de Provence en mars 2027, puis une région de plus par trimestre."
      ),
    ])

  static let english = AixSession(
    product: "Pay As You Earn", launch: "1 September 2026",
    exchanges: [
      Exchange(
        vague: "All the self-employed.",
        precise:
          "100 young craftspeople in Aix-en-Provence, in business for less than two years."),
      Exchange(
        vague: "Several local stakeholders.",
        precise:
          "The chamber of trades of Aix-en-Provence: its advisers show the service at their Tuesday surgeries and pass the questions on to us."
      ),
      Exchange(
        vague: "They should be interested.",
        precise:
          "Every spring they pay contributions worked out on an income two years old, and their account goes into the red. 62 of them left their phone number to try it, at the meeting in June."
      ),
      Exchange(
        vague: "All the self-employed, with all their contributions.",
        precise:
          "Only the craftspeople of Aix and their monthly contributions. We leave out shopkeepers, the liberal professions and the adjustments for past years."
      ),
      Exchange(
        vague: "The website will be online.",
        precise:
          "“I pay each month on what I have earned, and I get no more bad surprises in the spring.” 70 craftspeople out of 100 will have had no reminder, against 20 last year."
      ),
      Exchange(
        vague: "A decree must first allow monthly payment.",
        precise:
          "No decree is needed: the law already lets them adjust their instalments. Until the Urssaf interface is there, we type in the amounts ourselves, every Friday."
      ),
      Exchange(
        vague: "We will communicate widely and convince the other regions.",
        precise:
          "Each adviser in Aix trains a colleague from a neighbouring chamber: 1,000 craftspeople in Provence in March 2027, then one more region each quarter."
      ),
    ])
}
