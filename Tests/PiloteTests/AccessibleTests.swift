import Coaching
import Foundation
import PseudoTerminal
import Testing

/// What a screen reader gets: words for all there is, in the order they are written.
@Suite(.serialized) struct `Said in words` {
  /// What is spelt out badly, or means something to the eye only.
  private static let marks: Set<Character> = Set("•›…—→│─┌└▸✓✗█#*[]|")

  private static func prompt(_ language: Language) -> String { language == .french ? "Réponse\u{A0}: " : "Answer: " }

  private func answer(_ terminal: PseudoTerminal, _ line: String, in language: Language, expecting text: String) {
    #expect(terminal.expect(Self.prompt(language)), "no prompt for \(line)")
    terminal.send("\u{15}" + line + "\r")
    #expect(terminal.expect(text), "no \(text) after \(line)")
  }

  @Test(arguments: [(AixSession.french, Language.french), (.english, .english)])
  func `a whole session has no mark, no empty line and nothing drawn over`(
    session: AixSession, language: Language
  ) throws {
    let program = try Program()
    let terminal = try program.start(["--accessible", "--lang", language.rawValue, "a.pilote"], rows: 60, columns: 300)
    let isFrench = language == .french
    answer(terminal, session.product, in: language, expecting: isFrench ? "C’est noté." : "Noted.")
    answer(
      terminal, session.launch, in: language, expecting: isFrench ? "Question 1 sur 7. Qui" : "Question 1 of 7. Who")
    for exchange in session.exchanges {
      answer(terminal, exchange.vague, in: language, expecting: isFrench ? "Remarque 1 sur " : "Finding 1 of ")
      answer(terminal, exchange.precise, in: language, expecting: isFrench ? "C’est précis." : "That is precise.")
    }
    #expect(
      terminal.expect(isFrench ? "Question 7, Vers le national\u{A0}: précis." : "Question 7, Going national: precise.")
    )
    #expect(terminal.expect(isFrench ? "Choix\u{A0}: " : "Choice: "))
    terminal.send("\r")
    #expect(terminal.expect(isFrench ? "Tout est enregistré" : "Everything is saved"))
    #expect(terminal.wait() == .exited(0))
    // The commands to go on and to export stand below; the first keeps the option.
    #expect(terminal.transcript.contains("a.pilote --accessible\r\n"))
    #expect(!terminal.transcript.contains("export a.pilote --accessible"))

    let said = terminal.transcript.split(separator: "\r\n", omittingEmptySubsequences: false).dropLast()
    #expect(said.filter { !Self.marks.isDisjoint(with: $0) || $0.contains("/7") } == [])
    #expect(said.filter { $0.allSatisfy(\.isWhitespace) } == [])
    #expect(said.filter { $0.hasPrefix(" ") } == [])
    // Erasing belongs to Ctrl-U alone; the cursor never goes up but within a line taller than a row.
    #expect(!terminal.rawTranscript.contains("\u{1B}[H"))
    #expect(!terminal.rawTranscript.contains("\u{1B}[2J"))
  }

  @Test func `without a terminal the same words come, without a prompt`() throws {
    let program = try Program()
    let input = "Mon Net\n\nTous les artisans.\n\n/pourquoi\n/fiche\n/aide\n/revue\n"
    let plain = try program.run(["a.pilote"], input: input).output
    program.environment["ACCESSIBLE"] = "1"
    let words = try program.run(["b.pilote"], input: input).output
    let lines = plain.split(separator: "\n").map { $0.replacingOccurrences(of: "a.pilote", with: "b.pilote") }
    #expect(lines == words.split(separator: "\n").map(String.init))
    #expect(plain.contains("\n\n") && !words.contains("\n\n"))
    #expect(Self.marks.isDisjoint(with: plain))
    #expect(!plain.contains("Réponse\u{A0}:"))
  }

  @Test func `a terminal that can only print gets the same words, and a prompt`() throws {
    let program = try Program()
    program.environment["TERM"] = "dumb"
    let terminal = try program.start(["a.pilote"])
    answer(terminal, "Mon Net", in: .french, expecting: "(facultatif)")
    answer(terminal, "", in: .french, expecting: "Question 1 sur 7.")
    #expect(!terminal.rawTranscript.contains("\u{1B}"))
    #expect(terminal.expect("Réponse\u{A0}: "))
    terminal.send("\u{4}")
    #expect(terminal.wait() == .exited(0))
  }

  @Test(arguments: [(["--no-color"], ""), ([], "1")])
  func `without colours nothing is coloured, and findings quote their words`(
    options: [String], noColour: String
  ) throws {
    let program = try Program()
    program.environment["NO_COLOR"] = noColour
    let terminal = try program.start(options + ["a.pilote"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    terminal.answer("", expecting: "1/7")
    terminal.answer("Tous les artisans.", expecting: "«\u{A0}Tous les artisans\u{A0}»")
    #expect(terminal.expect("› "))
    #expect(!terminal.rawTranscript.contains("m\u{1B}[") && !terminal.rawTranscript.contains("\u{1B}[1m"))
  }
}
