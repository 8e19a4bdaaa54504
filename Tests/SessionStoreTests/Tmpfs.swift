import Glibc
import Testing

/// A small file system of its own, which goes with its tests. It takes the right to mount one.
final class Tmpfs {
  static let canMount = (try? Tmpfs(bytes: 1 << 16)) != nil
  static let needed: Comment = "needs the right to mount a file system (root)"

  let folder: TemporaryFolder

  init(bytes: Int) throws {
    folder = try TemporaryFolder()
    try #require(mount("tmpfs", folder.path, "tmpfs", 0, "size=\(bytes),mode=700") == 0)
  }

  deinit { umount2(folder.path, Int32(MNT_DETACH)) }

  func makeReadOnly() throws {
    try #require(mount("tmpfs", folder.path, "tmpfs", UInt(MS_REMOUNT | MS_RDONLY), nil) == 0)
  }
}
