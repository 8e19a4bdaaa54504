/// A line the team typed, as the coach reads it.
public enum Input: Equatable, Sendable {
  /// Nothing but white space.
  case blank
  /// An answer, without the white space around it.
  case text(String)
  /// A command, and what follows it on the line.
  case command(Command, argument: String)
  /// A word after a slash that is no command.
  case unknownCommand(name: String)

  /// Reads a line: a slash starts a command, two slashes an answer that starts with one.
  public init(line: String) {
    let line = line.trimmingWhitespace()
    if line.isEmpty {
      self = .blank
    } else if line.hasPrefix("//") {
      self = .text(String(line.dropFirst()))
    } else if line.hasPrefix("/") {
      let name = Self.name(in: line[...])
      self =
        Command(name: String(name)).map { .command($0, argument: line[name.endIndex...].trimmingWhitespace()) }
        ?? .unknownCommand(name: String(name))
    } else {
      self = .text(line)
    }
  }

  /// The command that ends an answer, typed where an answer was still on the line; nil when none does.
  ///
  /// A space stands before it, as none does in an address such as `site.fr/aide`; behind `whole`, the answer that had
  /// come back on the line, it may follow at once.
  static func commandBehindAnswer(
    in text: String, whole: String?
  ) -> (answer: String, command: Command, argument: String)? {
    let endOfWhole = whole.flatMap { whole in
      text.utf8.starts(with: whole.utf8) ? text.utf8.index(text.startIndex, offsetBy: whole.utf8.count) : nil
    }
    for slash in text.utf8.indices.reversed() where text.utf8[slash] == UInt8(ascii: "/") {
      guard slash == endOfWhole || text[..<slash].last?.isWhitespace == true else { continue }
      let name = name(in: text[slash...])
      guard let command = Command(name: String(name)) else { continue }
      let argument = text[name.endIndex...].trimmingWhitespace()
      // « /aller 5 » takes a word, « /garder » a sentence; behind the other commands, a word makes it an answer.
      guard argument.isEmpty || command.takesArgument else { return nil }
      return (text[..<slash].trimmingWhitespace(), command, argument)
    }
    return nil
  }

  /// The word behind the slash that a line starts with.
  private static func name(in line: Substring) -> Substring {
    line.dropFirst().prefix { !$0.isWhitespace }
  }

  /// The line that is read as this answer: the text, with its first slash doubled.
  public static func line(for answer: String) -> String {
    answer.hasPrefix("/") ? "/" + answer : answer
  }
}

extension StringProtocol {
  /// The text without the white space and line breaks at its ends.
  func trimmingWhitespace() -> String {
    let trimmed = drop(while: \.isWhitespace)
    guard let last = trimmed.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(trimmed[...last])
  }
}
