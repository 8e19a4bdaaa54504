import Foundation
import PseudoTerminal
import Testing

/// The recording that `asciinema` plays.
struct `pilote replay --format cast` {
  private static let asciinema = "/usr/bin/asciinema"

  private func program() throws -> Program {
    let program = try Program()
    let fixture = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/cotisations.pilote")
    try program.write(try String(contentsOf: fixture, encoding: .utf8), to: "cotisations.pilote")
    return program
  }

  /// The events of a recording, each checked for its form.
  private func events(of cast: String) throws -> [(time: Double, kind: String, text: String)] {
    try cast.split(separator: "\n").dropFirst().map { line in
      let list = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [Any])
      #expect(list.count == 3)
      return (try #require(list[0] as? Double), try #require(list[1] as? String), try #require(list[2] as? String))
    }
  }

  @Test func `says first what it is`() throws {
    let cast = try program().run(["replay", "cotisations", "--format", "cast"])
    #expect(cast.status == 0)
    let first = try #require(cast.output.split(separator: "\n").first)
    #expect(
      first == #"{"version": 2, "width": 80, "height": 24, "timestamp": 1795426180, "title": "cotisations.pilote"}"#)
  }

  @Test func `shows all of the transcript, in colour, line by line`() throws {
    let program = try program()
    let cast = try program.run(["replay", "cotisations", "--format", "cast"]).output
    let shown = try events(of: cast).filter { $0.kind == "o" }.map(\.text).joined()
    #expect(shown.contains("\u{1B}[2;31m[-Plusieurs-]\u{1B}[0m \u{1B}[1;32m{+100+}\u{1B}[0m jeunes"))
    #expect(shown.replacing("\r\n", with: "").contains { $0.isNewline } == false)
    let plain = shown.replacing(#/\u{1B}\[[0-9;]*m/#, with: "").replacing("\r\n", with: "\n")
    #expect(plain == (try program.run(["replay", "cotisations"]).output))
  }

  @Test func `goes as the session went, idle time cut to two seconds, as fast as it is asked to`() throws {
    let program = try program()
    let times = try events(of: try program.run(["replay", "cotisations", "--format", "cast"]).output).map(\.time)
    let gaps = zip(times, times.dropFirst()).map { ($1 - $0) * 1000 }.map { Int($0.rounded()) }
    #expect(gaps.allSatisfy { (0...2000).contains($0) })
    // Every gap of this session is longer than two seconds.
    #expect(Set(gaps) == [0, 2000])
    let fast = try program.run(["replay", "cotisations", "--format", "cast", "--speed", "4"]).output
    #expect(try events(of: fast).map(\.time) == times.map { $0 / 4 })
  }

  @Test func `has a chapter for each question, where the team came to it`() throws {
    let chapters = try events(of: try program().run(["replay", "cotisations", "--format", "cast"]).output)
      .filter { $0.kind == "m" }.map(\.text)
    #expect(
      chapters == [
        "Nom du produit", "Date de lancement", "Premiers usagers", "Premiers partenaires", "Pourquoi volontaires",
        "Premier périmètre", "Dans six mois", "Garanties d’indépendance", "Vers le national", "Premiers usagers",
      ])
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: asciinema), "asciinema is not installed"))
  func `is taken by asciinema`() throws {
    let program = try program()
    #expect(
      try program.run(["replay", "cotisations", "--format", "cast", "--speed", "100", "-o", "a.cast"]).status == 0)
    for command in [["cat"], ["play", "-s", "100"]] {
      let terminal = try PseudoTerminal(
        Self.asciinema, command + [program.file("a.cast")],
        environment: ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": program.folder])
      #expect(terminal.expect("Séance 1"))
      #expect(terminal.expect("[-Plusieurs-] {+100+} jeunes artisans"))
      #expect(terminal.expect("Temps total"))
      #expect(terminal.wait() == .exited(0))
    }
  }
}
