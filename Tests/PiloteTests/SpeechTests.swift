import Coaching
import Prompts
import Terminal
import Testing

@testable import pilote

/// How effects are worded, with the prompts of the binary.
struct `What the coach says` {
  private func speech(
    in language: Language = .french, _ appearance: Appearance = .plain
  ) throws -> Speech {
    Speech(
      interview: try PromptSource.embedded.prompts(in: language).interview, program: ShellCommand(words: ["pilote"]),
      editsInPlace: true, appearance: appearance)
  }

  /// A coach with an answer to the first of the seven questions; it asks about it, if something is found.
  private func coach(_ text: String, _ kinds: [(Kind, String?)]) -> Coach {
    var coach = Coach(language: .french)
    _ = coach.apply(.wentTo(.firstUsers))
    _ = coach.apply(.answered(.firstUsers, text: text, findings: kinds.map { finding($0, on: $1, in: text) }))
    return coach
  }

  private func finding(_ kind: Kind, on words: String?, in text: String) -> Finding {
    let quote = words.flatMap { words -> Finding.Quote? in
      guard let range = text.range(of: words) else { return nil }
      let start = text.unicodeScalars.distance(from: text.startIndex, to: range.lowerBound)
      return Finding.Quote(text: words, range: start..<start + words.unicodeScalars.count)
    }
    return Finding(kind: kind, quote: quote, reason: "as it was said then", followUp: "as it was asked then")
  }

  private func lines(_ paragraphs: [Paragraph]) -> [String] { paragraphs.map { ($0.first + $0.text).text } }

  @Test func `each finding has its words, and one alone its reason and its follow-up`() throws {
    let coach = coach("Plusieurs artisans", [(.vagueQuantity, "Plusieurs"), (.noPlace, nil)])
    let said = lines(try speech().paragraphs(for: .probe(.firstUsers), of: coach, sheet: nil))
    #expect(said[1] == "  • Nombre flou\u{A0}: «\u{A0}Plusieurs\u{A0}»")
    #expect(said[2] == "  • Lieu manquant")
    #expect(said.count { $0.hasPrefix("    ") } == 1)
    #expect(said.count { $0.hasSuffix("?") } == 1)
  }

  @Test func `underlines the words where underlines are seen, and numbers findings where they are heard`() throws {
    let coach = coach("Nous avons plusieurs artisans", [(.vagueQuantity, "plusieurs")])
    let seen = try speech(Appearance(colour: true, width: 80, accessible: false))
      .paragraphs(for: .probe(.firstUsers), of: coach, sheet: nil)
    #expect(seen[1].text.runs.contains { $0.text == "plusieurs" && $0.style == .underline })
    #expect(seen[1].text.text.hasSuffix("Nous avons plusieurs artisans"))
    let heard = try speech(Appearance(colour: true, width: 80, accessible: true))
      .paragraphs(for: .probe(.firstUsers), of: coach, sheet: nil)
    #expect(
      lines(heard)[0].hasPrefix("Remarque 1 sur 1\u{A0}: Nombre flou, dans les mots «\u{A0}plusieurs\u{A0}». Ce mot"))
  }

  @Test func `read aloud, each reason is said once, and the same words are not quoted twice running`() throws {
    let kinds: [(Kind, String?)] = [
      (.vagueQuantity, "Plusieurs gens."), (.vaguePeople, "Plusieurs gens."), (.noPlace, nil),
    ]
    let coach = coach("Plusieurs gens.", kinds)
    let speech = try speech(Appearance(colour: false, width: 80, accessible: true))
    let said = lines(speech.paragraphs(for: .probe(.firstUsers), of: coach, sheet: nil))
    #expect(said.count == 5)
    #expect(said[0].contains("dans les mots «\u{A0}Plusieurs gens\u{A0}»."))
    #expect(said[1].hasPrefix("Remarque 2 sur 3\u{A0}: Groupe trop large, dans les mêmes mots. Un groupe"))
    #expect(said[2].hasPrefix("Remarque 3 sur 3\u{A0}: Lieu manquant. Un lieu"))
    // The reasons were said with the follow-up: asking why there gives the method.
    let why = lines(speech.paragraphs(for: .explain(.firstUsers), of: coach, sheet: nil))
    #expect(why.allSatisfy { $0.hasPrefix("La méthode dit") })
    // The second follow-up repeats the one reason behind it; asking why there gives them all.
    var again = coach
    let left = [Kind.noPlace, .noCount].map { finding($0, on: nil, in: "") }
    _ = again.apply(.answered(.firstUsers, text: "Rien", findings: left))
    let repeated = lines(speech.paragraphs(for: .probe(.firstUsers), of: again, sheet: nil))
    #expect(repeated[0] == "Remarque 1 sur 2\u{A0}: Lieu manquant.")
    #expect(repeated[1].hasPrefix("Remarque 2 sur 2\u{A0}: Nombre manquant. Sans nombre"))
    let whyAgain = lines(speech.paragraphs(for: .explain(.firstUsers), of: again, sheet: nil))
    #expect(whyAgain[0].hasPrefix("Remarque 1 sur 2\u{A0}: Lieu manquant. Un lieu"))
  }

  @Test func `the review fits a narrow screen, the second column below the first`() throws {
    let coach = coach("Des gens", [(.vaguePeople, "Des gens")])
    let speech = try speech(Appearance(colour: false, width: 40, accessible: false))
    let review = speech.paragraphs(for: .review, of: coach, sheet: nil)
    let row = try #require(review.first { $0.text.text.hasPrefix("Premiers usagers") })
    let shown = row.text.wrapped(width: 40, first: row.first, hanging: row.hanging).map(\.text)
    #expect(shown == ["  1  Premiers usagers", "     1 remarque\u{A0}: Groupe trop large"])
  }

  @Test(arguments: Language.allCases)
  func `a note and the other answer of two copies are shown, at the question and in the review`(language: Language)
    throws
  {
    var coach = coach("a", [])
    _ = coach.apply(.noted(.firstUsers, Note(author: "Camille", text: "Lesquels ?")))
    _ = coach.apply(.merged([SupersededAnswer(question: .firstUsers, text: "z")]))
    for accessible in [false, true] {
      let speech = try speech(in: language, Appearance(colour: false, width: 88, accessible: accessible))
      let asked = lines(speech.paragraphs(for: .ask(.firstUsers), of: coach, sheet: nil))
      #expect(asked.contains { $0.hasSuffix("(Camille)\(language == .french ? "\u{A0}" : ""): Lesquels ?") })
      #expect(asked.contains { $0.contains(language == .french ? "«\u{A0}z\u{A0}»" : "“z”") })
      let greeted = lines(speech.paragraphs(for: .greet(returning: true), of: coach, sheet: "a.pilote"))
      #expect(greeted.last?.hasSuffix("1.") == true)
      let review = lines(speech.paragraphs(for: .review, of: coach, sheet: nil))
      let status = language == .french ? "précis (note du coach, deux réponses)" : "precise (coach’s note, two answers)"
      #expect(review.contains { $0.hasSuffix(accessible ? status + "." : status) })
    }
  }

  @Test func `the reason of a finding is given with the method's sentence, once`() throws {
    let coach = coach("Des gens", [(.vaguePeople, "Des gens"), (.noCount, nil)])
    let said = lines(try speech().paragraphs(for: .explain(.firstUsers), of: coach, sheet: nil))
    #expect(said.count { $0.hasPrefix("La méthode dit") } == 1)
    #expect(said.count { $0.hasPrefix("    ") } == 2)
  }

  @Test(arguments: Question.allCases)
  func `every question has a reason to be asked and an example`(question: Question) throws {
    for language in Language.allCases {
      let speech = try speech(in: language)
      let coach = Coach(language: language)
      for effect in [Effect.ask(question), .explain(question), .showExample(question)] {
        let said = lines(speech.paragraphs(for: effect, of: coach, sheet: nil))
        #expect(said.joined().count > 20, "\(effect)")
        #expect(!said.joined().contains("{"), "\(effect)")
      }
    }
  }

  @Test func `the review says what is open, question by question`() throws {
    var coach = coach("Des gens", [(.vaguePeople, "Des gens"), (.noCount, nil)])
    _ = coach.apply(.answered(.launch, text: "à la rentrée", findings: []))
    _ = coach.apply(.answered(.volunteers, text: "bien", findings: []))
    let said = lines(try speech().paragraphs(for: .review, of: coach, sheet: nil))
    #expect(said.contains { $0.hasSuffix("date à préciser") })
    #expect(said.contains { $0.contains("1  Premiers usagers") && $0.contains("2 remarques\u{A0}: Groupe trop large") })
    #expect(said.contains { $0.contains("2  Premiers partenaires") && $0.hasSuffix("point ouvert") })
    #expect(said.contains { $0.contains("3  Pourquoi volontaires") && $0.hasSuffix("précis") })
  }

  @Test(arguments: [
    ("a.pilote", "pilote export a.pilote"), ("ma fiche.pilote", "pilote export 'ma fiche.pilote'"),
    ("l'été.pilote", "pilote export 'l'\\''été.pilote'"), ("-x.pilote", "pilote export ./-x.pilote"),
  ])
  func `the command that exports runs as it is written`(path: String, command: String) throws {
    let said = lines(try speech().paragraphs(for: .presentSheet, of: Coach(language: .french), sheet: path))
    #expect(said.last?.hasSuffix(command) == true)
  }

  @Test func `the options that matter each time are in the command that goes on`() throws {
    let program = ShellCommand(words: ["pilote", "--prompts", "mes textes"])
    #expect(program.running("a.pilote") == "pilote a.pilote --prompts 'mes textes'")
    let accessible = ShellCommand(words: program.words, draftingOptions: ["--accessible"])
    #expect(accessible.drafting("a.pilote") == "pilote a.pilote --prompts 'mes textes' --accessible")
    #expect(accessible.running("export", "a.pilote") == "pilote export a.pilote --prompts 'mes textes'")
  }

  @Test func `an answer whose findings were dismissed is noted, and not called precise`() throws {
    var coach = coach("Des gens", [(.noCount, nil)])
    _ = coach.apply(.dismissed(.firstUsers, reason: "ils sont connus"))
    let speech = try speech()
    #expect(lines(speech.paragraphs(for: .acknowledge(.firstUsers), of: coach, sheet: nil)) == ["C’est noté."])
    #expect(lines(speech.paragraphs(for: .review, of: coach, sheet: nil)).contains { $0.hasSuffix("écartées (1)") })
  }

  @Test(arguments: Language.allCases)
  func `every refusal is worded`(language: Language) throws {
    let speech = try speech(in: language)
    let refusals: [Refusal] = [
      .unknownCommand(name: "x", nearest: nil), .unknownCommand(name: "exmple", nearest: .example),
      .unknownQuestion(name: "9"), .unknownLanguage(name: "de"), .reasonMissing, .nothingToDismiss, .nothingToUndo,
      .noOpenNote, .notAtAQuestion,
      .atTheFirstQuestion, .questionMissing, .answerNotGiven,
    ]
    let said = refusals.map { speech.paragraph(for: $0).text.text }
    #expect(Set(said).count == refusals.count)
    #expect(said.allSatisfy { !$0.contains("{") })
  }
}

struct `An excerpt` {
  @Test(arguments: [
    ("un deux", 0..<2, "", "un", " deux"),
    ("ligne une\nligne deux ici\nligne trois", 16..<20, "ligne ", "deux", " ici"),
    (
      "il y a bien longtemps que nous pensons aller voir plusieurs mairies du département de la Creuse et d’ailleurs",
      50..<59, "… nous pensons aller voir ", "plusieurs", " mairies du département de …"
    ),
    ("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa mot", 43..<46, "… ", "mot", ""),
    ("court", 2..<99, "co", "urt", ""),
  ])
  func `shows words with a few of those around them`(
    text: String, range: Range<Int>, before: String, words: String, after: String
  ) {
    let excerpt = Excerpt(of: .init(text: words, range: range), in: text)
    #expect(excerpt.before == before)
    #expect(excerpt.words == words)
    #expect(excerpt.after == after)
  }
}
