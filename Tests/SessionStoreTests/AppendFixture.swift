import Foundation
import Testing

/// A process of its own that appends answers to a sheet; see Tests/Fixtures/Append.
final class AppendFixture {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()
  private var unread: [UInt8] = []

  /// Starts it on the sheet at `path`; files may then not be larger than `largest` bytes.
  init(_ path: String, count: Int, largest: Int? = nil) throws {
    let tests = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.executableURL = tests.deletingLastPathComponent().appendingPathComponent("append-fixture")
    process.arguments = [path, String(count)] + (largest.map { [String($0)] } ?? [])
    process.standardInput = input
    process.standardOutput = output
    try process.run()
  }

  deinit { kill() }

  /// The next line it prints, or nil once it has ended.
  func nextLine() -> String? {
    while true {
      if let newline = unread.firstIndex(of: UInt8(ascii: "\n")) {
        defer { unread.removeSubrange(...newline) }
        return String(decoding: unread[..<newline], as: UTF8.self)
      }
      let more = output.fileHandleForReading.availableData
      guard !more.isEmpty else { return nil }
      unread += more
    }
  }

  /// Kills it with no warning, and waits until it is gone.
  func kill() {
    guard process.isRunning else { return }
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
