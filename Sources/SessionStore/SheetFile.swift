import Coaching
import Glibc

/// A session file open for writing. It holds the file's lock; the file is closed and unlocked when the last reference
/// to it goes.
///
///     let file = try SheetFile.create(at: "sheet.pilote", header)
///     try file.append(.opened, at: now)
public final class SheetFile {
  /// Where the file is.
  public let path: String
  /// Its first line.
  public let header: SessionHeader

  /// What the team should know of the place it stands in.
  public var placeWarnings: [SheetWarning] { FileSystemKind.warnings(of: descriptor) }

  private let descriptor: Descriptor
  /// The length of the whole lines, in bytes.
  private var length: Int
  private var latest: Timestamp?
  /// Whether something may stand after the whole lines, because cutting it off failed.
  private var needsCutting = false

  private init(_ descriptor: Descriptor, _ header: SessionHeader, length: Int, latest: Timestamp?) {
    path = descriptor.path
    self.header = header
    self.descriptor = descriptor
    self.length = length
    self.latest = latest
  }

  /// Makes a new sheet with its first line, for its owner's eyes only (mode 0600), and waits until it is on the disk.
  ///
  /// Whatever stands at `path` is left alone, an empty file apart: that is what a program killed in this very function
  /// leaves behind, and there is nothing in it to lose.
  public static func create(
    at path: String, _ header: SessionHeader, calls: FileSystemCalls = .system
  ) throws(SheetFileError) -> SheetFile {
    try begin(at: path, header, calls: calls) { (file) throws(SheetFileError) in
      try file.write(try file.line { try HeaderLine.text(header) })
    }
  }

  /// Opens the sheet at `path` to go on with it, and reads it. A torn last line is put in a file of its own.
  /// A sheet that nobody has permission to write is refused, even to an administrator.
  public static func open(
    at path: String, calls: FileSystemCalls = .system
  ) throws(SheetFileError) -> (file: SheetFile, contents: SheetContents) {
    let descriptor = try lockedFile(at: path, calls: calls)
    var reader = try SheetReader(descriptor)
    var contents = try reader.rest()
    let file = SheetFile(
      descriptor, reader.header, length: Int(try descriptor.status().st_size), latest: reader.latest)
    if let torn = reader.torn {
      let aside = try setAside(torn.bytes, of: path, calls: calls)
      file.length = torn.offset
      try file.cutBack()
      contents.warnings[0] = .tornLineSetAside(line: torn.number, path: aside)
    }
    if !reader.isTerminated { try file.write([UInt8(ascii: "\n")]) }
    return (file, contents)
  }

  /// When a sudden stop cut short the first line of the file at `path`, so that no sheet was begun in it: puts that line in
  /// a file of its own, and says so. The file is empty then, and a sheet can be made in it.
  public static func setTornHeaderAside(
    at path: String, calls: FileSystemCalls = .system
  ) throws(SheetFileError) -> SheetWarning? {
    let descriptor = try lockedFile(at: path, calls: calls)
    guard let torn = try HeaderLine.tornLine(in: descriptor) else { return nil }
    let aside = try setAside(torn, of: path, calls: calls)
    try descriptor.truncate(to: 0)
    try descriptor.synchronizeData()
    return .tornLineSetAside(line: 1, path: aside)
  }

  /// Reads all of the sheet at `path`, which may be open elsewhere, and touches nothing.
  public static func read(at path: String) throws(SheetFileError) -> SheetContents {
    var reader = try SheetReader(path: path)
    return try reader.rest()
  }

  /// Goes on in a new sheet at `newPath` with every event of this one: the way out when `append` throws that this file
  /// was removed or replaced, for what it holds can be read as long as it is open.
  public func copy(to newPath: String, calls: FileSystemCalls = .system) throws(SheetFileError) -> SheetFile {
    let copy = try SheetFile.begin(at: newPath, header, calls: calls) { (copy) throws(SheetFileError) in
      while copy.length < length {
        let chunk = try descriptor.read(min(length - copy.length, 1 << 20), at: copy.length)
        guard !chunk.isEmpty else { throw .changedElsewhere(path: path) }
        try copy.write(chunk)
      }
    }
    copy.latest = latest
    return copy
  }

  /// Adds an event and waits until it is on the disk. When that fails the file is as it was before, and the event is
  /// not in it.
  ///
  /// A clock that stands still or goes back is put right: the event then happened a millisecond after the last one.
  /// Returns the event with the time it was written with.
  @discardableResult
  public func append(_ event: Event, at time: Timestamp) throws(SheetFileError) -> TimedEvent {
    let timed = TimedEvent(at: latest.map { max(time, $0.next) } ?? time, event: event)
    if let latest, timed.at <= latest { throw .unwritable(path: path, .notAfterPrevious) }
    try write(try line { try EventLine.text(timed) })
    latest = timed.at
    return timed
  }
}

extension SheetFile {
  /// The file at `path`, open and locked.
  private static func lockedFile(at path: String, calls: FileSystemCalls) throws(SheetFileError) -> Descriptor {
    let descriptor = try Descriptor(opening: path, O_RDWR | O_APPEND, calls: calls)
    try descriptor.checkRegular()
    guard try descriptor.status().st_mode & 0o222 != 0 else { throw .disk(.notPermitted, during: .write, path: path) }
    try descriptor.lock()
    return descriptor
  }

  /// A new file at `path`, or the empty one that stands there, open and locked.
  private static func emptyFile(
    at path: String, calls: FileSystemCalls
  ) throws(SheetFileError) -> Descriptor {
    let flags = O_RDWR | O_APPEND
    do {
      let descriptor = try Descriptor(opening: path, flags | O_CREAT | O_EXCL, mode: 0o600, calls: calls)
      try descriptor.lock()
      return descriptor
    } catch .exists {
      guard let there = FileStatus.of(path), there.isRegularFile, there.st_size == 0 else {
        throw .exists(path: path)
      }
      let descriptor = try Descriptor(opening: path, flags, calls: calls)
      try descriptor.checkRegular()
      try descriptor.lock()
      guard try descriptor.status().st_size == 0 else { throw .exists(path: path) }
      fchmod(descriptor.number, 0o600)
      return descriptor
    }
  }

  /// A new sheet at `path` that `fill` has written to; taken away again when it could not be.
  private static func begin(
    at path: String, _ header: SessionHeader, calls: FileSystemCalls,
    fill: (SheetFile) throws(SheetFileError) -> Void
  ) throws(SheetFileError) -> SheetFile {
    let file = SheetFile(try emptyFile(at: path, calls: calls), header, length: 0, latest: nil)
    do {
      try fill(file)
      try Descriptor.synchronizeFolder(of: path, calls: calls)
    } catch {
      if (try? file.checkInPlace()) != nil { unlink(path) }
      throw error
    }
    return file
  }

  /// The bytes of a line with its newline, unless it could not be read back.
  private func line(_ text: () throws -> String) throws(SheetFileError) -> [UInt8] {
    let bytes: [UInt8]
    do {
      bytes = Array(try text().utf8)
    } catch {
      throw .unwritable(path: path, error as? LineFault ?? .notJSON)
    }
    guard bytes.count <= SheetFormat.longestLine else { throw .unwritable(path: path, .tooLong) }
    return bytes + [UInt8(ascii: "\n")]
  }

  /// Puts `bytes` in a new file beside the sheet, for good, and returns its path.
  private static func setAside(
    _ bytes: [UInt8], of path: String, calls: FileSystemCalls
  ) throws(SheetFileError) -> String {
    let file = try Descriptor.creating(numbered: path + ".torn", mode: 0o600, calls: calls)
    do {
      try file.write(bytes)
      try file.synchronize()
      try Descriptor.synchronizeFolder(of: path, calls: calls)
    } catch {
      unlink(file.path)
      throw error
    }
    return file.path
  }

  /// Adds whole lines and waits until they are on the disk; when that fails, the file is cut back.
  private func write(_ bytes: [UInt8]) throws(SheetFileError) {
    if needsCutting { try cutBack() }
    guard try descriptor.status().st_size == length else { throw .changedElsewhere(path: path) }
    do {
      try descriptor.write(bytes)
      try descriptor.synchronizeData()
      try checkInPlace()
    } catch {
      try? cutBack()
      throw error
    }
    length += bytes.count
  }

  private func cutBack() throws(SheetFileError) {
    needsCutting = true
    try descriptor.truncate(to: length)
    try descriptor.synchronizeData()
    needsCutting = false
  }

  /// Throws when the path no longer leads to the open file: what is written would be lost with it.
  private func checkInPlace() throws(SheetFileError) {
    guard let there = FileStatus.of(path) else {
      throw errno == ENOENT ? .removed(path: path) : .disk(DiskFault(errno), during: .open, path: path)
    }
    guard there.isSameFile(as: try descriptor.status()) else { throw .replaced(path: path) }
  }
}
