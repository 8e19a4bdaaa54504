import Glibc
import SessionStore

/// The editor of the team's choice, on a private file that is gone afterwards.
struct ExternalEditor {
  /// The editor could not be started, or said that it failed.
  struct Failure: Error {
    let editor: String
  }

  /// What starts the editor: `$VISUAL`, else `$EDITOR`.
  let command: String

  init(environment: [String: String]) {
    command = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? ""
  }

  /// Lets the team edit a text, under a line that says what to do.
  ///
  /// - Returns: the text as it was saved, without that line, nor the white space at its end.
  /// - Throws: `Failure`; the text is then as it was.
  func edit(_ text: String, under header: String) throws(Failure) -> String {
    guard !command.isEmpty else { throw Failure(editor: "$EDITOR") }
    let line = "# " + header.split(whereSeparator: \.isNewline).joined(separator: " ")
    do {
      let file = try PrivateFile(holding: "\(line)\n\n\(text)\n")
      defer { file.remove() }
      // The shell is what lets "code --wait" be an editor; the path is our own, and holds no quote.
      guard system("\(command) '\(file.path)'") == 0 else { throw Failure(editor: command) }
      let edited = try file.read()
      let answer = edited.hasPrefix(line) ? edited.dropFirst(line.count) : edited[...]
      return String(answer.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    } catch {
      throw Failure(editor: command)
    }
  }
}
