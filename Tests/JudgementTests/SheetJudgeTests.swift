import Coaching
import Prompts
import Testing

@testable import Judgement

struct SheetJudgeTests {
  private static let rules: [Language: SheetJudge.Rules] = {
    var rules: [Language: SheetJudge.Rules] = [:]
    for language in Language.allCases {
      guard let set = try? PromptSource.embedded.prompts(in: language),
        let headings = try? PromptSource.embedded.headings(in: language),
        let weights = try? PromptSource.embedded.demandWeights(in: language)
      else { continue }
      let judge = Judge(interview: set.interview, cues: set.cues, weights: set.weights)
      rules[language] = SheetJudge.Rules(judge: judge, headings: headings, weights: weights)
    }
    return rules
  }()

  /// Blocks of lines such as `## heading`, `- item`, or a paragraph.
  private func blocks(_ lines: [String]) -> [SheetBlock] {
    lines.map { line in
      let level = line.prefix { $0 == "#" }.count
      if level > 0 { return SheetBlock(.heading(level: level), String(line.dropFirst(level + 1))) }
      return line.hasPrefix("- ") ? SheetBlock(.item, String(line.dropFirst(2))) : SheetBlock(.paragraph, line)
    }
  }

  private func judgement(_ lines: String..., language: Language = .french) throws -> SheetJudgement? {
    SheetJudge(try #require(Self.rules[language])).judgement(of: blocks(lines))
  }

  @Test func `a section runs to the next heading of its level or above, and several are read together`() throws {
    let listener = HeadingListener(try PromptSource.embedded.headings(in: .french))
    var bench = Workbench()
    let all = blocks([
      "# Stratégie nationale", "avant", "## Stratégie", "un", "### Les moyens", "deux", "## Budget", "non",
      "## Nos premiers partenaires", "trois", "#### Objectifs à 6 mois", "quatre",
    ])
    let section = DeploymentSection(of: all, listener, on: &bench)
    #expect(section.headings == [2, 8])
    #expect(section.parts.map(\.block) == [3, 5, 9, 11])
    #expect(section.parts.map(\.announced) == [[], [], [.firstPartners], [.sixMonths]])
  }

  @Test func `a sheet without such a heading has no section`() throws {
    #expect(try judgement("## Contexte", "Nous commençons avec 30 boulangers de Pau.") == nil)
    #expect(try judgement("# Notre stratégie", "## Contexte", "Rien.") == nil, "the title announces nothing")
    #expect(try judgement("# Notre stratégie", "Rien.") != nil)
  }

  @Test func `a section that says nothing leaves all seven questions unanswered, without a finding`() throws {
    let judgement = try #require(try judgement("## Stratégie", "À venir."))
    #expect(Set(judgement.coverage.values) == [.missing])
    #expect(judgement.findings == [])
    #expect(judgement.passages == [])
  }

  @Test func `a good section is clean, in both languages`() throws {
    let french = try #require(
      try judgement(
        "## Stratégie",
        "Nos premiers usagers seront 32 commerçants ambulants des marchés de Rodez et de Millau, que nous appelons chaque semaine.",
        "La mairie de Rodez nous prête son placier, qui valide les dossiers avec nous le vendredi matin.",
        "Pendant six mois, nous ne traitons que les marchés alimentaires ; les foires et les brocantes sont laissées de côté.",
        "### Objectifs à 6 mois",
        "- Les commerçants disent qu’ils n’ont plus à refaire leur dossier : 20 minutes au lieu de 3 heures."))
    #expect(french.findings == [])
    for question in [Question.firstUsers, .firstPartners, .firstScope, .sixMonths] {
      #expect(french.coverage[question] == .answered, "\(question)")
    }
    let english = try #require(
      try judgement(
        "## Next steps",
        "For six months we only handle landing permits; crew contracts and leisure boats are left out.",
        language: .english))
    #expect(english.findings == [])
    #expect(english.coverage[.firstScope] == .answered)
    #expect(english.coverage[.independence] == .missing)
  }

  @Test func `a finding quotes exact words of its block`() throws {
    let lines = [
      "## Stratégie", "Le lancement aura lieu dès que le décret sera publié.", "- Nos premiers usagers : les citoyens.",
    ]
    let rules = try #require(Self.rules[.french])
    let judgement = try #require(SheetJudge(rules).judgement(of: blocks(lines)))
    let found = judgement.findings.filter { $0.finding.quote != nil }
    #expect(found.map(\.finding.kind) == [.externalDependency, .vaguePeople])
    for found in found {
      let scalars = Array(blocks(lines)[found.place.block].text.unicodeScalars)[found.place.range]
      #expect(Array(scalars) == Array(try #require(found.finding.quote).text.unicodeScalars))
    }
  }

  @Test func `a quote ends in a word that says something, and is no mere number`() {
    func clear(_ text: String) -> String? {
      Finding.Quote(text: text, range: 3..<3 + text.unicodeScalars.count).clear(of: ["et", "les", "que", "la"])?.text
    }
    #expect(clear("Les acteurs et") == "Les acteurs")
    #expect(clear("à condition que  la") == "à condition")
    #expect(clear("grand public") == "grand public")
    #expect(clear("15") == nil)
    #expect(clear("les") == nil)
    #expect(clear("un deux trois quatre cinq six sept huit neuf") == nil)
  }

  @Test func `an elided word is not quoted without the one behind it`() throws {
    let judge = try #require(Self.rules[.french]).judge
    let text = "L’obligation d’utiliser la plateforme sera inscrite dans la circulaire de rentrée."
    let found = judge.findings(in: text, to: .acceleration).first { $0.kind == .persuasion }
    #expect(found?.quote == .init(text: "obligation", range: 2..<12))
  }

  @Test func `what an answer lacks may stand elsewhere in the section`() throws {
    let users = "Nos premiers usagers sont des parents d’élèves qui nous ont laissé leur numéro."
    let alone = try #require(try judgement("## Premiers usagers", users))
    #expect(alone.findings.map(\.finding.kind) == [.noCount, .noPlace])
    let with = try #require(
      try judgement("## Premiers usagers", users, "## Périmètre", "Nous commençons à Pau et à Lons, pas ailleurs."))
    #expect(!with.findings.contains { $0.finding.kind == .noPlace })
  }

  @Test func `a sheet proposes its title, and its own sentences for the questions they answer`() throws {
    let all = blocks([
      "## Premiers usagers", " 30 boulangers de Pau, que nous appelons chaque semaine. ", "## Objectifs à 6 mois",
      "- Les boulangers passent 2 heures de moins par semaine sur leurs commandes.",
      "- Ils disent qu’ils ont moins d’invendus : 5 % au lieu de 12 %.",
    ])
    let proposal = SheetProposal(
      title: " Fournil\n", blocks: all, judgement: SheetJudge(try #require(Self.rules[.french])).judgement(of: all))
    #expect(proposal.answers[.product] == "Fournil")
    #expect(proposal.answers[.firstUsers] == "30 boulangers de Pau, que nous appelons chaque semaine.")
    #expect(
      proposal.answers[.sixMonths]
        == "Les boulangers passent 2 heures de moins par semaine sur leurs commandes.\nIls disent qu’ils ont moins d’invendus : 5 % au lieu de 12 %."
    )
    #expect(proposal.answers[.independence] == nil)
    #expect(SheetProposal(title: nil, blocks: [], judgement: nil).answers == [:])
  }

  @Test func `an endless section is read in time that grows with its length`() throws {
    let lines =
      ["## Stratégie"]
      + Array(repeating: "Nous irons à Pau, puis ailleurs. Et " + String(repeating: "la ", count: 400), count: 200)
    let judge = SheetJudge(try #require(Self.rules[.french]))
    #expect(judge.judgement(of: blocks(lines)) != nil)
  }
}
