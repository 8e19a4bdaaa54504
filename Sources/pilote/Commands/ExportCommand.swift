import ArgumentParser
import Coaching
import Prompts
import SessionStore
import Terminal

/// `pilote export SHEET`: writes the sheet for other programs.
struct ExportCommand: ParsableCommand {
  /// The forms a sheet leaves in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, json, text
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: spoken("Écrit la fiche pour d’autres.", "Writes the sheet for others."))
  }

  @Argument(help: ArgumentHelp(spoken("La fiche, un fichier .pilote.", "The sheet, a .pilote file.")))
  var sheet: String

  @Option(help: ArgumentHelp(spoken("Le format de sortie.", "The format to write.")))
  var format: Format = .markdown

  @Option(help: ArgumentHelp(spoken("La mise en page du texte.", "How the text is laid out.")))
  var style: Sheet.Style = .paragraph

  @Flag(
    help: ArgumentHelp(
      spoken(
        "Met devant le Markdown l’en-tête YAML de beta.gouv.fr.", "Puts beta.gouv.fr’s YAML header before Markdown.")))
  var frontMatter = false

  @Flag(
    help: ArgumentHelp(
      spoken(
        "Ajoute pour le coach les remarques, les raisons de les écarter, les brouillons et les notes.",
        "Adds findings, reasons to dismiss them, drafts and notes, for the coach.")))
  var coach = false

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      spoken("Le fichier à écrire, au lieu de la sortie.", "The file to write, instead of the output.")))
  var output: String?

  @Flag(help: ArgumentHelp(spoken("Remplace le fichier s’il existe.", "Replaces the file if it is there.")))
  var replace = false

  @OptionGroup var language: LanguageOption
  @OptionGroup var prompts: PromptFolder

  func run() throws {
    guard !frontMatter || format == .markdown else {
      throw ValidationError(
        spoken("--front-matter ne va qu’avec --format markdown.", "--front-matter goes with --format markdown only."))
    }
    let contents = try SheetFile.read(at: SheetFolder.existingSheet(named: sheet) ?? sheet)
    let session = Coach(replaying: contents).session
    let interview = try prompts.source.loaded(in: language.lang ?? session.language).interview
    let sheet = Sheet(session, in: interview, style: style, forCoach: coach)
    try write(text(of: sheet, session, in: interview))
    for warning in contents.warnings { try say(warning.line(in: spokenLanguage)) }
    for remark in remarks(on: sheet) { try say(remark) }
  }

  private func text(of sheet: Sheet, _ session: Session, in interview: Interview) -> String {
    switch format {
    case .markdown: (frontMatter ? FrontMatter(session, in: interview).yaml : "") + sheet.markdown
    case .html: sheet.html(of: session, in: interview)
    case .json: sheet.json(of: session, in: interview, forCoach: coach)
    case .text: sheet.text
    }
  }

  /// What the team should know of a sheet that leaves; none of it keeps the sheet from leaving.
  private func remarks(on sheet: Sheet) -> [String] {
    var remarks: [String] = []
    if sheet.wordCount > Sheet.wordsOfOneSide {
      remarks.append(
        spoken(
          "La fiche compte \(sheet.wordCount) mots, plus qu’une page A4 (environ \(Sheet.wordsOfOneSide)).",
          "The sheet has \(sheet.wordCount) words, more than one side of A4 (about \(Sheet.wordsOfOneSide))."))
    }
    if !sheet.openPoints.isEmpty {
      remarks.append(
        spoken(
          "Points ouverts, listés à la fin\u{A0}: \(sheet.openPoints.count).",
          "Open points, listed at the end: \(sheet.openPoints.count)."))
    }
    return remarks
  }

  private func write(_ text: String) throws {
    if let output {
      try ExportFile.write(text, to: output, replacing: replace)
    } else {
      try Output(descriptor: 1, appearance: .plain).write(StyledText(text))
    }
  }

  private func say(_ line: String) throws {
    try Output(descriptor: 2, appearance: .plain).writeLine(StyledText("pilote: " + line))
  }
}

extension Sheet.Style: ExpressibleByArgument {}
