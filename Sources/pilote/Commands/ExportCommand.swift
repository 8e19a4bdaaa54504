import ArgumentParser
import Coaching
import Prompts
import SessionStore
import Terminal

/// `pilote export SHEET`: writes the sheet for other programs.
struct ExportCommand: ParsableCommand {
  /// The forms a sheet leaves in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown, jsonl
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: spoken(
        "Écrit la fiche en Markdown, ou toute la séance en JSONL.",
        "Writes the sheet as Markdown, or the whole session as JSONL."))
  }

  @Argument(help: ArgumentHelp(spoken("La fiche, un fichier .pilote.", "The sheet, a .pilote file.")))
  var sheet: String

  @Option(help: ArgumentHelp(spoken("Le format de sortie.", "The format to write.")))
  var format: Format = .markdown

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      spoken("Le fichier à écrire, au lieu de la sortie.", "The file to write, instead of the output.")))
  var output: String?

  @Flag(help: ArgumentHelp(spoken("Remplace le fichier s’il existe.", "Replaces the file if it is there.")))
  var replace = false

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

  @OptionGroup var language: LanguageOption
  @OptionGroup var prompts: PromptFolder

  func validate() throws {
    guard format != .jsonl, redact || !redactedNames.isEmpty else { return }
    throw ValidationError(spoken("--redact va avec --format jsonl.", "--redact goes with --format jsonl."))
  }

  func run() throws {
    let path = SheetFolder.existingSheet(named: sheet) ?? sheet
    switch format {
    case .markdown: try writeMarkdown(of: path)
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
    if let output {
      try SheetPlace(at: output, replacing: replace).write(lines.text, replacingSheet: isRedacted ? lines.id : nil)
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

  private func writeMarkdown(of path: String) throws {
    let contents = try SheetFile.read(at: path)
    let coach = Coach(replaying: contents)
    let set = try prompts.source.loaded(in: language.lang ?? coach.session.language)
    let sheet = Sheet(coach.session, in: set.interview)
    try write(sheet.markdown)
    for warning in contents.warnings { try say(warning.line(in: spokenLanguage)) }
    if !sheet.openPoints.isEmpty {
      try say(
        spoken(
          "Points ouverts, listés à la fin\u{A0}: \(sheet.openPoints.count).",
          "Open points, listed at the end: \(sheet.openPoints.count)."))
    }
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

extension SheetWarning {
  fileprivate var isOfNewerVersion: Bool {
    if case .unknownEvents = self { true } else { false }
  }
}
