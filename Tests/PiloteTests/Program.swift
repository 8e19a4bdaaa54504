import Foundation
import PseudoTerminal
import Testing

/// The real program, in a folder of its own on the real disk, which goes with its test.
final class Program {
  /// What came of a run without a terminal.
  struct Result {
    let status: Int32
    let output: String
    let errors: String
  }

  let folder: String
  var environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm-256color"]

  init(in parent: String = "/tmp") throws {
    var template = Array("\(parent)/pilote-test-XXXXXX".utf8CString)
    folder = String(cString: try #require(mkdtemp(&template)))
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  static var path: String { builtExecutable("pilote") }

  func file(_ name: String) -> String { "\(folder)/\(name)" }

  func text(of name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }

  func write(_ text: String, to name: String) throws {
    try text.write(toFile: file(name), atomically: false, encoding: .utf8)
  }

  /// What stands in the folder, hidden files too.
  var names: [String] { get throws { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() } }

  /// Runs the program in its folder, with `input` as its standard input.
  func run(_ arguments: [String], input: String = "", at path: String = Program.path) throws -> Result {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = environment
    // Files rather than pipes: nothing can wait for the other side.
    let files = try ["in", "out", "err"].map { name in
      let path = "\(folder)/.\(name)"
      try Data((name == "in" ? input : "").utf8).write(to: URL(filePath: path))
      return path
    }
    defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
    process.standardInput = FileHandle(forReadingAtPath: files[0])
    process.standardOutput = FileHandle(forWritingAtPath: files[1])
    process.standardError = FileHandle(forWritingAtPath: files[2])
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try String(contentsOfFile: files[1], encoding: .utf8),
      errors: try String(contentsOfFile: files[2], encoding: .utf8))
  }

  /// Starts the program in its folder, on a terminal.
  func start(_ arguments: [String] = [], rows: UInt16 = 40, columns: UInt16 = 80) throws -> PseudoTerminal {
    let words = ([Program.path] + arguments).map { "'\($0)'" }.joined(separator: " ")
    return try PseudoTerminal(
      "/bin/sh", ["-c", "cd '\(folder)' && exec \(words)"], environment: environment, rows: rows, columns: columns)
  }
}

extension PseudoTerminal {
  /// Types a line once the prompt is there, and waits for what the program says of it.
  func answer(_ line: String, expecting text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(expect("› "), "no prompt for \(line)", sourceLocation: sourceLocation)
    send(line + "\r")
    #expect(expect(text), "no \(text) after \(line)", sourceLocation: sourceLocation)
  }

  /// Types an answer in place of the one that came back on the line.
  func revise(_ line: String, expecting text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(expect("› "), "no prompt for \(line)", sourceLocation: sourceLocation)
    send("\u{15}" + line + "\r")
    #expect(expect(text), "no \(text) after \(line)", sourceLocation: sourceLocation)
  }
}
