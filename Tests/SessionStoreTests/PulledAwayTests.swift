import Coaching
import Foundation
import SessionStore
import Testing

@Suite struct PulledAwayTests {
  let folder: TemporaryFolder
  let file: SheetFile
  let first: TimedEvent
  var path: String { folder.file("sheet.pilote") }

  init() throws {
    folder = try TemporaryFolder()
    file = try SheetFile.create(at: folder.file("sheet.pilote"), .sample)
    first = try file.append(.opened, at: .nine())
  }

  @Test func `a sheet deleted while it is open is not written into the void`() throws {
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: SheetFileError.removed(path: path)) { try file.append(.closed(line: ""), at: .nine(1)) }
    #expect(try folder.names == [])
  }

  @Test func `a sheet moved away while it is open gets no event that it was not asked for`() throws {
    try FileManager.default.moveItem(atPath: path, toPath: folder.file("moved.pilote"))
    #expect(throws: SheetFileError.removed(path: path)) { try file.append(.closed(line: ""), at: .nine(1)) }
    #expect(try SheetFile.read(at: folder.file("moved.pilote")).events == [first])
  }

  @Test func `a file that took the sheet's place is left alone`() throws {
    try FileManager.default.removeItem(atPath: path)
    try write("A letter.\n", to: path)
    #expect(throws: SheetFileError.replaced(path: path)) { try file.append(.closed(line: ""), at: .nine(1)) }
    #expect(try text(of: path) == "A letter.\n")
  }

  @Test(arguments: ["{}\n", "half a li"])
  func `what another program wrote into the sheet is left alone`(foreign: String) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data(foreign.utf8))
    let before = try bytes(of: path)
    #expect(throws: SheetFileError.changedElsewhere(path: path)) { try file.append(.closed(line: ""), at: .nine(1)) }
    #expect(try bytes(of: path) == before)
  }

  @Test func `the session goes on in a copy, with every event of a sheet that was pulled away`() throws {
    let samples = try Event.samples.map { try file.append($0, at: .nine()) }
    try FileManager.default.removeItem(atPath: path)
    #expect(throws: SheetFileError.removed(path: path)) { try file.append(.closed(line: ""), at: .nine(1)) }
    let copy = try file.copy(to: folder.file("sheet-2.pilote"))
    let last = try copy.append(.closed(line: ""), at: .nine())
    let contents = try SheetFile.read(at: folder.file("sheet-2.pilote"))
    #expect(contents == SheetContents(header: .sample, events: [first] + samples + [last]))
    #expect(try status(of: copy.path).st_mode & 0o7777 == 0o600)
    #expect(throws: SheetFileError.exists(path: copy.path)) { try file.copy(to: copy.path) }
  }
}
