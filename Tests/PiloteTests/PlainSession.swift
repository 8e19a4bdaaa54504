import Coaching
import Foundation
import PseudoTerminal
import SessionStore
import Testing

/// A session on a terminal that can only print, where each prompt says that the line before it was replied to.
struct PlainSession {
  /// A line to type, and the answer it is, if any.
  struct Line {
    let typed: String
    var answer: String?

    static func command(_ typed: String) -> Line { Line(typed: typed) }
    static func answer(_ text: String) -> Line { Line(typed: text, answer: text) }
  }

  let terminal: PseudoTerminal
  private var lines: [Line] = []

  /// Starts the program on the sheet "a".
  init(_ program: Program) throws {
    program.environment["TERM"] = "dumb"
    terminal = try program.start(["a"])
  }

  mutating func type(_ line: Line) {
    lines.append(line)
    terminal.send(line.typed + "\r")
  }

  /// The answers that were given, and those of them that the program has replied to.
  var answers: (given: [String], acknowledged: [String]) {
    let prompts = terminal.transcript.components(separatedBy: "› ").count - 1
    return (lines.compactMap(\.answer), lines.prefix(max(prompts - 1, 0)).compactMap(\.answer))
  }
}

extension Program {
  /// The answers in the sheet "a", in order; none when there is no sheet.
  var answers: [String] {
    get throws {
      guard FileManager.default.fileExists(atPath: file("a.pilote")) else { return [] }
      return try SheetFile.read(at: file("a.pilote")).events.compactMap { timed in
        guard case .answered(_, let text, _) = timed.event else { return nil }
        return text
      }
    }
  }
}
