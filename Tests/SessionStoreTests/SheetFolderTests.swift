import Foundation
import SessionStore
import Testing

@Suite struct SheetFolderTests {
  let folder: TemporaryFolder
  var sheets: SheetFolder { SheetFolder(path: folder.path) }

  init() throws { folder = try TemporaryFolder() }

  @Test func `the sheets of a folder are its session files, in order`() throws {
    for name in ["b.pilote", "a.pilote", ".hidden.pilote", ".pilote", "a.pilote.torn", "pilote", "c.md"] {
      try write("{}", to: folder.file(name))
    }
    try write("", to: folder.file("empty.pilote"))
    try FileManager.default.createDirectory(atPath: folder.file("d.pilote"), withIntermediateDirectories: false)
    try FileManager.default.createSymbolicLink(atPath: folder.file("link.pilote"), withDestinationPath: "a.pilote")
    try FileManager.default.createSymbolicLink(atPath: folder.file("broken.pilote"), withDestinationPath: "nowhere")
    try #require(mkfifo(folder.file("pipe.pilote"), 0o600) == 0)
    #expect(try sheets.sheets() == ["a.pilote", "b.pilote", "link.pilote"])
  }

  @Test func `a folder that is not there is told`() throws {
    let missing = SheetFolder(path: folder.file("missing"))
    #expect(throws: SheetFileError.missing(path: missing.path)) { try missing.sheets() }
    try write("", to: folder.file("file"))
    let file = SheetFolder(path: folder.file("file"))
    #expect(throws: SheetFileError.disk(.other(ENOTDIR), during: .list, path: file.path)) { try file.sheets() }
  }

  @Test func `a name is free for a product until a file has it`() throws {
    func next() -> String { sheets.freeName(for: "L’échéancier", fallback: "fiche") }
    #expect(next() == "l-echeancier.pilote")
    _ = try SheetFile.sample(at: folder.file(next()))
    #expect(next() == "l-echeancier-2.pilote")
    try FileManager.default.createSymbolicLink(atPath: folder.file(next()), withDestinationPath: "nowhere")
    #expect(next() == "l-echeancier-3.pilote")
    try write("", to: folder.file(next()))
    #expect(next() == "l-echeancier-3.pilote")
    #expect(sheets.freeName(for: "!", fallback: "fiche") == "fiche.pilote")
  }

  @Test func `a folder where files can be made is writable, and nothing is left in it`() throws {
    try sheets.checkWritable()
    #expect(try folder.names == [])
  }

  @Test func `a folder where no file can be made is told before anything is asked`() throws {
    _ = try SheetFile.sample(at: folder.file("a.pilote"))
    try #require(chmod(folder.path, 0o555) == 0)
    defer { chmod(folder.path, 0o755) }
    try asAnotherUser {
      func refused(_ name: String) -> SheetFileError {
        .disk(.notPermitted, during: .open, path: folder.file(name))
      }
      #expect(throws: SheetFileError.disk(.notPermitted, during: .write, path: folder.path)) {
        try sheets.checkWritable()
      }
      #expect(throws: refused("b.pilote")) { try SheetFile.create(at: folder.file("b.pilote"), .sample) }
      #expect(throws: refused("a.md")) { try ExportFile.write("a", to: folder.file("a.md"), replacing: false) }
      if geteuid() == 0 {
        #expect(throws: refused("a.pilote")) { try SheetFile.open(at: folder.file("a.pilote")) }
        #expect(throws: refused("a.pilote")) { try SheetFile.read(at: folder.file("a.pilote")) }
      }
    }
  }

  /// Runs `body` with the rights of a user whom permissions stop. They never stop root: this thread, and no other, then
  /// takes the file system rights of `nobody`.
  private func asAnotherUser(_ body: () throws -> Void) throws {
    guard geteuid() == 0 else { return try body() }
    let symbol = try #require(dlsym(nil, "setfsuid"))
    let setFileSystemUser = unsafeBitCast(symbol, to: (@convention(c) (uid_t) -> Int32).self)
    _ = setFileSystemUser(65_534)
    defer { _ = setFileSystemUser(0) }
    try body()
  }
}
