import Glibc

/// What came of asking for a line.
public enum LineResult: Equatable, Sendable {
  /// A line was given. It may hold line breaks, but does not end with the one that gave it.
  case line(String)
  /// Ctrl-C. `text` is what was on the line; Up brings it back.
  case interrupted(text: String)
  /// Ctrl-X Ctrl-E, as in bash: `text`, which was on the line, is to be opened in the user’s editor.
  case editorWanted(text: String)
  /// The input is at its end, or Ctrl-D was typed on an empty line.
  case ended(text: String)
  /// A signal asks the program to end (SIGHUP too when the terminal is gone). `text` is what was on the line.
  case terminated(signal: Int32, text: String)
}

/// Where lines come from: a terminal with editing, or anything else.
public protocol LineReading: AnyObject {
  /// Whether `prefill` comes up on the line, to be edited in place.
  var editsInPlace: Bool { get }

  /// Asks for a line and waits for it.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line, on a terminal.
  ///   - prefill: What is on the line at first, if `editsInPlace`. It may have several lines.
  /// - Returns: The line, or why there is none.
  func readLine(prompt: StyledText, prefill: String) -> LineResult

  /// Takes what Tab may make of the text before the cursor: each candidate replaces all of that text.
  func complete(with candidates: @escaping (String) -> [String])

  /// Makes `line` the newest entry of the history, which lasts as long as the program.
  func remember(_ line: String)

  /// Gives the terminal back as it was found, until the next `readLine`. To be called before another program
  /// uses the terminal.
  func release()
}

extension LineReading {
  /// Nothing: without an editor there is no Tab.
  public func complete(with candidates: @escaping (String) -> [String]) {}

  /// Asks for a line that is empty at first.
  public func readLine(prompt: StyledText) -> LineResult { readLine(prompt: prompt, prefill: "") }
}

/// The line reader that suits these descriptors: `LineEditor` on a terminal that can move its cursor, else `PlainInput`.
public func lineReader(
  input: Int32 = 0, output: Int32 = 1, environment: [String: String], appearance: Appearance
) -> any LineReading {
  LineEditor(input: input, output: output, environment: environment, appearance: appearance)
    ?? PlainInput(input: input, promptOutput: isatty(input) == 1 && isatty(output) == 1 ? output : nil)
}
