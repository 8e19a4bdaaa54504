import Foundation
import PseudoTerminal
import Testing

/// The README shows the terminal as it really looks.
@Suite(.serialized) struct `The README` {
  private static let readme = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "README.md")

  @Test(arguments: [(AixSession.french, "pilote"), (.english, "pilote --lang en")])
  func `shows a session line for line`(session: AixSession, command: String) throws {
    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let block = try #require(text.components(separatedBy: "```").first { $0.hasPrefix("\n$ \(command)\n") })
    let program = try Program()
    // The program is on the PATH in the README, so that the commands it gives are as short as there.
    program.environment["PATH"] = (Program.path as NSString).deletingLastPathComponent + ":/usr/bin:/bin"
    let terminal = try PseudoTerminal(
      "/bin/sh", ["-c", "cd '\(program.folder)' && exec \(command)"], environment: program.environment, rows: 60)
    let (noted, clean) = command == "pilote" ? ("noté", "C’est précis.") : ("Noted", "That is precise.")
    terminal.answer(session.product, expecting: noted)
    terminal.answer(session.launch, expecting: "1/7")
    for exchange in session.exchanges {
      terminal.answer(exchange.vague, expecting: command == "pilote" ? "Complétez" : "Complete it")
      terminal.revise(exchange.precise, expecting: clean)
    }
    terminal.answer("", expecting: "pilote export")
    #expect(terminal.wait() == .exited(0))
    let shown = Set(terminal.transcript.split(whereSeparator: \.isNewline).map(String.init))
    // Lines that the team types are drawn key by key; what the program says stands in the transcript as it is.
    let typed = Set((session.lines + ["›"]).flatMap { $0.split(separator: " ").map(String.init) })
    for line in block.split(separator: "\n") where !line.hasPrefix("$ ") && line != "[…]" && !line.hasPrefix("›") {
      let isTyped = line.split(separator: " ").allSatisfy { word in typed.contains { $0.contains(word) } }
      #expect(isTyped || shown.contains(String(line)), "\(line)")
    }
  }
}
