import Glibc

/// An open file, closed when the last reference to it goes.
final class Descriptor {
  let number: Int32
  let path: String
  let calls: FileSystemCalls
  /// Whether this program alone may write to the file; false too where the file system knows no locks.
  private(set) var isLocked = false

  /// Opens `path`. The file never passes to a child process, and opening a pipe never waits for its other end.
  init(opening path: String, _ flags: Int32, mode: mode_t = 0, calls: FileSystemCalls) throws(SheetFileError) {
    number = unlessInterrupted { calls.open(path, flags | O_CLOEXEC | O_NONBLOCK | O_NOCTTY, mode) }
    self.path = path
    self.calls = calls
    guard number >= 0 else {
      switch errno {
      case ENOENT: throw .missing(path: path)
      case EEXIST: throw .exists(path: path)
      case EISDIR, ENXIO: throw .notAFile(path: path)
      default: throw .disk(DiskFault(errno), during: .open, path: path)
      }
    }
  }

  deinit {
    guard number >= 0 else { return }
    // Closing is not enough: a child process that is just being started still has the file, and so the lock.
    if isLocked { flock(number, LOCK_UN) }
    close(number)
  }

  /// What the system knows of the file: its size, its identity, its number of names.
  func status() throws(SheetFileError) -> FileStatus {
    var status = FileStatus()
    guard fstat(number, &status) == 0 else { throw failure(.read) }
    return status
  }

  /// Throws unless this is a regular file.
  func checkRegular() throws(SheetFileError) {
    guard try status().isRegularFile else { throw .notAFile(path: path) }
  }

  /// Takes the lock of the file, which goes with the descriptor: one writer at a time. A file system that knows no locks
  /// is no reason to refuse: two programs would still not write over each other, for each looks before it adds.
  func lock() throws(SheetFileError) {
    guard unlessInterrupted({ calls.lock(number, LOCK_EX | LOCK_NB) }) == 0 else {
      switch errno {
      case EWOULDBLOCK: throw .openElsewhere(path: path)
      case ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL: return
      default: throw failure(.lock)
      }
    }
    isLocked = true
  }

  /// At most `count` bytes from `offset` on; none at the end of the file.
  func read(_ count: Int, at offset: Int) throws(SheetFileError) -> [UInt8] {
    var code: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initializedCount in
      repeat {
        let read = pread(number, buffer.baseAddress, count, off_t(offset))
        code = read < 0 ? errno : 0
        initializedCount = max(0, read)
      } while code == EINTR
    }
    guard code == 0 else { throw .disk(DiskFault(code), during: .read, path: path) }
    return bytes
  }

  /// Writes all of `bytes`: in one call, unless the system takes only a part of them.
  func write(_ bytes: [UInt8]) throws(SheetFileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { calls.write(number, UnsafeRawBufferPointer(rebasing: $0[written...])) }
      if count > 0 {
        written += count
      } else if count == 0 || errno != EINTR {
        throw failure(.write)
      }
    }
  }

  /// Waits until the bytes of the file, and its length, are on the disk.
  func synchronizeData() throws(SheetFileError) {
    guard unlessInterrupted({ calls.synchronizeData(number) }) == 0 else { throw failure(.synchronize) }
  }

  /// Waits until the file and all that is known of it are on the disk.
  func synchronize() throws(SheetFileError) {
    guard unlessInterrupted({ calls.synchronize(number) }) == 0 else { throw failure(.synchronize) }
  }

  /// Cuts the file to `length` bytes.
  func truncate(to length: Int) throws(SheetFileError) {
    guard unlessInterrupted({ calls.truncate(number, length) }) == 0 else { throw failure(.truncate) }
  }

  private func failure(_ action: DiskAction) -> SheetFileError {
    .disk(DiskFault(errno), during: action, path: path)
  }
}

extension Descriptor {
  /// Makes a new file called `path`, or `path-2`, `path-3`… where the name is taken, and opens it for writing.
  static func creating(
    numbered path: String, mode: mode_t, calls: FileSystemCalls
  ) throws(SheetFileError) -> Descriptor {
    var number = 1
    while true {
      do {
        let candidate = number == 1 ? path : "\(path)-\(number)"
        return try Descriptor(opening: candidate, O_WRONLY | O_CREAT | O_EXCL, mode: mode, calls: calls)
      } catch .exists where number < 1000 {
        number += 1
      }
    }
  }

  /// Waits until the names in the folder of `path` are on the disk: a new file is only there for good after that.
  static func synchronizeFolder(of path: String, calls: FileSystemCalls) throws(SheetFileError) {
    do {
      try Descriptor(opening: parentFolder(of: path), O_RDONLY | O_DIRECTORY, calls: calls).synchronize()
    } catch .disk(.other(EINVAL), during: .synchronize, _) {
      // Some file systems cannot, and then have nothing to wait for.
    } catch .disk(let fault, let action, _) {
      // The file is what the team knows of.
      throw .disk(fault, during: action, path: path)
    }
  }
}

/// Makes a system call again for as long as signals interrupt it.
private func unlessInterrupted(_ call: () -> Int32) -> Int32 {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// The folder that holds the file at `path`.
func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// The system's name for it is that of a function too.
typealias FileStatus = stat

extension FileStatus {
  var isRegularFile: Bool { st_mode & S_IFMT == S_IFREG }

  /// Whether two statuses are of one file.
  func isSameFile(as other: FileStatus) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }

  /// The status of the file at `path`, through symbolic links; nil with `errno` where there is none.
  static func of(_ path: String) -> FileStatus? {
    var status = FileStatus()
    return stat(path, &status) == 0 ? status : nil
  }
}

extension DiskFault {
  /// The fault that `errno` stands for.
  init(_ code: Int32) {
    self =
      switch code {
      case ENOSPC, EDQUOT: .full
      case EROFS: .readOnly
      case EACCES, EPERM: .notPermitted
      case EFBIG: .tooLarge
      case ENAMETOOLONG: .nameTooLong
      default: .other(code)
      }
  }
}
