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
}
