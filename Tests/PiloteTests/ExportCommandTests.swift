import Testing

struct `pilote export` {
  private func sheet() throws -> Program {
    let program = try Program()
    _ = try program.run(["a"], input: "Mon Net\n\nje ne sais pas encore\n")
    return program
  }

  @Test func `lists open points, and says how many on standard error`() throws {
    let result = try sheet().run(["export", "a.pilote"])
    #expect(result.status == 0)
    #expect(
      result.output.contains("**Points ouverts**\n\n- Premiers usagers\u{A0}: Qui seront vos premiers usagers\u{A0}?\n")
    )
    #expect(!result.output.contains("je ne sais pas"))
    #expect(result.errors == "pilote: Points ouverts, listés à la fin\u{A0}: 7.\n")
  }

  @Test func `writes to a file, and never over one unasked`() throws {
    let program = try sheet()
    #expect(try program.run(["export", "a.pilote", "--output", "a.md"]).status == 0)
    let written = try program.text(of: "a.md")
    #expect(written.hasPrefix("## Déployer son produit\n"))
    try program.write("à moi", to: "a.md")
    let refused = try program.run(["export", "a.pilote", "-o", "a.md"])
    #expect(refused.status == 2)
    #expect(refused.errors.contains("a.md\u{A0}: existe déjà"))
    #expect(try program.text(of: "a.md") == "à moi")
    #expect(try program.run(["export", "a.pilote", "-o", "a.md", "--replace"]).status == 0)
    #expect(try program.text(of: "a.md") == written)
    #expect(try program.run(["export", "a.pilote", "-o", "a.pilote", "--replace"]).status == 2)
  }

  @Test func `is the same every time, and speaks the language asked for`() throws {
    let program = try sheet()
    let first = try program.run(["export", "a.pilote"]).output
    #expect(try program.run(["export", "a.pilote", "--format", "markdown"]).output == first)
    #expect(try program.run(["export", "a.pilote", "--lang", "en"]).output.hasPrefix("## Deploying the product\n"))
  }

  @Test(arguments: [
    ("markdown", "paragraph"), ("markdown", "sections"), ("markdown", "espace-membre"), ("markdown", "form"),
    ("html", "paragraph"), ("json", "form"), ("text", "sections"),
  ])
  func `a file, the output and a second run have the same bytes`(format: String, style: String) throws {
    let program = try sheet()
    let arguments = ["export", "a.pilote", "--format", format, "--style", style, "--coach"]
    let shown = try program.run(arguments)
    #expect(shown.status == 0)
    #expect(shown.errors == "pilote: Points ouverts, listés à la fin\u{A0}: 7.\n")
    #expect(try program.run(arguments + ["--output", "a.out"]).status == 0)
    #expect(try program.text(of: "a.out") == shown.output)
    #expect(shown.output.contains("Mon Net"))
  }

  @Test func `front matter goes before Markdown, and before nothing else`() throws {
    let program = try sheet()
    let result = try program.run(["export", "a.pilote", "--front-matter"])
    #expect(result.output.hasPrefix("---\ntitle: \"Mon Net\"\nmission: # À remplir\u{A0}: la mission"))
    #expect(result.output.contains("\n---\n\n## Déployer son produit\n"))
    let refused = try program.run(["export", "a.pilote", "--front-matter", "--format", "html"])
    #expect(refused.status == 2)
    #expect(refused.errors.hasPrefix("pilote: --front-matter ne va qu’avec --format markdown."))
    #expect(refused.output == "")
  }

  @Test func `a sheet that is longer than a page says so, and leaves all the same`() throws {
    let program = try Program()
    let long = String(repeating: "mot ", count: 460)
    _ = try program.run(["a"], input: "Mon Net\n\n\(long)\n")
    let result = try program.run(["export", "a.pilote"])
    #expect(result.status == 0)
    #expect(result.errors.contains(" mots, plus qu’une page A4 (environ 450).\n"))
  }
}
