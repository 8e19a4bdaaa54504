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
  @OptionGroup var look: AppearanceOptions

  func run() throws {
    let language = Language.chosen(option: language.lang, environment: ProcessInfo.processInfo.environment)
    let path = SheetFolder.existingSheet(named: sheet) ?? sheet
    guard let name = question else { return try list(path, language) }
    guard let question = Question(named: name) else {
      throw Failure.unknownQuestion(name: String(typedText(name).prefix(40)))
    }
    let taker = NoteTaker(path: path, author: author)
    // A note that is typed now is not refused afterwards because the sheet cannot be written to.
    if words == ["-"] { _ = try taker.open() }
    let (author, warnings) = try taker.keep(
      words == ["-"] ? try standardInput() : words.joined(separator: " "), on: question)
    for warning in warnings {
      try Output(descriptor: 2, appearance: .plain).writeLine(StyledText("pilote: " + warning.line(in: language)))
    }
    try say(NoteWording(language: language).kept(on: question, of: path, author: author))
  }

  private func standardInput() throws -> String {
    // Four bytes hold any scalar; whatever is longer than the note may be is not read.
    let limit = NoteTaker.longest * 4 + 1
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while bytes.count < limit {
      let count = read(STDIN_FILENO, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0, errno == EINTR { continue }
      if count < 0 { throw Failure.input(errno: errno) }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func list(_ path: String, _ language: Language) throws {
    let session = Coach(replaying: try SheetFile.read(at: path)).session
    let wording = NoteWording(language: language)
    let output = Output(descriptor: 1, appearance: look.appearance(descriptor: 1))
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
