import Coaching
import Foundation
import SessionStore
import Terminal

/// Writes a coach's notes down in the sheet that is replayed.
struct NoteTaker {
  /// The sheet.
  let path: String
  /// Who the coach says they are; nil or empty to find it out.
  let author: String?

  /// The note on a line: all of it, or what follows `/note`; nil for another command. Two slashes are one of the text.
  static func text(of line: String) -> String? {
    guard line.hasPrefix("/") else { return line }
    if line.hasPrefix("//") { return String(line.dropFirst()) }
    let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words[0].lowercased() == "/note" else { return nil }
    return words.dropFirst().first.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } ?? ""
  }

  /// Adds a note to the sheet, which is locked only meanwhile; what the coach should know of the file comes back.
  func keep(_ text: String, on question: Question) throws(SheetFileError) -> [SheetWarning] {
    let note = Note(author: name, text: text)
    let (file, contents) = try SheetFile.open(at: path)
    try file.append(.noted(question, note), at: SystemClock.now())
    return contents.warnings
  }

  /// What the coach said, else the name they gave git, else the one the system knows them by.
  private var name: String {
    if let author = author.map(typedText)?.trimmingCharacters(in: .whitespacesAndNewlines), !author.isEmpty {
      return author
    }
    if let name = NoteTaker.gitUserName { return name }
    return ProcessInfo.processInfo.environment["USER"].flatMap { $0.isEmpty ? nil : $0 } ?? "coach"
  }

  private static var gitUserName: String? {
    guard let pipe = popen("git config user.name 2>/dev/null </dev/null", "r") else { return nil }
    defer { pclose(pipe) }
    var line = [UInt8](repeating: 0, count: 256)
    let count = fread(&line, 1, line.count, pipe)
    let name = typedText(String(decoding: line.prefix(count), as: UTF8.self))
    return name.split(whereSeparator: \.isNewline).first.map(String.init)
  }
}
