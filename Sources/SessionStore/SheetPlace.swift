import Glibc

/// Where a whole sheet is written in one step: a merge, or a copy for a coach.
///
/// What stands there is left alone unless it may be replaced, and is locked from the start, so that no program that has it
/// open writes to a file that is no longer there.
public struct SheetPlace {
  private let path: String
  private let old: Descriptor?
  private let calls: FileSystemCalls

  /// Takes the place at `path`, where an empty file is nothing.
  public init(at path: String, replacing: Bool, calls: FileSystemCalls = .system) throws(SheetFileError) {
    self.calls = calls
    guard let there = FileStatus.of(path) else {
      self.path = path
      old = nil
      return
    }
    guard there.isRegularFile else { throw .notAFile(path: path) }
    guard replacing || there.st_size == 0 else { throw .exists(path: path) }
    self.path = try ExportFile.target(of: path)
    let old = try Descriptor(opening: self.path, O_RDWR, calls: calls)
    do {
      try old.lock()
    } catch .openElsewhere {
      throw .openElsewhere(path: path)
    }
    guard let now = FileStatus.of(path), now.isSameFile(as: try old.status()) else { throw .replaced(path: path) }
    self.old = old
  }

  /// Puts a sheet in its place, for its owner's eyes only, and waits until it is on the disk. A sheet that stands there is
  /// replaced when its identifier is `id`; nil replaces none.
  public func write(_ text: [UInt8], replacingSheet id: String?) throws(SheetFileError) {
    if let old, try old.status().st_size > 0, try ExportFile.holdsSession(old) {
      guard try SheetReader(old).header.id == id else { throw .isSheet(path: path) }
    }
    let file = try trial()
    do {
      if let old { fchmod(file.number, try old.status().st_mode & 0o777) }
      try file.write(text)
      try file.synchronize()
      try put(file)
    } catch {
      unlink(file.path)
      if case .disk(let fault, let action, _) = error { throw .disk(fault, during: action, path: path) }
      throw error
    }
    try Descriptor.synchronizeFolder(of: path, calls: calls)
  }

  /// A new file beside the place, which nobody heard of: it is the place that cannot be written to.
  private func trial() throws(SheetFileError) -> Descriptor {
    do {
      let trial = SheetFolder(path: parentFolder(of: path)).file(".pilote-copy")
      return try Descriptor.creating(numbered: trial, mode: 0o600, calls: calls)
    } catch .missing {
      throw .missing(path: path)
    } catch .disk(let fault, let action, _) {
      throw .disk(fault, during: action, path: path)
    }
  }

  /// Renames the written file; an empty one keeps the place, so that nothing that came meanwhile is overwritten.
  private func put(_ file: Descriptor) throws(SheetFileError) {
    let keeper =
      old == nil ? try Descriptor(opening: path, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600, calls: calls) : nil
    guard calls.rename(file.path, path) == 0 else {
      let fault = DiskFault(errno)
      if keeper != nil { unlink(path) }
      throw .disk(fault, during: .rename, path: path)
    }
  }
}
