import Foundation
import Testing

/// Two teammates with a branch each, in a scratch repository set up as the README says.
struct `A merge by git` {
  private let program: Program

  init() throws {
    program = try Program()
    program.environment.merge([
      "HOME": program.folder, "GIT_CONFIG_NOSYSTEM": "1", "GIT_AUTHOR_NAME": "Ana",
      "GIT_AUTHOR_EMAIL": "ana@example.org",
      "GIT_COMMITTER_NAME": "Ana", "GIT_COMMITTER_EMAIL": "ana@example.org", "GIT_EDITOR": "true",
    ]) { $1 }
    try git("init", "--quiet", "--initial-branch=main")
    try git("config", "merge.pilote.driver", "'\(Program.path)' merge %A %B --output %A --replace")
    try program.write("*.pilote merge=pilote\n", to: ".gitattributes")
    _ = try program.run(["a"], input: AixSession.french.lines.prefix(4).joined(separator: "\n"))
    try commit("Une fiche")
    try git("checkout", "--quiet", "-b", "brest")
    try work(AixSession.french.exchanges.dropFirst().flatMap { [$0.vague, $0.precise] } + ["/aller 1"] + Self.theirs)
    try commit("À Brest")
    try git("checkout", "--quiet", "main")
    try work(AixSession.french.exchanges.dropFirst().flatMap { [$0.precise] } + ["/aller 1"] + Self.ours)
    try commit("À Lyon")
  }

  private static let theirs = ["Trente bouchers de Brest."]
  private static let ours = ["Vingt boulangers de Lyon."]

  private func work(_ lines: [String]) throws {
    let result = try program.run(["a"], input: lines.joined(separator: "\n") + "\n")
    #expect(result.status == 0)
  }

  /// Runs git, which Swift packages cannot be built without either.
  @discardableResult
  private func git(_ arguments: String...) throws -> String {
    let result = try program.run(["git"] + arguments, at: "/usr/bin/env")
    try #require(result.status == 0, "git \(arguments): \(result.output)\(result.errors)")
    return result.output
  }

  private func commit(_ message: String) throws {
    try git("add", "a.pilote", ".gitattributes")
    try git("commit", "--quiet", "-m", message)
  }

  /// Every line of both branches, the last answer, and what the team is asked.
  private func expectJoined(_ branches: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
    let lines = Set(try program.text(of: "a.pilote").split(separator: "\n"))
    for branch in branches {
      let missing = try git("show", "\(branch):a.pilote").split(separator: "\n").filter { !lines.contains($0) }
      #expect(missing == [], sourceLocation: sourceLocation)
    }
    #expect(try program.run(["export", "a"]).output.contains("boulangers de Lyon"), sourceLocation: sourceLocation)
    let asked = try program.run(["a"]).output
    #expect(asked.contains("Question 1 sur 7"), sourceLocation: sourceLocation)
    #expect(asked.contains("«\u{A0}\(Self.theirs[0])\u{A0}»"), sourceLocation: sourceLocation)
  }

  @Test func `merges two long sessions, and the team is asked`() throws {
    let before = try git("rev-parse", "main")
    try git("merge", "--quiet", "--no-edit", "brest")
    #expect(try git("status", "--porcelain", "--untracked-files=no") == "")
    try expectJoined([before.trimmingCharacters(in: .newlines), "brest"])
  }

  @Test func `rebases and picks a session`() throws {
    try git("branch", "lyon")
    try git("checkout", "--quiet", "-b", "picked", "main")
    try git("cherry-pick", "brest")
    try expectJoined(["lyon", "brest"])
    try git("checkout", "--quiet", "--force", "main")
    try git("rebase", "--quiet", "brest")
    try expectJoined(["lyon", "brest"])
  }
}
