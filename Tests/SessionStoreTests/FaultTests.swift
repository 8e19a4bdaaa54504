import Coaching
import Foundation
import SessionStore
import Testing

/// A disk on which the `failing`-th call that changes it fails, and after that the `failures - 1` next ones. A write
/// that fails takes the first half of its bytes all the same.
private final class FaultyDisk: @unchecked Sendable {
  private var calls = 0
  let failing: Range<Int>
  let code: Int32
  var hasFailed: Bool { calls > failing.lowerBound }

  init(failing: Int, failures: Int, code: Int32) {
    self.failing = failing..<failing + failures
    self.code = code
  }

  private func isFailing() -> Bool {
    calls += 1
    return failing.contains(calls - 1)
  }

  private func orFail(_ call: () -> Int32) -> Int32 {
    guard isFailing() else { return call() }
    errno = code
    return -1
  }

  var fileSystem: FileSystemCalls {
    let system = FileSystemCalls.system
    var calls = system
    calls.write = { [self] descriptor, bytes in
      guard isFailing() else { return system.write(descriptor, bytes) }
      _ = system.write(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
      errno = code
      return -1
    }
    calls.synchronizeData = { [self] descriptor in orFail { system.synchronizeData(descriptor) } }
    calls.synchronize = { [self] descriptor in orFail { system.synchronize(descriptor) } }
    calls.truncate = { [self] descriptor, length in orFail { system.truncate(descriptor, length) } }
    calls.rename = { [self] old, new in orFail { system.rename(old, new) } }
    return calls
  }
}

@Suite struct FaultTests {
  let folder: TemporaryFolder
  var path: String { folder.file("sheet.pilote") }

  init() throws { folder = try TemporaryFolder() }

  /// A session on a faulty disk, which opens the sheet, or makes it, and appends; it leaves at the first error.
  private func session(_ disk: FaultyDisk, acknowledged: inout [TimedEvent]) {
    do {
      let file: SheetFile
      do {
        file = try SheetFile.open(at: path, calls: disk.fileSystem).file
      } catch SheetFileError.missing {
        file = try SheetFile.create(at: path, .sample, calls: disk.fileSystem)
      }
      for event in Event.samples { acknowledged.append(try file.append(event, at: .nine())) }
    } catch {
      #expect(disk.hasFailed)
    }
  }

  @Test(arguments: [ENOSPC, EIO])
  func `whichever call fails, every event that was acknowledged is there, and no other`(code: Int32) throws {
    var failing = 0
    while true {
      let disk = FaultyDisk(failing: failing, failures: 1, code: code)
      var acknowledged: [TimedEvent] = []
      session(disk, acknowledged: &acknowledged)
      if !acknowledged.isEmpty || FileManager.default.fileExists(atPath: path) {
        #expect(try SheetFile.read(at: path) == SheetContents(header: .sample, events: acknowledged))
        try FileManager.default.removeItem(atPath: path)
      }
      #expect(try folder.names == [])
      guard disk.hasFailed else { break }
      failing += 1
    }
    // A write and a wait for each event and for the header, and a wait for the folder.
    #expect(failing == 2 * Event.samples.count + 3)
  }

  @Test(arguments: [ENOSPC, EIO])
  func `when a disk fails for good, the next start has every event that was acknowledged`(code: Int32) throws {
    for failing in 0..<2 * Event.samples.count + 3 {
      let disk = FaultyDisk(failing: failing, failures: 1_000_000, code: code)
      var acknowledged: [TimedEvent] = []
      session(disk, acknowledged: &acknowledged)
      guard failing > 2 else { continue }
      // An event that was written, but not known to be on the disk when all failed, may be there too.
      let (_, contents) = try SheetFile.open(at: path)
      #expect(contents.events.starts(with: acknowledged))
      #expect(contents.events.count <= acknowledged.count + 1)
      try FileManager.default.removeItem(atPath: path)
    }
  }

  @Test func `the session goes on after a fault that passes, even when cutting back failed`() throws {
    for failures in 1...6 {
      for failing in 3..<9 {
        let disk = FaultyDisk(failing: failing, failures: failures, code: EIO)
        let file = try SheetFile.create(at: path, .sample, calls: disk.fileSystem)
        var events: [TimedEvent] = []
        for event in Event.samples {
          var written: TimedEvent?
          for _ in 0...failures where written == nil { written = try? file.append(event, at: .nine()) }
          events.append(try #require(written))
        }
        #expect(disk.hasFailed)
        #expect(try SheetFile.read(at: path) == SheetContents(header: .sample, events: events))
        try FileManager.default.removeItem(atPath: path)
      }
    }
  }

  @Test func `a torn line is never lost, whichever call fails while it is set aside`() throws {
    let events = try SheetFile.sample(at: path, [.opened, .closed(line: "")])
    let whole = try bytes(of: path)
    var failing = 0
    while true {
      try write(whole + "{\"at".utf8, to: path)
      let disk = FaultyDisk(failing: failing, failures: 1, code: EIO)
      let opened = try? SheetFile.open(at: path, calls: disk.fileSystem)
      #expect((opened == nil) == disk.hasFailed)
      let asides = try folder.names.filter { $0.contains("torn") }
      let isInPlace = try bytes(of: path) == whole + "{\"at".utf8
      #expect(try isInPlace || asides.contains { try text(of: folder.file($0)) == "{\"at" })
      #expect(try SheetFile.read(at: path).events == events)
      for aside in asides { try FileManager.default.removeItem(atPath: folder.file(aside)) }
      guard disk.hasFailed else { break }
      failing += 1
    }
    #expect(failing == 5)
  }
}
