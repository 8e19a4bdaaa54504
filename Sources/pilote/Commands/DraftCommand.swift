import ArgumentParser
import Coaching
import Foundation
import Judgement
import Prompts
import SessionStore
import Terminal

/// `pilote [SHEET]`: drafts a sheet, from where it was left or from the start.
struct DraftCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "draft",
      abstract: spoken(
        "Rédige une fiche\u{A0}: reprend celle du dossier, ou en commence une.",
        "Drafts a sheet: resumes the folder’s, or starts one."))
  }

  @Argument(
    help: ArgumentHelp(
      spoken("La fiche à reprendre ou à commencer, NOM.pilote.", "The sheet to resume or to start, NAME.pilote.")))
  var sheet: String?

  @OptionGroup var language: LanguageOption
  @OptionGroup var prompts: PromptFolder

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let appearance = Appearance(descriptor: 1, environment: environment)
    let output = Output(descriptor: 1, appearance: appearance)
    let chosen = Language.chosen(option: language.lang, environment: environment)
    let (coach, desk, warnings) = try open(language: chosen)
    let conversation = try Conversation(
      coach: coach, language: language.lang, desk: desk, source: prompts.source,
      reader: lineReader(environment: environment, appearance: appearance), output: output, program: program,
      editor: ExternalEditor(environment: environment))
    for warning in warnings { try output.writeParagraph(StyledText(warning.line(in: coach.session.language))) }
    try conversation.run()
  }

  private func open(language: Language) throws -> (Coach, Desk, [SheetWarning]) {
    guard let path = try existing else { return try begin(at: sheet.map(SheetFolder.sheetPath), language) }
    if let warning = try SheetFile.setTornHeaderAside(at: path) {
      let (coach, desk, warnings) = try begin(at: path, language)
      return (coach, desk, [warning] + warnings)
    }
    let (file, contents) = try SheetFile.open(at: path)
    return (Coach(replaying: contents), Desk(file), contents.warnings + file.placeWarnings)
  }

  /// A sheet that begins at `path`, or else in this folder under the name of its product.
  private func begin(at path: String?, _ language: Language) throws -> (Coach, Desk, [SheetWarning]) {
    // What a folder cannot do is said before the first question, not after the first answer.
    let folder = path.map(SheetFolder.parent) ?? "."
    let warnings = try SheetFolder(path: folder == "." ? FileManager.default.currentDirectoryPath : folder)
      .checkWritable()
    let naming = path.map(Desk.Naming.path) ?? .product(in: SheetFolder(path: "."))
    return (Coach(language: language), Desk(naming: naming, language: language), warnings)
  }

  /// The sheet to resume: the one that was named, or the only one of the folder.
  private var existing: String? {
    get throws {
      if let sheet { return SheetFolder.existingSheet(named: sheet) }
      let sheets = try SheetFolder(path: ".").sheets()
      if sheets.count > 1 { throw Failure.severalSheets(sheets) }
      return sheets.first
    }
  }

  /// The program as the team started it, so that the commands it is shown run as they stand.
  private var program: ShellCommand {
    let name = CommandLine.arguments.first ?? "pilote"
    let here = FileManager.default.currentDirectoryPath + "/"
    let options = prompts.directory.map { ["--prompts", $0] } ?? []
    return ShellCommand(words: [name.hasPrefix(here) ? String(name.dropFirst(here.count)) : name] + options)
  }
}
