import ArgumentParser
import Coaching
import Prompts
import SessionStore
import Terminal

/// `pilote export SHEET`: writes the sheet for other programs.
struct ExportCommand: ParsableCommand {
  /// The forms a sheet leaves in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, html, json, text, jsonl
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: spoken(
        "Écrit la fiche, ou toute la séance en JSONL.", "Writes the sheet, or the whole session as JSONL."))
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

  @Flag(
    help: ArgumentHelp(
      spoken(
        "Avec jsonl\u{A0}: remplace adresses électroniques et numéros de téléphone par des repères.",
        "With jsonl: puts marks in place of e-mail addresses and telephone numbers.")))
  var redact = false

  @Option(
    name: .customLong("redact-name"), parsing: .upToNextOption,
    help: ArgumentHelp(
      spoken("Des noms à remplacer aussi (sous-entend --redact).", "Names to replace too (implies --redact)."),
      valueName: "name"))
  var redactedNames: [String] = []

  @OptionGroup var file: OutputFile
  @OptionGroup var language: LanguageOption
  @OptionGroup var prompts: PromptFolder

  func validate() throws {
    if format != .jsonl, redact || !redactedNames.isEmpty {
      throw ValidationError(spoken("--redact va avec --format jsonl.", "--redact goes with --format jsonl."))
    }
    if format != .markdown, frontMatter {
      throw ValidationError(
        spoken("--front-matter ne va qu’avec --format markdown.", "--front-matter goes with --format markdown only."))
    }
  }

  func run() throws {
    let path = SheetFolder.existingSheet(named: sheet) ?? sheet
    switch format {
    case .markdown:
      try writeSheet(of: path) { (frontMatter ? FrontMatter($1, in: $2).yaml : "") + $0.markdown }
    case .html: try writeSheet(of: path) { $0.html(of: $1, in: $2) }
    case .json: try writeSheet(of: path) { $0.json(of: $1, in: $2, forCoach: coach) }
    case .text: try writeSheet(of: path) { sheet, _, _ in sheet.text }
    case .jsonl: try writeLines(of: path)
    }
  }

  /// The copy of the session, for a coach; what was taken out of it is said on standard error.
  private func writeLines(of path: String) throws {
    let isRedacted = redact || !redactedNames.isEmpty
    let header = try SheetReader(path: path).header
    var redaction =
      isRedacted ? Redaction(names: redactedNames, language: language.lang ?? header.language) : nil
    let lines = try SheetLines(of: path, redactedBy: &redaction)
    if let output = file.output {
      try SheetPlace(at: output, replacing: file.replace).write(lines.text, replacingSheet: isRedacted ? lines.id : nil)
    } else {
      try Output(descriptor: 1, appearance: .plain).write(bytes: lines.text)
    }
    for warning in lines.warnings where !isRedacted || !warning.isOfNewerVersion {
      try say(warning.line(in: spokenLanguage))
    }
    guard let counts = redaction?.counts else { return }
    if lines.leftOut > 0 {
      try say(
        spoken(
          "Événements d’une version plus récente, laissés de côté\u{A0}: \(lines.leftOut).",
          "Events of a newer version, left out: \(lines.leftOut)."))
    }
    try say(
      spoken(
        "Remplacés\u{A0}: adresses \(counts.emails), téléphones \(counts.telephones), noms \(counts.names). Relisez avant d’envoyer.",
        "Replaced: addresses \(counts.emails), telephones \(counts.telephones), names \(counts.names). Read it before you send it."
      ))
  }

  /// The sheet as `text` makes it; what the team should know of it is said on standard error.
  private func writeSheet(of path: String, as text: (Sheet, Session, Interview) -> String) throws {
    let contents = try SheetFile.read(at: path)
    let session = Coach(replaying: contents).session
    let interview = try prompts.source.loadedInterview(in: language.lang ?? session.language)
    let sheet = Sheet(session, in: interview, style: style, forCoach: coach)
    try write(text(sheet, session, interview))
    for warning in contents.warnings { try say(warning.line(in: spokenLanguage)) }
    for remark in remarks(on: sheet) { try say(remark) }
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
    if let output = file.output {
      try ExportFile.write(text, to: output, replacing: file.replace)
    } else {
      try Output(descriptor: 1, appearance: .plain).write(StyledText(text))
    }
  }

  private func say(_ line: String) throws {
    try Output(descriptor: 2, appearance: .plain).writeLine(StyledText("pilote: " + line))
  }
}

extension SheetWarning {
  fileprivate var isOfNewerVersion: Bool {
    if case .unknownEvents = self { true } else { false }
  }
}

extension Sheet.Style: ExpressibleByArgument {}
