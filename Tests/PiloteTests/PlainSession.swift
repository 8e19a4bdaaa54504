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

  /// Whether every line so far comes to be replied to, within some seconds.
  func isRepliedTo(seconds: Double = 5) -> Bool {
    let limit = Date().addingTimeInterval(seconds)
    while prompts <= lines.count, Date() < limit { _ = terminal.expect("\u{0}", seconds: 0.01) }
    return prompts > lines.count
  }

  /// The answers that were given, and those of them that the program has replied to.
  var answers: (given: [String], acknowledged: [String]) {
    (lines.compactMap(\.answer), lines.prefix(max(prompts - 1, 0)).compactMap(\.answer))
  }

  private var prompts: Int { terminal.transcript.matches(of: #/(?:Réponse|Choix)\u{A0}: /#).count }
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
