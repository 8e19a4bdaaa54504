import Coaching
import Foundation
import SessionStore
import Testing

@Suite struct FullDiskTests {
  private static let answer = Event.answered(.product, text: String(repeating: "é", count: 1500), findings: [])

  @Test(.enabled(if: Tmpfs.canMount, Tmpfs.needed))
  func `on a full disk an answer is refused and all before it are kept, until there is room`() throws {
    let disk = try Tmpfs(bytes: 1 << 16)
    let path = disk.folder.file("sheet.pilote")
    let filler = disk.folder.file("filler")
    try write([UInt8](repeating: 0, count: 20_000), to: filler)
    let file = try SheetFile.create(at: path, .sample)
    var events: [TimedEvent] = []
    let full = SheetFileError.disk(.full, during: .write, path: path)
    #expect(throws: full) { while true { events.append(try file.append(FullDiskTests.answer, at: .nine())) } }
    #expect(events.count > 5)
    #expect(try SheetFile.read(at: path) == SheetContents(header: .sample, events: events))
    #expect(throws: full) { try file.append(FullDiskTests.answer, at: .nine()) }

    try FileManager.default.removeItem(atPath: filler)
    events.append(try file.append(FullDiskTests.answer, at: .nine()))
    #expect(try SheetFile.read(at: path) == SheetContents(header: .sample, events: events))
  }

  @Test(.enabled(if: Tmpfs.canMount, Tmpfs.needed))
  func `on a full disk no sheet is begun and no file is exported, and nothing is left of either`() throws {
    let disk = try Tmpfs(bytes: 1 << 16)
    try? write([UInt8](repeating: 0, count: 1 << 17), to: disk.folder.file("filler"))
    let path = disk.folder.file("sheet.pilote")
    #expect(throws: SheetFileError.disk(.full, during: .write, path: path)) { try SheetFile.create(at: path, .sample) }
    let export = disk.folder.file("sheet.md")
    #expect(throws: SheetFileError.disk(.full, during: .write, path: export)) {
      try ExportFile.write("## Déployer\n", to: export, replacing: false)
    }
    #expect(try disk.folder.names == ["filler"])
  }

  @Test(.enabled(if: Tmpfs.canMount, Tmpfs.needed))
  func `a read-only file system is told apart, and its sheets can be read`() throws {
    let disk = try Tmpfs(bytes: 1 << 20)
    let path = disk.folder.file("sheet.pilote")
    let events = try SheetFile.sample(at: path)
    try disk.makeReadOnly()
    func readOnly(_ name: String) -> SheetFileError {
      .disk(.readOnly, during: .open, path: disk.folder.file(name))
    }
    #expect(throws: readOnly("sheet.pilote")) { try SheetFile.open(at: path) }
    #expect(throws: readOnly("b.pilote")) { try SheetFile.create(at: disk.folder.file("b.pilote"), .sample) }
    #expect(throws: SheetFileError.disk(.readOnly, during: .write, path: disk.folder.path)) {
      try SheetFolder(path: disk.folder.path).checkWritable()
    }
    #expect(throws: readOnly("a.md")) { try ExportFile.write("a", to: disk.folder.file("a.md"), replacing: true) }
    #expect(try SheetFile.read(at: path).events == events)
  }

  @Test func `a file that may grow no larger is left whole`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("sheet.pilote")
    let program = try AppendFixture(path, count: 100_000, largest: 10_000)
    var acknowledged = 0
    var error: String?
    while let line = program.nextLine() {
      if Int(line) == acknowledged { acknowledged += 1 } else { error = line }
    }
    #expect(error == #"disk(SessionStore.DiskFault.tooLarge, during: SessionStore.DiskAction.write, path: "\#(path)")"#)
    #expect(acknowledged > 2)
    let contents = try SheetFile.read(at: path)
    #expect(contents.events.count == acknowledged)
    #expect(contents.warnings == [])
  }
}
