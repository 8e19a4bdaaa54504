import Glibc
import SessionStore
import Testing

/// Where a sheet stands is told before the first question, when the disk may not keep what it is given.
@Suite struct PlaceTests {
  let folder: TemporaryFolder
  var path: String { folder.file("sheet.pilote") }

  init() throws { folder = try TemporaryFolder() }

  /// What is told of a folder, and of a sheet in it, when the system answers thus.
  private func warnings(_ calls: FileSystemCalls) throws -> [SheetWarning] {
    _ = try SheetFile.sample(at: path, [.opened])
    let file = try SheetFile.open(at: path, calls: calls).file
    #expect(try SheetFolder(path: folder.path).checkWritable(calls: calls) == file.placeWarnings)
    #expect(try folder.names == ["sheet.pilote"])
    return file.placeWarnings
  }

  @Test(arguments: ["nfs", "nfs4", "cifs", "smb3", "9p", "fuse.sshfs", "virtiofs"])
  func `a disk of another machine is told`(type: String) throws {
    var calls = FileSystemCalls()
    calls.fileSystemType = { _ in type }
    #expect(try warnings(calls) == [.remoteDisk(type)])
  }

  @Test(arguments: ["ext4", "btrfs", "xfs", "fuseblk", "overlay", nil])
  func `a disk of this machine is not`(type: String?) throws {
    var calls = FileSystemCalls()
    calls.fileSystemType = { _ in type }
    #expect(try warnings(calls) == [])
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS])
  func `a file system without locks is told, and a sheet can be kept on it`(code: Int32) throws {
    var calls = FileSystemCalls()
    calls.fileSystemType = { _ in nil }
    calls.lock = { _, _ in
      errno = code
      return -1
    }
    #expect(try warnings(calls) == [.noLock])
    // Two programs that open the sheet at a time do not write over each other.
    let (one, other) = (
      try SheetFile.open(at: path, calls: calls).file, try SheetFile.open(at: path, calls: calls).file
    )
    try one.append(.reviewed, at: .nine(5))
    #expect(throws: SheetFileError.changedElsewhere(path: path)) { try other.append(.finished, at: .nine(6)) }
    try other.copy(to: folder.file("sheet-2.pilote")).append(.finished, at: .nine(6))
    try one.append(.helpAsked, at: .nine(7))
    #expect(try SheetFile.read(at: path).events.map(\.event) == [.opened, .reviewed, .helpAsked])
    #expect(try SheetFile.read(at: folder.file("sheet-2.pilote")).events.map(\.event) == [.opened, .finished])
  }

  @Test(.enabled(if: Tmpfs.canMount, Tmpfs.needed))
  func `a folder in memory is told by its name`() throws {
    let disk = try Tmpfs(bytes: 1 << 16)
    #expect(try SheetFolder(path: disk.folder.path).checkWritable() == [.diskInMemory("tmpfs")])
    let file = try SheetFile.create(at: disk.folder.file("sheet.pilote"), .sample)
    #expect(file.placeWarnings == [.diskInMemory("tmpfs")])
  }

  @Test func `a sheet that nobody may write is refused, even to an administrator, and can be read`() throws {
    let events = try SheetFile.sample(at: path, [.opened])
    try #require(chmod(path, 0o400) == 0)
    #expect(throws: SheetFileError.self) { try SheetFile.open(at: path) }
    #expect(try SheetFile.read(at: path).events == events)
  }
}
