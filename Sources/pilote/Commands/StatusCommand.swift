import ArgumentParser
import Coaching
import Foundation
import SessionStore
import Terminal

/// `pilote status`: a line a sheet for a coach with many teams, those that want their coach first.
struct StatusCommand: ParsableCommand {
  /// The forms the list comes in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "status",
      abstract: spoken(
        "Dit où en sont les fiches, celles qui attendent le coach d’abord.",
        "Says how sheets stand, those that want their coach first."),
      discussion: spoken(
        """
        Les fiches d’un dossier sont cherchées jusqu’à huit dossiers plus bas, hors dossiers cachés et liens. L’ordre\u{A0}: \
        illisible\u{A0}; réponse (l’équipe a répondu à votre note)\u{A0}; à revoir (elle a avancé en laissant des \
        remarques, ou fini en laissant des questions)\u{A0}; en pause (rien depuis deux semaines)\u{A0}; en cours\u{A0}; \
        finie. Dans chaque groupe, la dernière à avoir bougé d’abord. Une fiche illisible donne le statut de sortie 2.
        """,
        """
        The sheets of a folder are looked for down to eight folders below, hidden ones and links left out. The order: \
        unreadable; replied (the team has answered your note); review (it went on with findings open, or finished with \
        questions open); stalled (nothing for two weeks); ongoing; finished. Within each, the one that moved last comes \
        first. A sheet that cannot be read gives exit status 2.
        """))
  }

  @Argument(
    help: ArgumentHelp(
      spoken(
        "Des dossiers et des fiches\u{A0}; le dossier courant sans rien.",
        "Folders and sheets; this folder without any."),
      valueName: "dir|sheet"))
  var places: [String] = []

  @Option(
    help: ArgumentHelp(
      spoken("La forme, text ou json (voir .github/FORMAT.md).", "The form, text or json (see .github/FORMAT.md).")))
  var format: Format = .text

  @OptionGroup var language: LanguageOption
  @OptionGroup var look: AppearanceOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let language = Language.chosen(option: language.lang, environment: environment)
    let now = SystemClock.now()
    let statuses = read(wording: StatusWording(language: language), environment: environment)
      .map { (rank: $0.rank(at: now), status: $0) }.sorted { $0.rank < $1.rank }.map(\.status)
    switch format {
    case .text: try write(statuses, StatusWording(language: language), now: now)
    case .json: try writeJSON(statuses, now: now, language: language)
    }
    let unreadable = statuses.count { !$0.isReadable }
    if unreadable > 0 { throw Failure.unreadableSheets(count: unreadable) }
  }

  private func read(wording: StatusWording, environment: [String: String]) -> [SheetStatus] {
    var search = SheetSearch()
    var paths = Set<String>()
    for place in places.isEmpty ? ["."] : places {
      if SheetFolder.stands(at: place) {
        search.look(in: place)
      } else {
        paths.insert(SheetFolder.existingSheet(named: place) ?? place)
      }
    }
    let bar = ProgressBar(title: wording.progressTitle, percentSign: wording.language.says("\u{A0}%", "%"))
    let display = ProgressDisplay(environment: environment, bar: bar, sentence: wording.progress)
    defer { display?.end() }
    let all = Array(paths.union(search.sheets))
    let statuses = ParallelWork(count: all.count) { { SheetStatus(reading: all[$0]) } }
      .run { display?.show(done: $0, of: $1) }
    return statuses + search.faults.map { SheetStatus($0) }
  }

  private func write(_ statuses: [SheetStatus], _ wording: StatusWording, now: Timestamp) throws {
    let output = Output(descriptor: 1, appearance: look.appearance(descriptor: 1))
    if statuses.isEmpty { return try output.writeLine(StyledText(wording.nothing(in: places))) }
    guard output.appearance.accessible else {
      let table = StatusTable(wording: wording, now: now, width: terminalColumns(of: 1))
      for line in table.lines(of: statuses) { try output.writeLine(line) }
      return
    }
    for status in statuses {
      switch status.summary {
      case .success(let summary): try output.writeParagraph(StyledText(wording.sentence(status, summary, at: now)))
      case .failure(let fault): try output.writeParagraph(wording.line(of: fault, at: status.path))
      }
    }
  }

  /// An array with a sheet on each line.
  private func writeJSON(_ statuses: [SheetStatus], now: Timestamp, language: Language) throws {
    var buffer = OutputBuffer()
    buffer.write("[")
    for (index, status) in statuses.enumerated() {
      buffer.write(index == 0 ? "\n" : ",\n")
      status.writeJSON(to: &buffer, at: now, in: language)
    }
    buffer.write(statuses.isEmpty ? "]\n" : "\n]\n")
    try Output(descriptor: 1, appearance: .plain).write(bytes: buffer.bytes)
  }
}
