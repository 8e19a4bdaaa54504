import Coaching
import Foundation
import PseudoTerminal
import SessionStore
import Testing

/// Files that come from anyone: each is read, or refused with a line, and left as it is.
@Suite struct HostileFileTests {
  let folder: TemporaryFolder
  var path: String { folder.file("sheet.pilote") }

  init() throws { folder = try TemporaryFolder(inMemory: true) }

  private static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")

  @Test func `a sheet that was changed at random is read, or stops at a line that is there`() throws {
    let names = ["full", "torn", "smallest", "newer-events"]
    let fixtures = try names.map { try bytes(of: Self.fixtures.appendingPathComponent($0 + ".pilote").path) }
    var random = Seeded(seed: Seeded.seed)
    var (read, refused) = (0, 0)
    for _ in 0..<Seeded.rounds(400) {
      let mutated = Mutation.of(fixtures[random.below(fixtures.count)], with: &random)
      try write(mutated, to: path)
      let lines = mutated.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).count
      let result = Result { try SheetFile.read(at: path) }
      if let contents = try? result.get() {
        #expect(contents.events.count < lines)
        // What was read can be gone on with, and every event is there again.
        let last = try SheetFile.open(at: path).file.append(.closed(line: ""), at: .nine())
        #expect(try SheetFile.read(at: path).events == contents.events + [last])
        // Only a thousand torn lines are put aside by numbers.
        try? FileManager.default.removeItem(atPath: path + ".torn")
        read += 1
      } else {
        let error = #expect(throws: SheetFileError.self) { try result.get() }
        if case .badLine(_, let line, _) = error { try #require((1...lines).contains(line)) }
        #expect(throws: try #require(error)) { try SheetFile.open(at: path) }
        #expect(try bytes(of: path) == mutated)
        refused += 1
      }
    }
    #expect(read > 10 && refused > 100)
  }

  @Test(arguments: [
    #"{"at":"2026-11-23T09:00:01.000Z","event":"opened","at":"2026-11-23T09:00:02.000Z"}"#,
    #"{"at":"2026-11-23T09:00:01.000Z","event":"opened","\u0061t":"2026-11-23T09:00:02.000Z"}"#,
    #"{"at":"2026-11-23T09:00:01.000Z","event":"drawn","x":[{"at":1}, {"y":1,"at":1,"at":1}]}"#,
  ])
  func `two members of one name stop with their line: no two programs would read the same`(line: String) throws {
    try write(#"{"pilote":1,"id":"a","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"# + "\n\(line)\n", to: path)
    #expect(throws: SheetFileError.badLine(path: path, line: 2, .repeatedKey("at"))) { try SheetFile.read(at: path) }
  }

  @Test func `a file of ten gigabytes in one line is refused at once`() throws {
    let folder = try TemporaryFolder()
    let header = #"{"pilote":1,"id":"a","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#
    for (start, line) in [("", 1), ("{\"pilote\":1,\"id\":\"", 1), (header + "\n", 2)] {
      let path = folder.file("sparse-\(line).pilote")
      try write(start, to: path)
      try #require(truncate(path, 10 << 30) == 0)
      let refused = SheetFileError.badLine(path: path, line: line, .tooLong)
      #expect(throws: refused) { try SheetFile.read(at: path) }
      #expect(throws: refused) { try SheetFile.open(at: path) }
      #expect(try SheetFile.setTornHeaderAside(at: path) == nil)
      #expect(try status(of: path).st_size == 10 << 30)
    }
  }

  @Test func `a loop of links leads nowhere, and is told`() throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "other.pilote")
    try FileManager.default.createSymbolicLink(atPath: folder.file("other.pilote"), withDestinationPath: path)
    let loop = SheetFileError.disk(.other(ELOOP), during: .open, path: path)
    #expect(throws: loop) { try SheetFile.read(at: path) }
    #expect(throws: loop) { try SheetFile.open(at: path) }
  }

  @Test func `what a device would do when it is opened for reading is not waited for`() {
    for device in ["/dev/null", "/dev/zero", "/dev/tty", "/dev/full"] where access(device, R_OK | W_OK) == 0 {
      #expect(throws: SheetFileError.self) { try SheetFile.open(at: device) }
      #expect(throws: SheetFileError.self) { try SheetFile.read(at: device) }
    }
  }
}
