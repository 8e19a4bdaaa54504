import Coaching
import Foundation
import SessionStore
import Terminal

/// Writes a coach's notes down in a sheet, which is locked only meanwhile.
struct NoteTaker {
  /// The longest note, in characters.
  static let longest = 4000

  /// The sheet.
  let path: String
  /// Who the coach says they are; nil to find it out.
  let author: String?

  /// Adds a note to the sheet. Throws what is wrong with the note or the sheet, which is left as it was then.
  func keep(_ typed: String, on question: Question) throws -> (author: String, warnings: [SheetWarning]) {
    let text = typedText(typed).trimmingCharacters(in: .whitespacesAndNewlines)
    if text.isEmpty { throw Failure.emptyNote }
    guard text.unicodeScalars.count <= NoteTaker.longest else { throw Failure.longNote(limit: NoteTaker.longest) }
    let author = NoteAuthor(environment: ProcessInfo.processInfo.environment).name(given: author, fallback: "coach")
    let (file, warnings) = try open()
    try file.append(.noted(question, Note(author: author, text: text)), at: SystemClock.now())
    return (author, warnings)
  }

  /// The sheet with its lock.
  func open() throws -> (file: SheetFile, warnings: [SheetWarning]) {
    do throws(SheetFileError) {
      let (file, contents) = try SheetFile.open(at: path)
      return (file, contents.warnings)
    } catch .openElsewhere(let path) {
      throw Failure.noteMustWait(path: path)
    }
  }
}
