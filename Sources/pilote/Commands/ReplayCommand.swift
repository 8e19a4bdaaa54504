import ArgumentParser
import Coaching
import Foundation
import Prompts
import SessionStore
import Terminal

/// `pilote replay SHEET`: shows a coach how a sheet came to be.
struct ReplayCommand: ParsableCommand {
  /// The forms a replay is written in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    /// For people.
    case text
    /// A recording for `asciinema`.
    case cast
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "replay",
      abstract: spoken("Rejoue une fiche, telle qu’elle s’est écrite.", "Replays a sheet, as it came to be."),
      discussion: spoken(
        """
        Sur un terminal, la séance se rejoue ; sinon, ou avec --transcript, elle s’écrit en entier, toujours de la même \
        façon. Chaque événement a son numéro et son temps depuis le début de la séance. Entre deux versions d’une \
        réponse, [-ce qui est retiré-] et {+ce qui est ajouté+}. Les remarques sont celles d’alors. Le temps d’une \
        question est celui qu’elle est restée affichée, une pause comptant pour cinq minutes au plus.
        """,
        """
        On a terminal the session is played; elsewhere, or with --transcript, it is written in full, always in the same \
        way. Each event has its number and its time since the sitting began. Between two drafts of an answer, [-what was \
        removed-] and {+what was added+}. Findings are those of then. The time of a question is how long it was at hand, \
        a pause counting for five minutes at most.
        """))
  }

  @Argument(help: ArgumentHelp(spoken("La fiche, un fichier .pilote.", "The sheet, a .pilote file.")))
  var sheet: String

  @Flag(help: ArgumentHelp(spoken("Écrit tout, même sur un terminal.", "Writes all of it, on a terminal too.")))
  var transcript = false

  @Option(
    help: ArgumentHelp(
      spoken(
        "Le format de sortie\u{A0}; cast est un enregistrement pour asciinema.",
        "The format to write; cast is a recording for asciinema.")))
  var format: Format = .text

  @Option(
    help: ArgumentHelp(
      spoken(
        "Écrit la fiche en Markdown telle qu’elle était après l’événement de ce numéro (0\u{A0}: au début).",
        "Writes the sheet as Markdown as it stood after the event of this number (0: at the start)."),
      valueName: "number"))
  var asOf: Int?

  @Flag(
    help: ArgumentHelp(
      spoken(
        "Compare les remarques d’alors, sur les réponses telles qu’elles sont, à celles des règles d’aujourd’hui.",
        "Compares the findings of then, on the answers as they stand, with those of today’s rules.")))
  var rejudge = false

  @Option(
    help: ArgumentHelp(
      spoken("La vitesse, de 0.1 à 100 fois celle de la séance.", "The speed, from 0.1 to 100 times the session’s.")))
  var speed = 1.0

  @Flag(help: ArgumentHelp(spoken("Attend une touche à chaque événement.", "Waits for a key at each event.")))
  var step = false

  @Option(
    help: ArgumentHelp(
      spoken(
        "Le nom qui signe vos notes, au lieu de celui de git.", "The name your notes are signed with, instead of git’s."
      ),
      valueName: "name"))
  var author: String?

  @OptionGroup var file: OutputFile
  @OptionGroup var language: LanguageOption
  @OptionGroup var look: AppearanceOptions
  @OptionGroup var prompts: PromptFolder

  func validate() throws {
    guard (0.1...100).contains(speed) else {
      throw ValidationError(spoken("--speed va de 0.1 à 100.", "--speed goes from 0.1 to 100."))
    }
    guard asOf ?? 0 >= 0 else {
      throw ValidationError(
        spoken("--as-of va de 0 au nombre d’événements.", "--as-of goes from 0 to the number of events."))
    }
    guard [transcript, format == .cast, asOf != nil, rejudge].count(where: { $0 }) <= 1 else {
      throw ValidationError(
        spoken(
          "Un seul de --transcript, --format cast, --as-of et --rejudge à la fois.",
          "Only one of --transcript, --format cast, --as-of and --rejudge at a time."))
    }
  }

  func run() throws {
    var reader = try SheetReader(path: SheetFolder.existingSheet(named: sheet) ?? sheet)
    if let asOf {
      try writeSheet(asOf: asOf, from: &reader)
    } else if rejudge {
      let replay = try reader.replayed()
      let interview = try prompts.source.loadedInterview(in: language.lang ?? replay.session.language)
      let rejudging = Rejudging(
        source: prompts.source, speech: ReplaySpeech(interview: interview, appearance: appearance))
      let paragraphs = try rejudging.paragraphs(for: replay, sheet: name)
      try write { add in try add(Array(ReplayLines(colour: appearance.colour).text(of: paragraphs).utf8)) }
    } else {
      let interview = try prompts.source.loadedInterview(in: language.lang ?? reader.header.language)
      let telling = ReplayTelling(
        sheet: name, speech: ReplaySpeech(interview: interview, appearance: appearance))
      switch format {
      case .cast: try write { try telling.writeCast(of: &reader, speed: speed, add: $0) }
      case .text:
        if let keyboard { return try play(&reader, on: keyboard, telling) }
        try write { try telling.writeTranscript(of: &reader, add: $0) }
      }
    }
    for warning in reader.warnings { try say(warning.line(in: spokenLanguage)) }
  }

  /// What suits the output; a file gets plain text.
  private var appearance: Appearance {
    file.output == nil ? look.appearance(descriptor: 1) : .plain
  }

  /// The sheet as a coach calls it: the name of its file.
  private var name: String { URL(filePath: SheetFolder.existingSheet(named: sheet) ?? sheet).lastPathComponent }

  /// The keys of the terminal; nil when the whole is to be written at once.
  private var keyboard: Keyboard? {
    if file.output != nil || transcript { return nil }
    return Keyboard(environment: ProcessInfo.processInfo.environment, appearance: appearance)
  }

  /// Plays the session on the terminal, between its title and its summary.
  private func play(_ reader: inout SheetReader, on keyboard: Keyboard, _ telling: ReplayTelling) throws {
    var events: [TimedEvent] = []
    while let event = try reader.next() { events.append(event) }
    for warning in reader.warnings { try say(warning.line(in: spokenLanguage)) }
    let contents = SheetContents(header: reader.header, events: events)
    let player = ReplayPlayer(
      ReplayFrames(of: contents, sheet: name, saidBy: telling.speech), speed: speed, isPaused: step,
      in: telling.speech.interview, keyboard: keyboard, appearance: appearance,
      notes: NoteTaker(path: SheetFolder.existingSheet(named: sheet) ?? sheet, author: author))
    guard let player else { return try write { try telling.writeTranscript(of: &reader, add: $0) } }
    try player.run()
  }

  /// Writes what `pilote export` would have written then, and says on standard error when that was.
  private func writeSheet(asOf number: Int, from reader: inout SheetReader) throws {
    var replay = Replay(language: reader.header.language)
    var latest: Timestamp?
    while replay.count < number, let event = try reader.next() {
      _ = replay.follow(event)
      latest = event.at
    }
    guard replay.count == number else { throw Failure.noSuchEvent(number, count: replay.count) }
    let interview = try prompts.source.loadedInterview(in: language.lang ?? replay.session.language)
    let markdown = Sheet(replay.session, in: interview).markdown
    try write { add in try add(Array(StyledText(markdown).rendered(colour: false).utf8)) }
    let speech = ReplaySpeech(interview: interview, appearance: .plain)
    let moment = latest.map { speech.text(.asOf, ["number": String(number), "date": speech.date($0)]) }
    try say(moment ?? speech.text(.asOfStart))
  }

  /// Writes to the file that was named, or else to the output, a good piece at a time.
  private func write(_ fill: ExportFile.Filling) throws {
    if let output = file.output {
      try ExportFile.write(to: output, replacing: file.replace) { add in try buffered(add, fill) }
    } else {
      try buffered(Output(descriptor: 1, appearance: appearance).write(bytes:), fill)
    }
  }

  private func buffered(_ write: ([UInt8]) throws -> Void, _ fill: ExportFile.Filling) throws {
    var held: [UInt8] = []
    do {
      try withoutActuallyEscaping(write) { write in
        try fill { bytes in
          held += bytes
          guard held.count >= 1 << 16 else { return }
          try write(held)
          held = []
        }
      }
    } catch {
      // What came before a line that cannot be read is worth showing.
      try? write(held)
      throw error
    }
    try write(held)
  }

  private func say(_ line: String) throws {
    try Output(descriptor: 2, appearance: .plain).writeLine(StyledText("pilote: " + line))
  }
}
