import Testing

@testable import Coaching

struct `The styles of a sheet` {
  private func session(_ answers: [Question: String]) -> Session {
    var coach = Coach(language: .french)
    for question in Question.allCases {
      guard let text = answers[question] else { continue }
      _ = coach.apply(.answered(question, text: text, findings: []))
    }
    return coach.session
  }

  private func markdown(_ answers: [Question: String], _ style: Sheet.Style) -> String {
    Sheet(session(answers), in: .sample, style: style).markdown.replacing("\u{A0}", with: " ")
  }

  private let answers: [Question: String] = [
    .product: "Mon Net", .launch: "1/9/2026", .firstUsers: "les artisans d'Aix", .firstScope: "les acomptes",
    .sixMonths: "Je paie moins. 70 sur 100.", .independence: "- la loi le permet\n- nous hébergeons",
  ]

  @Test func `sections have a heading for each demand that is answered`() {
    #expect(
      markdown(answers, .sections).components(separated: "**Points ouverts**")[0] == """
        ## Déployer

        Mon Net commence le 1er septembre 2026.

        ### Premiers usagers

        Les artisans d’Aix.

        ### first-scope

        Les acomptes.

        ### six-months

        Ensuite, le 1er mars 2027, ils diront : « Je paie moins. » 70 sur 100. Bêta.

        ### Indépendance

        - la loi le permet
        - nous hébergeons


        """)
  }

  @Test func `the community’s form has its objectives, then the strategy`() {
    #expect(
      markdown(answers, .espaceMembre).components(separated: "**Points ouverts**")[0] == """
        ## Objectifs

        **Usage**

        Nos usagers seront les artisans d’Aix. Le périmètre : les acomptes.

        **Impact**

        Ensuite, le 1er mars 2027, ils diront : « Je paie moins. » 70 sur 100.

        ## Stratégie

        Mon Net commence le 1er septembre 2026. Bêta.

        L’équipe seule :

        - la loi le permet
        - nous hébergeons


        """)
  }

  @Test func `the course’s form has the questions, with the answers as they were typed`() {
    #expect(
      markdown(answers, .form).components(separated: "**Points ouverts**")[0] == """
        ## Déployer

        - Produit : Mon Net
        - launch : 1/9/2026

        ### Qui ?

        les artisans d’Aix

        ### first-scope

        les acomptes

        ### six-months

        Je paie moins. 70 sur 100.

        ### Quoi ?

        - la loi le permet
        - nous hébergeons


        """)
  }

  @Test(arguments: Sheet.Style.allCases)
  func `every style lists every open point, and invents nothing`(style: Sheet.Style) {
    let sheet = markdown(answers, style)
    #expect(sheet.hasSuffix("**Points ouverts**\n\n- first-partners :\n- volunteers :\n- acceleration :\n"))
    let empty = markdown([:], style)
    #expect(empty.split(separator: "\n").count { $0.hasPrefix("- ") } == 8)
    #expect(!empty.contains("###"))
  }

  @Test func `lines that were ended on purpose stay lines in the form, and long ones are joined`() {
    let long = String(repeating: "mot ", count: 13).trimmingWhitespace()
    let text = "Titre\n\(long)\nsuite\n\nAutre\n1. un\n\n- deux\nfin"
    #expect(
      markdown([.volunteers: text], .form).contains("\n\nTitre\n\n\(long) suite\n\nAutre\n\n- un\n- deux\n\nfin\n\n"))
  }

  @Test func `words are counted with the headings, open points left out`() {
    #expect(Sheet(session([.volunteers: "un deux : trois"]), in: .sample, style: .form).wordCount == 1 + 1 + 3)
  }
}

extension String {
  fileprivate func components(separated by: String) -> [Substring] { self.split(separator: by, maxSplits: 1) }
}
