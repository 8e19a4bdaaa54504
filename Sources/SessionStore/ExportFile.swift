import Glibc

/// Files that are written once, for other programs: sheets in Markdown and the like.
public enum ExportFile {
  /// Hands the bytes of a file on, piece by piece.
  public typealias Filling = (_ add: (_ bytes: [UInt8]) throws -> Void) throws -> Void

  /// Writes `text` to `path` and waits until it is on the disk.
  ///
  /// Whatever stands at `path` is left alone, unless `replacing`: a file is then replaced in one step, so that the old
  /// or the new one is always there whole. A session file is never replaced, whatever its name, nor is a device or a
  /// pipe; and no other file is given a session file's ending.
  public static func write(
    _ text: String, to path: String, replacing: Bool, calls: FileSystemCalls = .system
  ) throws {
    try write(to: path, replacing: replacing, calls: calls) { add in try add(Array(text.utf8)) }
  }

  /// Writes what `fill` adds piece by piece, as a text is written above; when `fill` throws there is no file, or the old
  /// one.
  public static func write(
    to path: String, replacing: Bool, calls: FileSystemCalls = .system, fill: Filling
  ) throws {
    guard !path.hasSuffix(SheetFolder.fileExtension) else { throw SheetFileError.isSheet(path: path) }
    guard replacing, let old = FileStatus.of(path) else {
      let file = try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o666, calls: calls)
      return try write(file, fill, calls: calls)
    }
    guard old.isRegularFile else { throw SheetFileError.notAFile(path: path) }
    let path = try target(of: path)
    guard try !holdsSession(Descriptor(opening: path, O_RDONLY, calls: .system)) else {
      throw SheetFileError.isSheet(path: path)
    }
    let trial = SheetFolder(path: parentFolder(of: path)).file(".pilote-export")
    let file: Descriptor
    do {
      file = try Descriptor.creating(numbered: trial, mode: 0o600, calls: calls)
    } catch SheetFileError.disk(let fault, let action, _) {
      // The team never heard of the trial.
      throw SheetFileError.disk(fault, during: action, path: path)
    }
    fchmod(file.number, old.st_mode & 0o777)
    try write(file, fill, calls: calls)
    guard calls.rename(file.path, path) == 0 else {
      let fault = DiskFault(errno)
      unlink(file.path)
      throw SheetFileError.disk(fault, during: .rename, path: path)
    }
    try Descriptor.synchronizeFolder(of: path, calls: calls)
  }

  /// Whether a file starts as a session file does, or is named as one.
  static func holdsSession(_ file: Descriptor) throws(SheetFileError) -> Bool {
    if file.path.hasSuffix(SheetFolder.fileExtension) { return true }
    return try file.read(HeaderLine.start.count, at: 0) == HeaderLine.start
  }

  /// Writes a new file, or takes it away again.
  private static func write(_ file: Descriptor, _ fill: Filling, calls: FileSystemCalls) throws {
    do {
      try fill(file.write)
      try file.synchronize()
      try Descriptor.synchronizeFolder(of: file.path, calls: calls)
    } catch {
      unlink(file.path)
      throw error
    }
  }

  /// The file that `path` leads to, through symbolic links.
  static func target(of path: String) throws(SheetFileError) -> String {
    guard let resolved = realpath(path, nil) else { throw .disk(DiskFault(errno), during: .open, path: path) }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
