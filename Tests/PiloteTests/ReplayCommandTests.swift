import Foundation
import PseudoTerminal
import Testing

/// `cotisations.pilote` was typed at the program, a note and two pauses apart; `cotisations.txt` is what it tells of it.
struct `pilote replay` {
  private let fixtures = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures")

  private func fixture(_ name: String) throws -> String {
    try String(contentsOf: fixtures.appending(path: name), encoding: .utf8)
  }

  /// A folder with the session in it.
  private func program() throws -> Program {
    let program = try Program()
    try program.write(try fixture("cotisations.pilote"), to: "cotisations.pilote")
    return program
  }

  /// A sheet of these events, a minute apart.
  private func program(_ events: String...) throws -> Program {
    let program = try Program()
    let lines = events.enumerated().map { index, event in
      #"{"at":"2026-11-23T09:\#(index < 10 ? "0" : "")\#(index):00.000Z","event":\#(event)}"#
    }
    let header = #"{"pilote":1,"id":"a","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#
    try program.write(([header] + lines).map { $0 + "\n" }.joined(), to: "a.pilote")
    return program
  }

  @Test func `tells the whole session, always in the same words`() throws {
    let program = try program()
    let told = try program.run(["replay", "cotisations"])
    #expect(told.status == 0)
    #expect(told.errors == "")
    #expect(told.output == (try fixture("cotisations.txt")))
    program.environment["LANG"] = "en_GB.UTF-8"
    program.environment["COLUMNS"] = "40"
    #expect(try program.run(["replay", "cotisations.pilote", "--transcript"]).output == told.output)
    for line in told.output.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
    #expect(try program.names == ["cotisations.pilote"])
  }

  @Test func `tells it in English, and quotes the findings as they were then`() throws {
    let told = try program().run(["replay", "cotisations", "--lang", "en"]).output
    #expect(told.hasPrefix("cotisations.pilote, begun on 23\u{A0}November 2026 at 09:29 UTC\n"))
    #expect(told.contains("\n   7  00:46  First users: draft 2\n"))
    #expect(told.contains("\n      • Vague number: “Plusieurs”\n"))
    #expect(told.contains("\n      Follow-up: Combien seront-ils au départ, même à peu près\u{A0}?\n"))
    #expect(
      told.contains(
        "First users: draft 4\n      100 jeunes artisans d’Aix-en-Provence {+ou de Marseille+}, installés\n"))
  }

  @Test func `tells of everything that can happen`() throws {
    let vague =
      #"{"kind":"vague-quantity","quote":"Des","start":0,"end":3,"reason":"Combien ?","followUp":"Combien donc ?"}"#
    let told = try program(
      #""skipped","question":"product""#, #""help-asked""#,
      #""answered","question":"first-users","text":"Des gens","findings":[\#(vague)]"#,
      #""dismissed","question":"first-users","reason":"La liste est là""#,
      #""answered","question":"first-users","text":"Des gens d’Aix","findings":[\#(vague)]"#,
      #""why-asked","question":"volunteers""#, #""example-asked","question":"volunteers""#, #""sheet-previewed""#,
      #""went-to","question":"first-users""#, #""reinstated","question":"first-users""#,
      #""noted","question":"first-users","author":"Ada","text":"Lesquels ?""#,
      #""notes-closed","question":"first-users""#, #""language-changed","lang":"en""#,
      #""merged","superseded":[{"question":"volunteers","text":"Ils l’ont dit"}]"#,
      #""skipped","question":"first-users""#,
      #""reviewed""#, #""finished""#, #""closed","line":"Une ligne""#
    ).run(["replay", "a"])
    #expect(told.errors == "")
    #expect(
      told.output.split(separator: "\nBilan\n")[0] == """
        a.pilote, fiche commencée le 23\u{A0}novembre 2026 à 09:00 UTC

        Séance 1, le 23\u{A0}novembre 2026 à 09:00 UTC
           1  00:00  Nom du produit\u{A0}: passée sans réponse
           2  01:00  L’équipe demande les commandes

           3  02:00  Premiers usagers\u{A0}: première réponse
              Des gens
              • Nombre flou\u{A0}: «\u{A0}Des\u{A0}»
                Combien ?
              Relance\u{A0}: Combien donc ?

           4  03:00  Premiers usagers\u{A0}: remarques écartées
              • Nombre flou\u{A0}: «\u{A0}Des\u{A0}»
              Raison\u{A0}: «\u{A0}La liste est là\u{A0}»

           5  04:00  Premiers usagers\u{A0}: version 2
              Des gens {+d’Aix+}
              • Nombre flou\u{A0}: «\u{A0}Des\u{A0}» (déjà écartée)
           6  05:00  Pourquoi volontaires\u{A0}: l’équipe demande pourquoi
           7  06:00  Pourquoi volontaires\u{A0}: l’équipe demande un exemple
           8  07:00  L’équipe regarde sa fiche
           9  08:00  L’équipe va à «\u{A0}Premiers usagers\u{A0}»

          10  09:00  Premiers usagers\u{A0}: remarques rouvertes
              • Nombre flou\u{A0}: «\u{A0}Des\u{A0}»

          11    –    Premiers usagers\u{A0}: note (Ada), le 23\u{A0}novembre 2026 à 09:10 UTC
              Lesquels ?
          12  11:00  Premiers usagers\u{A0}: note close
          13  12:00  La conversation continue en anglais

          14    –    Deux copies de la fiche réunies, le 23\u{A0}novembre 2026 à 09:13 UTC
              Pourquoi volontaires\u{A0}: la réponse de l’autre copie
                Ils l’ont dit
          15  14:00  Premiers usagers\u{A0}: réponse laissée telle quelle
          16  15:00  L’équipe passe à la revue
          17  16:00  L’équipe termine sa fiche

          18  17:00  L’équipe s’arrête, avec sur la ligne\u{A0}:
              Une ligne

        """)
  }

  @Test func `sends no escape sequence anywhere, whatever the file holds`() throws {
    let program = try program(
      #""opened""#, #""answered","question":"product","text":"a\u001b[2Jb\u009b31mc\u202ed","findings":[]"#,
      #""noted","question":"product","author":"x\u001b]0;y\u0007\n","text":"\u001b[31m""#,
      #""dismissed","question":"product","reason":"\u001bc""#, #""closed","line":"\u0090z""#)
    let told = try program.run(["replay", "a"]).output
    #expect(told.contains("a[2Jb31mcd"))
    for forbidden in ["\u{1B}", "\u{9B}", "\u{90}", "\u{7}", "\u{202E}"] { #expect(!told.contains(forbidden)) }
    let cast = try program.run(["replay", "a", "--format", "cast"]).output
    for forbidden in ["\u{1B}", "\u{9B}", "\u{90}", "\u{7}", "\u{202E}"] { #expect(!cast.contains(forbidden)) }
    // The only sequences are those of our own colours.
    #expect(cast.matches(of: #/\\u001b(?!\[[0-9;]*m)/#).isEmpty)
    #expect(!cast.contains(#"\u001b[31m\"#))
  }

  @Test func `shows the sheet as it stood after any event`() throws {
    let program = try program()
    let early = try program.run(["replay", "cotisations", "--as-of", "7"])
    #expect(early.output.contains("Plusieurs jeunes artisans d’Aix-en-Provence"))
    #expect(early.errors == "pilote: La fiche après l’événement 7, le 23\u{A0}novembre 2026 à 09:30 UTC.\n")
    #expect(
      try program.run(["replay", "cotisations", "--as-of", "0", "--lang", "en"]).output.hasPrefix("## Deploying"))
    let last = try program.run(["replay", "cotisations", "--as-of", "31"]).output
    #expect(last == (try program.run(["export", "cotisations"]).output))
    let beyond = try program.run(["replay", "cotisations", "--as-of", "32"])
    #expect(beyond.status == 2)
    #expect(beyond.output == "")
    #expect(beyond.errors == "pilote: La fiche n’a pas d’événement 32\u{A0}; --as-of va de 0 à 31.\n")
  }

  @Test func `compares the findings of then with those of today`() throws {
    let program = try program(
      #""opened""#,
      #""answered","question":"first-users","text":"Plusieurs artisans d’Aix","findings":[{"kind":"hedge","quote":"artisans","start":10,"end":18,"reason":"r","followUp":"f"}]"#,
      #""answered","question":"first-partners","text":"je ne sais pas encore","findings":[{"kind":"non-answer","reason":"r","followUp":"f"}]"#
    )
    let told = try program.run(["replay", "a", "--rejudge"])
    #expect(told.status == 0)
    #expect(
      told.output.contains(
        "\nPremiers usagers, version 1\n  - Engagement incertain\u{A0}: «\u{A0}artisans\u{A0}»\n  + Nombre flou\u{A0}: «\u{A0}Plusieurs\u{A0}»\n"
      ))
    #expect(
      told.output.contains("\nPremiers partenaires, version 1\n  rien ne change\n  remarques qui restent\u{A0}: 1\n"))
    let empty = try self.program(#""opened""#).run(["replay", "a", "--rejudge", "--lang", "en"])
    #expect(empty.output.hasSuffix("\nNo answer was judged yet.\n"))
  }

  @Test func `says what is wrong in one line`() throws {
    let program = try program(#""opened""#, #""closed""#, #""nonsense":1"#)
    for (arguments, words) in [
      (["missing"], "missing\u{A0}: introuvable"), (["a", "--speed", "0"], "--speed va de 0.1 à 100"),
      (["a", "--as-of=-1"], "--as-of va de 0"), (["a", "--rejudge", "--transcript"], "Un seul de"),
      (["a"], "ligne 4 illisible"),
    ] {
      let refused = try program.run(["replay"] + arguments)
      #expect(refused.status == 2)
      #expect(refused.errors.contains(words), "\(refused.errors)")
      #expect(refused.errors.split(separator: "\n").count == 1)
    }
    // What came before the bad line is told.
    #expect(try program.run(["replay", "a"]).output.contains("   2  01:00  L’équipe s’arrête\n"))
  }

  @Test func `writes to a file, whole or not at all, and never over one unasked`() throws {
    let program = try program()
    #expect(try program.run(["replay", "cotisations", "-o", "a.txt"]).status == 0)
    #expect(try program.text(of: "a.txt") == (try fixture("cotisations.txt")))
    #expect(try program.run(["replay", "cotisations", "-o", "a.txt", "--format", "cast"]).status == 2)
    #expect(try program.run(["replay", "cotisations", "-o", "a.txt", "--format", "cast", "--replace"]).status == 0)
    #expect(try program.text(of: "a.txt").hasPrefix(#"{"version": 2, "#))
    try program.write(try fixture("cotisations.pilote") + "nonsense\n", to: "cotisations.pilote")
    #expect(try program.run(["replay", "cotisations", "-o", "b.txt"]).status == 2)
    #expect(try program.names == ["a.txt", "cotisations.pilote"])
  }

  @Test func `has colours on a terminal, beside signs that need none`() throws {
    let program = try program()
    let terminal = try program.start(["replay", "cotisations", "--transcript"])
    #expect(terminal.expect("[-Plusieurs-] {+100+} jeunes artisans"))
    #expect(terminal.expect("Temps total"))
    #expect(terminal.wait() == .exited(0))
  }
}
