import Foundation
import PseudoTerminal
import Testing

/// Sheets of our own invention.
struct `pilote check` {
  private static let market = """
    ---
    title: "Marché facile"
    phases:
      - name: construction
    ---

    ## Contexte

    Le grand public est partout, dès que le décret sera publié.

    ## Stratégie

    Nos premiers usagers seront **32 commerçants ambulants** des marchés de Rodez et de Millau, que nous appelons chaque semaine.
    La mairie de Rodez nous prête son placier, qui valide les dossiers avec nous le vendredi matin.

    Ils sont volontaires : onze d’entre eux nous ont écrit après le marché de février parce qu’ils remplissaient le même \
    dossier quatre fois, et la placière de Millau a signé une lettre d’engagement.

    - Pendant six mois, nous ne traitons que les marchés alimentaires ; les foires et les brocantes sont laissées de côté.

    ### Objectifs à 6 mois

    * Les commerçants disent qu’ils n’ont plus à refaire leur dossier : le temps passé tombe de 3 heures à 20 minutes.

    ### Et ensuite

    La sortie ne dépend d’aucun décret : nous hébergeons le service nous-mêmes et nous pouvons le mettre en ligne demain.
    Pour passer au national, l’association des maires de l’Aveyron le proposera à 15 communes à l’automne, puis chaque placier \
    formé en formera deux autres.

    """

  private static let vague = """
    # Aides

    ## Stratégie de déploiement

    De nombreux départements seront associés, et le *grand public* sera informé.
    `plusieurs` [lien](plusieurs)

    > - Le lancement aura lieu **dès que le décret sera publié**.

    """

  private func program(_ files: (name: String, text: String)...) throws -> Program {
    let program = try Program()
    for file in files { try program.write(file.text, to: file.name) }
    return program
  }

  @Test func `a good sheet comes out clean, with the questions that it answers`() throws {
    let program = try program(("a.md", Self.market))
    let result = try program.run(["check", "a.md"])
    #expect(
      result.output == """
        a.md: 7/7
          répond\u{A0}: Premiers usagers, Premiers partenaires, Pourquoi volontaires, Premier périmètre, Dans six mois, \
        Garanties d’indépendance, Vers le national

        """)
    #expect(result.errors == "")
    #expect(result.status == 0)
  }

  @Test func `findings stand at the line and the column of their words, behind what nothing answers`() throws {
    let program = try program(("b.md", Self.vague))
    let result = try program.run(["check", "b.md"])
    let lines = result.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "b.md: 2/7")
    // Partners nobody could name, and a decree that is waited for, are answers; that they are bad ones, the findings say.
    #expect(lines.contains("  répond\u{A0}: Premiers partenaires, Garanties d’indépendance"))
    #expect(lines.contains { $0.hasPrefix("  rien sur\u{A0}: ") && $0.contains("Premier périmètre") })
    #expect(lines.contains { $0.hasPrefix("b.md:3:4: unanswered: Premier périmètre\u{A0}: la fiche n’en dit rien. ") })
    #expect(
      lines.filter { $0.contains("«") }.map { $0.prefix { $0 != "»" } } == [
        "b.md:5:1: vague-quantity: «\u{A0}De nombreux\u{A0}", "b.md:5:50: vague-people: «\u{A0}grand public\u{A0}",
        "b.md:8:30: external-dependency: «\u{A0}dès que le décret sera publié\u{A0}",
      ])
    #expect(result.status == 1)
    #expect(result.errors == "")
  }

  @Test func `a question answers nothing, and so an open point of our own sheet stays open`() throws {
    let asked = """
      ## Déployer son produit

      **Points ouverts**

      - Pourquoi volontaires\u{A0}: Pourquoi sont-ils volontaires\u{A0}?
      - Vers le national\u{A0}: Comment accélérer pour passer d’un premier périmètre à un service public national\u{A0}?

      """
    let program = try program(("d.md", asked))
    let result = try program.run(["check", "d.md"])
    #expect(result.output.hasPrefix("d.md: 0/7\n"))
    #expect(result.status == 1)
  }

  @Test func `a sheet without a deployment section is one line`() throws {
    let program = try program(("c.md", "## Contexte\n\nDes mots.\n"))
    let result = try program.run(["check", "c.md", "--lang", "en"])
    #expect(
      result.output
        == "c.md:1:1: no-section: No heading announces the deployment, such as “Deployment strategy” or “Goals for six months”. Write that section with “pilote draft”, or give it a heading.\n"
    )
    #expect(result.status == 1)
  }

  @Test func `the input and folders are read, each file once, in order`() throws {
    let program = try program(("z.md", Self.market), ("a.md", Self.market), ("a.txt", "non"))
    try FileManager.default.createDirectory(atPath: program.file("d/e"), withIntermediateDirectories: true)
    try program.write(Self.market, to: "d/e/m.markdown")
    let result = try program.run(["check", "z.md", "-", ".", "z.md"], input: Self.market)
    let files = result.output.split(separator: "\n").filter { $0.hasSuffix("7/7") }
    #expect(files == ["z.md: 7/7", "-: 7/7", "a.md: 7/7", "d/e/m.markdown: 7/7"])
    #expect(result.status == 0)
    let none = try program.run(["check", "d/e", "--lang", "en"])
    #expect(none.status == 0)
    try FileManager.default.createDirectory(atPath: program.file("vide"), withIntermediateDirectories: true)
    let empty = try program.run(["check", "vide"])
    #expect(empty.status == 2)
    #expect(
      empty.errors
        == "pilote: Aucun fichier .md dans vide ni en dessous\u{A0}; donnez un fichier ou un autre dossier.\n")
  }

  @Test func `what cannot be read is told, and the others are judged`() throws {
    let program = try program(("a.md", Self.market), ("long.md", String(repeating: "a", count: (4 << 20) + 1)))
    try Data([0x23, 0xFF]).write(to: URL(filePath: program.file("latin.md")))
    #expect(mkfifo(program.file("pipe.md"), 0o600) == 0)
    let result = try program.run(["check", "latin.md", "long.md", "pipe.md", "absent.md", "a.md", "--lang", "en"])
    #expect(
      result.output.split(separator: "\n").prefix(5) == [
        "latin.md: is not a text in UTF-8; save it as UTF-8.", "long.md: is too long (over 4 MiB); give a sheet.",
        "pipe.md: is not a file; give the name of a sheet.", "absent.md: is not there; check the name.", "a.md: 7/7",
      ])
    #expect(result.errors == "pilote: 4 files could not be read; their lines say why, the others are judged.\n")
    #expect(result.status == 2)
  }

  @Test func `a file commands no terminal, by its text or by its name`() throws {
    let name = "x\u{1B}[31m\ny,%:.md"
    let program = try program(
      (name, "## Stratégie\n\nLe \u{1B}]0;grand public\u{7}\u{202E} sera là, dès que le décret sera publié.\n"))
    for format in ["text", "json", "github", "sarif"] {
      let output = try program.run(["check", name, "--format", format]).output
      #expect(!output.isEmpty)
      #expect(output.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value != 0x202E }, "\(format)")
    }
    let commands = try program.run(["check", name, "--format", "github"]).output.split(separator: "\n")
    #expect(commands.allSatisfy { $0.hasPrefix("::warning file=x[31m%0Ay%2C%25%3A.md,line=") })
  }

  @Test func `JSON tells the headings, what is answered, and each finding with its place`() throws {
    let program = try program(("b.md", Self.vague), ("c.md", "Rien."))
    let text = try program.run(["check", "b.md", "c.md", "absent.md", "--format", "json"]).output
    let sheets = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(sheets.map { $0["sheet"] as? String } == ["b.md", "c.md", "absent.md"])
    #expect(sheets[2]["error"] as? String == "introuvable\u{A0}; vérifiez le nom.")
    let sheet = sheets[0]
    #expect(sheet["title"] as? String == "Aides")
    #expect(sheet["lang"] as? String == "fr")
    #expect((sheet["headings"] as? [[String: Any]])?.first?["line"] as? Int == 3)
    let demands = try #require(sheet["demands"] as? [String: String])
    #expect(demands.count == 7)
    #expect(demands["first-scope"] == "unanswered")
    let findings = try #require(sheet["findings"] as? [[String: Any]])
    let last = try #require(findings.last)
    #expect(last["kind"] as? String == "external-dependency")
    #expect(last["quote"] as? String == "dès que le décret sera publié")
    #expect(["line", "column", "endLine", "endColumn"].map { last[$0] as? Int } == [8, 30, 8, 59])
    #expect((sheets[1]["findings"] as? [[String: Any]])?.compactMap { $0["kind"] as? String } == ["no-section"])
  }

  @Test func `SARIF names a rule for each finding, and what could not be read`() throws {
    let program = try program(("b c.md", Self.vague))
    let text = try program.run(["check", "b c.md", "absent.md", "--format", "sarif"]).output
    let report = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(report["version"] as? String == "2.1.0")
    let run = try #require((report["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    #expect(Set(rules).count == 21 + 7 + 1)
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count >= 4)
    #expect(results.allSatisfy { rules.contains($0["ruleId"] as? String ?? "") })
    let place = ((results.last?["locations"] as? [[String: Any]])?.first?["physicalLocation"]) as? [String: Any]
    #expect((place?["artifactLocation"] as? [String: String]) == ["uri": "b%20c.md"])
    #expect((place?["region"] as? [String: Int]) == ["startLine": 8, "startColumn": 30, "endLine": 8, "endColumn": 59])
    let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
    #expect(invocation["executionSuccessful"] as? Bool == false)
    #expect((invocation["toolExecutionNotifications"] as? [Any])?.count == 1)
  }

  @Test func `GitHub gets a warning on the words`() throws {
    let program = try program(("b.md", Self.vague))
    let output = try program.run(["check", "b.md", "--format", "github", "--lang", "en"]).output
    #expect(
      output.contains("\n::warning file=b.md,line=8,endLine=8,col=30,endColumn=59,title=Outside dependency::"),
      "\(output)")
  }

  @Test func `a sheet is judged in its own language, and spoken of in the reader's`() throws {
    let program = try program(
      (
        "e.md",
        """
        ## Rollout

        The platform will be rolled out in the spring, and the release waits until the decree is published.
        """
      ))
    let result = try program.run(["check", "e.md"]).output
    #expect(result.contains("external-dependency: «\u{A0}decree\u{A0}»\u{A0}: Ici, la sortie attend"))
  }

  @Test func `a coach's own headings are heard, and their faults told`() throws {
    let program = try program(("a.md", "## Le grand saut\n\nLe lancement aura lieu dès que le décret sera publié.\n"))
    let prompts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "prompts")
    try FileManager.default.copyItem(atPath: prompts.path, toPath: program.file("p"))
    #expect(try program.run(["check", "a.md", "--prompts", "p"]).output.contains("no-section"))
    let headings = try program.text(of: "p/fr/headings.yaml")
    try program.write(
      headings.replacing("    stratégie, ", with: "    grand saut, stratégie, "), to: "p/fr/headings.yaml")
    #expect(try program.run(["check", "a.md", "--prompts", "p"]).output.contains("a.md:3:24: external-dependency"))
    try program.write(headings + "\nautre: [a]\n", to: "p/fr/headings.yaml")
    let faulty = try program.run(["check", "a.md", "--prompts", "p"])
    #expect(faulty.status == 2)
    #expect(faulty.errors.contains("p/fr/headings.yaml"))
  }
}
