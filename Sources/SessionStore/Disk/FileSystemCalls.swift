import Glibc

/// The system calls that change the disk, in one place so that a test can make any of them fail. Each answers like the
/// call it stands for: a negative number is a failure, and `errno` says which.
///
/// `close(2)` is not among them: what matters was waited for before, so that nothing depends on its answer.
public struct FileSystemCalls: Sendable {
  /// `open(2)`, with its flags and the mode of a new file.
  public var open: @Sendable (String, Int32, mode_t) -> Int32
  /// `flock(2)`, with its operation.
  public var lock: @Sendable (Int32, Int32) -> Int32
  /// The type of the file system that an open file is on, as `mount(8)` names it; nil when it cannot be told.
  public var fileSystemType: @Sendable (Int32) -> String?
  /// `write(2)`.
  public var write: @Sendable (Int32, UnsafeRawBufferPointer) -> Int
  /// `fdatasync(2)`.
  public var synchronizeData: @Sendable (Int32) -> Int32
  /// `fsync(2)`, for new files and for folders.
  public var synchronize: @Sendable (Int32) -> Int32
  /// `ftruncate(2)`, to a length in bytes.
  public var truncate: @Sendable (Int32, Int) -> Int32
  /// `rename(2)`.
  public var rename: @Sendable (String, String) -> Int32

  /// The calls of the system itself.
  public static let system = FileSystemCalls()

  /// Creates the calls of the system itself, of which a test then replaces some.
  public init() {
    open = { Glibc.open($0, $1, $2) }
    lock = { flock($0, $1) }
    fileSystemType = { FileSystemKind.type(of: $0) }
    write = { Glibc.write($0, $1.baseAddress, $1.count) }
    synchronizeData = { fdatasync($0) }
    synchronize = { fsync($0) }
    truncate = { ftruncate($0, $1) }
    rename = { Glibc.rename($0, $1) }
  }
}
