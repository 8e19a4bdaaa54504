import ArgumentParser
import Coaching
import Foundation
import Prompts
import SessionStore
import Terminal

/// `pilote check FILE…`: judges the deployment section of sheets in Markdown.
struct CheckCommand: ParsableCommand {
  /// The forms that findings come in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, github, sarif
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: spoken(
        "Juge la partie «\u{A0}déploiement\u{A0}» de fiches en Markdown.",
        "Judges the deployment section of Markdown sheets."),
      discussion: spoken(
        """
        Cherche la partie qui parle du déploiement (Stratégie, Objectifs à 6 mois, Territoire d’expérimentation…), dit à \
        quelles questions de la méthode elle répond, et donne une remarque par ligne, fichier:ligne:colonne: sorte: \
        raison. Les colonnes comptent des scalaires Unicode. D’un dossier, les fichiers .md sont lus, jusqu’à huit \
        dossiers plus bas. Statut de sortie\u{A0}: 0 sans remarque, 1 avec, 2 si un fichier n’a pas pu être lu.
        """,
        """
        Finds the section about the deployment (Strategy, Goals for six months, Pilot areas…), says which questions of \
        the method it answers, and gives a finding a line, file:line:column: kind: reason. Columns count Unicode \
        scalars. Of a folder the .md files are read, down to eight folders below. Exit status: 0 without findings, 1 \
        with some, 2 when a file could not be read.
        """))
  }

  @Argument(
    help: ArgumentHelp(
      spoken(
        "Des fichiers en Markdown et des dossiers\u{A0}; - pour l’entrée.",
        "Markdown files and folders; - for the input."),
      valueName: "file"))
  var places: [String]

  @Option(
    help: ArgumentHelp(
      spoken(
        "La forme\u{A0}: text, json (voir .github/FORMAT.md), github ou sarif.",
        "The form: text, json (see .github/FORMAT.md), github or sarif.")))
  var format: Format = .text

  @OptionGroup var language: LanguageOption
  @OptionGroup var look: AppearanceOptions
  @OptionGroup var prompts: PromptFolder

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let language = Language.chosen(option: language.lang, environment: environment)
    let wording = CheckWording(interview: try prompts.source.interview(in: language))
    let sheets = try checked(wording: wording, environment: environment)
    guard !sheets.isEmpty else { throw Failure.noMarkdown(places: places) }
    try write(sheets, wording)
    let unreadable = sheets.count { !$0.isReadable }
    if unreadable > 0 { throw Failure.unreadableDocuments(count: unreadable) }
    if sheets.contains(where: { !$0.findings.isEmpty }) { throw ExitCode(1) }
  }

  private func checked(wording: CheckWording, environment: [String: String]) throws -> [CheckedSheet] {
    let (paths, faults) = CheckedPlaces.paths(in: places)
    let languages = try SheetLanguages(source: prompts.source)
    let bar = ProgressBar(title: wording.progressTitle, percentSign: wording.language.says("\u{A0}%", "%"))
    let display = ProgressDisplay(environment: environment, bar: bar, sentence: wording.progress)
    defer { display?.end() }
    let work = ParallelWork(count: paths.count) {
      let reader = MarkdownSheetReader(languages)
      return { place in Result { try CheckedSheet(reading: paths[place], with: reader) } }
    }
    return try work.run { display?.show(done: $0, of: $1) }.map { try $0.get() } + faults
  }

  private func write(_ sheets: [CheckedSheet], _ wording: CheckWording) throws {
    var buffer = OutputBuffer()
    switch format {
    case .text:
      let output = Output(descriptor: 1, appearance: look.appearance(descriptor: 1))
      let report = TextReport(wording: wording)
      // Other programs take a finding a line; people read it wrapped.
      let isWrapped = terminalColumns(of: 1) != nil
      for line in sheets.flatMap(report.lines) {
        try isWrapped ? output.writeParagraph(line, hanging: "    ") : output.writeLine(line)
      }
      return
    case .json: JSONReport(wording: wording).write(sheets, to: &buffer)
    case .github:
      let report = GitHubReport(wording: wording)
      for line in sheets.flatMap(report.lines) { buffer.write(line + "\n") }
    case .sarif: SARIFReport(wording: wording, version: Pilote.configuration.version).write(sheets, to: &buffer)
    }
    try Output(descriptor: 1, appearance: .plain).write(bytes: buffer.bytes)
  }
}
