import Glibc
import SessionStore
import Terminal

/// The editor of the team's choice, on a private file that is gone afterwards.
struct ExternalEditor {
  /// The editor could not be started, or said that it failed.
  struct Failure: Error {
    let editor: String
    /// The file that holds what was written before it failed, when something was.
    var savedText: String?
  }

  /// What starts the editor: `$VISUAL`, else `$EDITOR`.
  let command: String

  init(environment: [String: String]) {
    command = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty } ?? ""
  }

  /// Lets the team edit a text, under a line that says what to do.
  ///
  /// - Returns: the text as it was saved, without that line, nor the white space at its ends.
  /// - Throws: `Failure`; the text is then as it was, and what was written in vain is kept in a file.
  func edit(_ text: String, under header: String) throws(Failure) -> String {
    guard !command.isEmpty else { throw Failure(editor: "$EDITOR") }
    let line = "# " + header.split(whereSeparator: \.isNewline).joined(separator: " ")
    let content = "\(line)\n\n\(text)\n"
    let file: PrivateFile
    do {
      file = try PrivateFile(holding: content)
    } catch {
      throw Failure(editor: command)
    }
    // The shell is what lets "code --wait" be an editor; the path is our own, and holds no quote.
    let isDone = system("\(command) '\(file.path)'") == 0
    let edited = try? file.read()
    guard isDone, let edited else {
      if edited == content {
        file.remove()
        throw Failure(editor: command)
      }
      throw Failure(editor: command, savedText: file.path)
    }
    file.remove()
    let lines = edited.split(separator: "\n", omittingEmptySubsequences: false).filter { $0 != line }
    // What an editor saves is as little to be trusted as what is pasted.
    return String(pastedText(lines.joined(separator: "\n")).trimmed)
  }
}

extension String {
  /// The text without the white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)]
  }
}
