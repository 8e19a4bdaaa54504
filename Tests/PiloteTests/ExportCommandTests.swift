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

struct `pilote export --format jsonl` {
  private func sheet() throws -> Program {
    let program = try Program()
    _ = try program.run(["a"], input: "Le Net de Léa\n\nlea@x.fr ou 06 12 34 56 78\n")
    return program
  }

  @Test func `writes the session itself`() throws {
    let program = try sheet()
    let result = try program.run(["export", "a", "--format", "jsonl"])
    #expect(result.status == 0)
    #expect(try result.output == program.text(of: "a.pilote"))
    #expect(result.errors == "")
  }

  @Test func `takes out what must not be read, says how much, and stays a sheet`() throws {
    let program = try sheet()
    let result = try program.run(
      ["export", "a", "--format", "jsonl", "--redact-name", "Léa", "Bob", "--output", "copie.pilote"])
    #expect(result.status == 0)
    #expect(result.errors == "pilote: Remplacés\u{A0}: adresses 1, téléphones 1, noms 1. Relisez avant d’envoyer.\n")
    let copy = try program.text(of: "copie.pilote")
    for word in ["Léa", "lea", "06 12"] { #expect(!copy.contains(word)) }
    #expect(try program.run(["export", "copie"]).output.contains(#"Le Net de \[nom 1]"#))
    let english = try program.run(["export", "a", "--format", "jsonl", "--redact", "--lang", "en"])
    #expect(english.output.contains("[email 1] ou [telephone 1]"))
    #expect(english.output.contains("Léa"))
    #expect(
      try program.run(["export", "a", "--format", "jsonl", "--redact", "-o", "copie.pilote", "--replace"]).status == 0)
  }

  @Test func `never replaces the session, nor another file unasked`() throws {
    let program = try sheet()
    let before = try program.text(of: "a.pilote")
    for options in [["--redact"], []] {
      let result = try program.run(["export", "a", "--format", "jsonl", "-o", "a.pilote", "--replace"] + options)
      #expect(result.status == 2)
      #expect(result.errors.contains("est une autre fiche"))
    }
    #expect(try program.run(["export", "a", "--format", "jsonl", "-o", "a.pilote"]).status == 2)
    #expect(try program.run(["export", "a", "--redact"]).errors.contains("--redact va avec --format jsonl"))
    #expect(try program.run(["merge", "a", "a", "-o", "c"]).status == 2)
    #expect(try program.text(of: "a.pilote") == before)
  }

  @Test func `leaves out events of a newer version when it redacts, and says so`() throws {
    let program = try sheet()
    let newer = #"{"at":"2999-01-01T00:00:00.000Z","event":"sung","by":"Léa"}"# + "\n"
    try program.write(program.text(of: "a.pilote") + newer, to: "a.pilote")
    #expect(try program.run(["export", "a", "--format", "jsonl"]).output.hasSuffix(newer))
    let result = try program.run(["export", "a", "--format", "jsonl", "--redact"])
    #expect(!result.output.contains("sung"))
    #expect(result.errors.contains("laissés de côté\u{A0}: 1"))
  }
}
