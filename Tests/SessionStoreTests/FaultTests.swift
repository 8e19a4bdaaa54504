import Coaching
import Foundation
import SessionStore
import Testing

@Suite struct FaultTests {
  let folder: TemporaryFolder
  var path: String { folder.file("sheet.pilote") }

  init() throws { folder = try TemporaryFolder(inMemory: true) }

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

  /// An open and the making of a file, its lock, its header and the folder it stands in; a write and a wait for each event.
  private static let callsOfSession = 7 + 2 * Event.samples.count
  private static let errors: [FaultyDisk.Fault] = [.error(ENOSPC), .error(EIO), .error(EDQUOT)]

  @Test(arguments: errors)
  func `whichever call fails, every event that was acknowledged is there, and no other`(
    fault: FaultyDisk.Fault
  ) throws {
    for failing in 0...Self.callsOfSession {
      let disk = FaultyDisk(failing: failing, fault)
      var acknowledged: [TimedEvent] = []
      session(disk, acknowledged: &acknowledged)
      #expect(disk.hasFailed == (failing < Self.callsOfSession))
      if !acknowledged.isEmpty || size(of: path) > 0 {
        #expect(try SheetFile.read(at: path) == SheetContents(header: .sample, events: acknowledged))
      }
      #expect(try folder.names.filter { $0 != "sheet.pilote" } == [])
      unlink(path)
    }
  }

  @Test(arguments: [FaultyDisk.Fault.interruption, .shortWrite])
  func `a call that was interrupted, or did a part of its work, is made again`(fault: FaultyDisk.Fault) throws {
    for failing in 0..<Self.callsOfSession {
      let disk = FaultyDisk(failing: failing, failures: 2, fault)
      var acknowledged: [TimedEvent] = []
      session(disk, acknowledged: &acknowledged)
      #expect(acknowledged.count == Event.samples.count)
      #expect(try SheetFile.read(at: path).events == acknowledged)
      unlink(path)
    }
  }

  @Test(arguments: errors)
  func `when a disk fails for good, the next start has every event that was acknowledged`(
    fault: FaultyDisk.Fault
  ) throws {
    for failing in 0..<Self.callsOfSession {
      let disk = FaultyDisk(failing: failing, failures: 1_000_000, fault)
      var acknowledged: [TimedEvent] = []
      session(disk, acknowledged: &acknowledged)
      defer { unlink(path) }
      guard failing > 6 else {
        #expect(acknowledged == [])
        continue
      }
      // An event that was written, but not known to be on the disk when all failed, may be there too.
      let (_, contents) = try SheetFile.open(at: path)
      #expect(contents.events.starts(with: acknowledged))
      #expect(contents.events.count <= acknowledged.count + 1)
    }
  }

  @Test func `the session goes on after a fault that passes, even when cutting back failed`() throws {
    for failures in 1...6 {
      for failing in 7..<13 {
        let disk = FaultyDisk(failing: failing, failures: failures, .error(EIO))
        _ = try? SheetFile.open(at: path, calls: disk.fileSystem)
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
      let disk = FaultyDisk(failing: failing, .error(EIO))
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
    // The file and its lock; the new file, its folder, a write and two waits; the cut and its wait.
    #expect(failing == 9)
  }

  @Test func `a torn first line is never lost, whichever call fails while it is set aside`() throws {
    for failing in 0..<9 {
      try write("{\"pilote\":1,", to: path)
      let disk = FaultyDisk(failing: failing, .error(EIO))
      #expect(throws: SheetFileError.self) { try SheetFile.setTornHeaderAside(at: path, calls: disk.fileSystem) }
      #expect(disk.hasFailed)
      let texts = try folder.names.map { try text(of: folder.file($0)) }
      #expect(texts.contains("{\"pilote\":1,"))
      for name in try folder.names { unlink(folder.file(name)) }
    }
  }

  @Test func `a copy is whole or not there, whichever call fails, and the sheet can be copied again`() throws {
    let file = try SheetFile.create(at: path, .sample)
    let events = try Event.samples.map { try file.append($0, at: .nine()) }
    unlink(path)
    let copy = folder.file("copy.pilote")
    var failing = 0
    while true {
      let disk = FaultyDisk(failing: failing, .error(ENOSPC))
      let made = try? file.copy(to: copy, calls: disk.fileSystem)
      #expect((made == nil) == disk.hasFailed)
      if made != nil { break }
      #expect(size(of: copy) <= 0)
      unlink(copy)
      failing += 1
    }
    #expect(failing == 6)
    #expect(try SheetFile.read(at: copy).events == events)
  }

  @Test(arguments: [false, true])
  func `an exported file is the old one or the new one, whichever call fails`(replacing: Bool) throws {
    let path = folder.file("sheet.md")
    var failing = 0
    while true {
      if replacing { try write("old", to: path) }
      let disk = FaultyDisk(failing: failing, .error(ENOSPC))
      let isDone = (try? ExportFile.write("new", to: path, replacing: replacing, calls: disk.fileSystem)) != nil
      #expect(isDone != disk.hasFailed)
      if isDone { break }
      #expect(try folder.names == (replacing ? ["sheet.md"] : []))
      if replacing { #expect(try ["old", "new"].contains(text(of: path))) }
      failing += 1
    }
    #expect(try text(of: path) == "new")
    // The file, a write and three waits with the folder; then the change of names, and the folder again.
    #expect(failing == (replacing ? 8 : 5))
  }

  @Test func `a private file that cannot be written is not left behind`() throws {
    for failing in 0..<2 {
      let disk = FaultyDisk(failing: failing, .error(ENOSPC))
      let error = #expect(throws: SheetFileError.self) { try PrivateFile(holding: "text", calls: disk.fileSystem) }
      guard case .disk(.full, _, let path) = error else { throw try #require(error) }
      #expect(size(of: path) < 0)
    }
  }
}

/// The size of the file at `path`, or -1 where there is none.
private func size(of path: String) -> Int {
  var status = stat()
  return lstat(path, &status) == 0 ? Int(status.st_size) : -1
}
