import Foundation
import SessionStore
import Testing

@Suite struct ExportFileTests {
  let folder: TemporaryFolder
  var path: String { folder.file("sheet.md") }

  init() throws { folder = try TemporaryFolder() }

  @Test func `a file is written whole, for everyone that the user lets read`() throws {
    try ExportFile.write("## Déployer\n", to: path, replacing: false)
    #expect(try text(of: path) == "## Déployer\n")
    #expect(try status(of: path).st_mode & 0o133 == 0)
    #expect(try status(of: path).st_mode & 0o600 == 0o600)
    try ExportFile.write("", to: folder.file("empty.md"), replacing: true)
    #expect(try text(of: folder.file("empty.md")) == "")
  }

  @Test func `nothing is overwritten unasked`() throws {
    try write("Mine.", to: path)
    #expect(throws: SheetFileError.exists(path: path)) { try ExportFile.write("x", to: path, replacing: false) }
    #expect(try text(of: path) == "Mine.")
  }

  @Test func `a file is replaced when asked, with the permissions that it had`() throws {
    try write("Mine.", to: path)
    chmod(path, 0o640)
    let link = folder.file("link.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "sheet.md")
    try ExportFile.write("Yours.", to: link, replacing: true)
    #expect(try text(of: path) == "Yours.")
    #expect(try status(of: path).st_mode & 0o7777 == 0o640)
    #expect(try folder.names == ["link.md", "sheet.md"])
  }

  @Test func `a session file, a folder or a pipe is never replaced`() throws {
    let sheet = folder.file("sheet.pilote")
    let events = try SheetFile.sample(at: sheet)
    let link = folder.file("link.md")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "sheet.pilote")
    for target in [sheet, link] {
      #expect(throws: SheetFileError.self) { try ExportFile.write("x", to: target, replacing: true) }
      #expect(throws: SheetFileError.self) { try ExportFile.write("x", to: target, replacing: false) }
    }
    let renamed = folder.file("sheet")
    try FileManager.default.copyItem(atPath: sheet, toPath: renamed)
    #expect(throws: SheetFileError.isSheet(path: renamed)) { try ExportFile.write("x", to: renamed, replacing: true) }
    let new = folder.file("new.pilote")
    #expect(throws: SheetFileError.isSheet(path: new)) { try ExportFile.write("x", to: new, replacing: false) }
    #expect(try SheetFile.read(at: sheet).events == events)
    let pipe = folder.file("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    for target in [folder.path, pipe] {
      #expect(throws: SheetFileError.notAFile(path: target)) { try ExportFile.write("x", to: target, replacing: true) }
    }
  }

  @Test func `when the rename fails the old file stays, and nothing else does`() throws {
    try write("Mine.", to: path)
    var calls = FileSystemCalls()
    calls.rename = { _, _ in
      errno = EIO
      return -1
    }
    #expect(throws: SheetFileError.disk(.other(EIO), during: .rename, path: path)) {
      try ExportFile.write("x", to: path, replacing: true, calls: calls)
    }
    #expect(try text(of: path) == "Mine.")
    #expect(try folder.names == ["sheet.md"])
  }
}
