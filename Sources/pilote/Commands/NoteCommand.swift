import ArgumentParser
import Coaching
import Foundation
import SessionStore
import Terminal

/// `pilote note SHEET QUESTION TEXT`: leaves a coach's note, which the team finds at that question. Without a question,
/// the notes of the sheet.
struct NoteCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "note",
      abstract: spoken(
        "Laisse une note de coach sur une question, ou liste les notes d’une fiche.",
        "Leaves a coach’s note on a question, or lists the notes of a sheet."),
      discussion: spoken(
        """
        L’équipe trouve la note à cette question quand elle rouvre sa fiche. Elle reste ouverte jusqu’à ce que la réponse \
        change ou que l’équipe la close. Sans question, liste les notes de la fiche, ouvertes et closes.
        """,
        """
        The team finds the note at that question when it opens its sheet again. The note stays open until the answer \
        changes or the team closes it. Without a question, lists the notes of the sheet, open and closed.
        """))
  }

  /// The longest note, in characters.
  static let longestNote = 4000

  @Argument(help: ArgumentHelp(spoken("La fiche, un fichier .pilote.", "The sheet, a .pilote file.")))
  var sheet: String

  @Argument(
    help: ArgumentHelp(
      spoken("La question, par son numéro ou son nom.", "The question, by its number or its name.")))
  var question: String?

  @Argument(
    help: ArgumentHelp(
      spoken("La note\u{A0}; - la lit sur l’entrée.", "The note; - reads it from the input."), valueName: "text"))
  var words: [String] = []

  @Option(
    help: ArgumentHelp(
      spoken(
        "Qui signe\u{A0}; sinon user.name de git, sinon $USER.",
        "Who signs; else git’s user.name, else $USER."),
      valueName: "name"))
  var author: String?

  @OptionGroup var language: LanguageOption

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let language = Language.chosen(option: language.lang, environment: environment)
    let path = SheetFolder.existingSheet(named: sheet) ?? sheet
    guard let name = question else { return try list(path, language, environment: environment) }
    guard let question = Question(named: name) else {
      throw Failure.unknownQuestion(name: String(typedText(name).prefix(40)))
    }
    // A note that is typed now is not refused afterwards because the sheet cannot be written to.
    if words == ["-"] { _ = try open(path) }
    let text = try self.text
    let author = NoteAuthor(environment: environment).name(given: author, fallback: "coach")
    let (file, warnings) = try open(path)
    try file.append(.noted(question, Note(author: author, text: text)), at: SystemClock.now())
    for warning in warnings {
      try Output(descriptor: 2, appearance: .plain).writeLine(StyledText("pilote: " + warning.line(in: language)))
    }
    try say(NoteWording(language: language).kept(on: question, of: path, author: author))
  }

  /// The sheet with its lock.
  private func open(_ path: String) throws -> (file: SheetFile, warnings: [SheetWarning]) {
    do throws(SheetFileError) {
      let (file, contents) = try SheetFile.open(at: path)
      return (file, contents.warnings)
    } catch .openElsewhere(let path) {
      throw Failure.noteMustWait(path: path)
    }
  }

  /// The note as it was typed or piped in, cleaned and bounded.
  private var text: String {
    get throws {
      var typed = words.joined(separator: " ")
      if words == ["-"] {
        // Four bytes hold any scalar; whatever is longer than the note may be is not read.
        let bytes = try standardInput(atMost: NoteCommand.longestNote * 4 + 1)
        typed = String(decoding: bytes, as: UTF8.self)
      }
      let text = typedText(typed).trimmingCharacters(in: .whitespacesAndNewlines)
      if text.isEmpty { throw Failure.emptyNote }
      guard text.unicodeScalars.count <= NoteCommand.longestNote else {
        throw Failure.longNote(limit: NoteCommand.longestNote)
      }
      return text
    }
  }

  private func standardInput(atMost limit: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count < limit {
      let count = read(STDIN_FILENO, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw Failure.input(errno: errno) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }

  private func list(_ path: String, _ language: Language, environment: [String: String]) throws {
    let session = Coach(replaying: try SheetFile.read(at: path)).session
    let wording = NoteWording(language: language)
    let output = Output(descriptor: 1, appearance: Appearance(descriptor: 1, environment: environment))
    var isEmpty = true
    for question in Question.allCases {
      for note in session.notes[question] ?? [] {
        isEmpty = false
        try output.writeParagraph(wording.item(note, on: question), hanging: "  ")
      }
    }
    if isEmpty { try output.writeParagraph(StyledText(wording.none(in: path))) }
  }

  private func say(_ line: String) throws {
    try Output(descriptor: 1, appearance: .plain).writeLine(StyledText(line))
  }
}
