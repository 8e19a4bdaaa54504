import ArgumentParser
import Coaching
import Prompts
import SessionStore
import Terminal

/// `pilote export SHEET`: writes the sheet for other programs.
struct ExportCommand: ParsableCommand {
  /// The forms a sheet leaves in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case markdown
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "export",
      abstract: spoken("Écrit la fiche en Markdown.", "Writes the sheet as Markdown."))
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

  @OptionGroup var language: LanguageOption
  @OptionGroup var prompts: PromptFolder

  func run() throws {
    let contents = try SheetFile.read(at: SheetFolder.existingSheet(named: sheet) ?? sheet)
    let coach = Coach(replaying: contents)
    let set = try prompts.source.loaded(in: language.lang ?? coach.session.language)
    let sheet = Sheet(coach.session, in: set.interview)
    switch format {
    case .markdown: try write(sheet.markdown)
    }
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
