import Coaching
import SessionStore
import Testing

@Suite struct LockTests {
  let folder: TemporaryFolder
  var path: String { folder.file("sheet.pilote") }

  init() throws { folder = try TemporaryFolder() }

  @Test func `a sheet open in another program can be read, not written`() throws {
    let program = try AppendFixture(path, count: 1)
    #expect(program.nextLine() == "0")
    #expect(throws: SheetFileError.openElsewhere(path: path)) { try SheetFile.open(at: path) }
    #expect(throws: SheetFileError.exists(path: path)) { try SheetFile.create(at: path, .sample) }
    #expect(try SheetFile.read(at: path).events.count == 1)
    program.kill()
    #expect(try SheetFile.open(at: path).contents.events.count == 1)
  }

  @Test func `a sheet open here is open elsewhere for another program`() throws {
    let file = try SheetFile.create(at: path, .sample)
    let program = try AppendFixture(path, count: 1)
    #expect(program.nextLine() == #"openElsewhere(path: "\#(path)")"#)
    try file.append(.opened, at: .nine())
  }

  @Test func `a sheet opened twice by one program is open elsewhere the second time`() throws {
    let file = try SheetFile.create(at: path, .sample)
    #expect(throws: SheetFileError.openElsewhere(path: path)) { try SheetFile.open(at: path) }
    try file.append(.opened, at: .nine())
  }
}
