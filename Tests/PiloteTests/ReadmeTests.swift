import Coaching
import Foundation
import PseudoTerminal
import Testing

/// The README shows the terminal as it really looks.
@Suite(.serialized) struct `The README` {
  private static let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  @Test(arguments: Language.allCases)
  func `shows a session line for line`(language: Language) throws {
    let (session, command, noted, follow, clean) =
      language == .french
      ? (AixSession.french, "pilote", "noté", "/pourquoi dit la raison", "C’est précis.")
      : (.english, "pilote --lang en", "Noted", "/why gives the reason", "That is precise.")
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let block = try #require(text.components(separatedBy: "```").first { $0.hasPrefix("\n$ \(command)\n") })
    let program = try Program()
    // The program is on the PATH in the README, so that the commands it gives are as short as there.
    program.environment["PATH"] = (Program.path as NSString).deletingLastPathComponent + ":/usr/bin:/bin"
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "cd '\(program.folder)' && exec \(command)"], environment: program.environment, rows: 60)
    terminal.answer(session.product, expecting: noted)
    terminal.answer(session.launch, expecting: "1/7")
    for exchange in session.exchanges {
      terminal.answer(exchange.vague, expecting: follow)
      terminal.revise(exchange.precise, expecting: clean)
    }
    terminal.answer("", expecting: "pilote export")
    #expect(terminal.wait() == .exited(0))
    let shown = Set(terminal.transcript.split(whereSeparator: \.isNewline).map(String.init))
    // Lines that the team types are drawn key by key; what the program says stands in the transcript as it is.
    let typed = Set((session.lines + ["›"]).flatMap { $0.split(separator: " ").map(String.init) })
    let missing = block.split(separator: "\n").filter { line in
      let isTyped = line.split(separator: " ").allSatisfy { word in typed.contains { $0.contains(word) } }
      return !line.hasPrefix("$ ") && line != "[…]" && !line.hasPrefix("›") && !isTyped && !shown.contains(String(line))
    }
    #expect(missing == [])
  }
}
