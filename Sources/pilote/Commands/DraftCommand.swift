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

  @Option(
    help: ArgumentHelp(
      spoken(
        "Une fiche en Markdown dont les réponses sont proposées dans la nouvelle.",
        "A sheet in Markdown whose answers are proposed in the new one."),
      valueName: "file.md"))
  var from: String?

  @OptionGroup var language: LanguageOption
  @OptionGroup var look: AppearanceOptions
  @OptionGroup var prompts: PromptFolder

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let appearance = look.appearance(descriptor: 1)
    let output = Output(descriptor: 1, appearance: appearance)
    let reader = lineReader(environment: environment, appearance: appearance)
    let document = try from.map(readDocument)
    // Its answers are judged in the language that they are written in.
    let spoken = Language.chosen(option: language.lang ?? document?.language, environment: environment)
    guard let place = try place(choosingWith: reader, output, language: spoken) else { return }
    let (coach, desk, warnings) = try open(place, language: spoken)
    let conversation = try Conversation(
      coach: coach, language: language.lang, desk: desk, source: prompts.source, reader: reader, output: output,
      program: program, editor: ExternalEditor(environment: environment))
    for warning in warnings { try output.writeParagraph(StyledText(warning.line(in: coach.session.language))) }
    if let from, let document {
      try conversation.propose(document.proposal.answers, from: SheetFolder.name(of: from))
    }
    try conversation.run()
  }

  /// The sheet in Markdown at a path.
  private func readDocument(at path: String) throws -> MarkdownSheet {
    let bytes = try DocumentFile.read(at: path)
    return try MarkdownSheetReader(SheetLanguages(source: prompts.source)).sheet(bytes)
  }

  /// Where the sheet is, or will be.
  private enum Place {
    case existing(String)
    case new(Desk.Naming)
  }

  /// The sheet to draft: the one that was named, the only one of the folder, the one that the team chooses of several, or
  /// a new one. Nil when the team leaves without a choice.
  private func place(choosingWith reader: any LineReading, _ output: Output, language: Language) throws -> Place? {
    if let sheet {
      let existing = SheetFolder.existingSheet(named: sheet)
      if from != nil, let existing { throw Failure.notANewSheet(path: existing) }
      if let existing { return .existing(existing) }
      // « pilote stauts » is a slip, « pilote draft stauts » a sheet.
      if CommandLine.arguments.dropFirst().first == sheet, let command = Pilote.command(near: sheet) {
        throw Failure.unknownCommand(name: sheet, nearest: command)
      }
      return .new(.path(SheetFolder.sheetPath(sheet)))
    }
    let new = Place.new(.product(in: SheetFolder(path: ".")))
    if from != nil { return new }
    let sheets = try SheetFolder(path: ".").sheets()
    guard sheets.count > 1 else { return sheets.first.map { .existing($0) } ?? new }
    guard isatty(STDIN_FILENO) == 1 else { throw Failure.severalSheets(sheets) }
    let speech = Speech(
      interview: try prompts.source.loadedInterview(in: language), program: program, editsInPlace: reader.editsInPlace,
      appearance: output.appearance)
    return switch try SheetChoice(sheets: sheets, speech: speech).made(with: reader, output) {
    case .sheet(let name): .existing(name)
    case .new: new
    case .left: nil
    }
  }

  private func open(_ place: Place, language: Language) throws -> (Coach, Desk, [SheetWarning]) {
    switch place {
    case .existing(let path):
      if let warning = try SheetFile.setTornHeaderAside(at: path) {
        let (coach, desk, warnings) = try begin(.path(path), language)
        return (coach, desk, [warning] + warnings)
      }
      let (file, contents) = try SheetFile.open(at: path)
      return (Coach(replaying: contents), Desk(file), contents.warnings + file.placeWarnings)
    case .new(let naming): return try begin(naming, language)
    }
  }

  private func begin(_ naming: Desk.Naming, _ language: Language) throws -> (Coach, Desk, [SheetWarning]) {
    // What a folder cannot do is said before the first question, not after the first answer.
    var folder = "."
    if case .path(let path) = naming { folder = SheetFolder.parent(of: path) }
    let warnings = try SheetFolder(path: folder == "." ? FileManager.default.currentDirectoryPath : folder)
      .checkWritable()
    return (Coach(language: language), Desk(naming: naming, language: language), warnings)
  }

  /// The program as the team started it, so that the commands it is shown run as they stand.
  private var program: ShellCommand {
    let name = CommandLine.arguments.first ?? "pilote"
    let here = FileManager.default.currentDirectoryPath + "/"
    let options = prompts.directory.map { ["--prompts", $0] } ?? []
    return ShellCommand(
      words: [name.hasPrefix(here) ? String(name.dropFirst(here.count)) : name] + options, draftingOptions: look.given)
  }
}
