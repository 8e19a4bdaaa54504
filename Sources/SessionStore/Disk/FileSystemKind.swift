import Glibc

/// The file systems that may not keep what they are given.
enum FileSystemKind {
  /// What the team should know of the file system that `file` is on, before it trusts its work to it.
  static func warnings(of file: Descriptor) -> [SheetWarning] {
    var warnings: [SheetWarning] = []
    if let type = file.calls.fileSystemType(file.number) {
      if inMemory.contains(type) { warnings.append(.diskInMemory(type)) }
      if remote.contains(type) || type.hasPrefix("fuse.") { warnings.append(.remoteDisk(type)) }
    }
    if !file.isLocked { warnings.append(.noLock) }
    return warnings
  }

  private static let inMemory: Set = ["tmpfs", "devtmpfs", "ramfs"]
  /// A plain disk behind FUSE is `fuseblk`, and is none of them.
  private static let remote: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse", "virtiofs", "afs", "ceph", "coda", "lustre", "gpfs", "vboxsf",
    "vmhgfs", "prl_fs",
  ]

  /// The type of the file system that the open file `number` is on, as the kernel lists what is mounted (proc(5)).
  static func type(of number: Int32) -> String? {
    let mount = lines(of: "/proc/self/fdinfo/\(number)").first { $0.hasPrefix("mnt_id:") }?.dropFirst("mnt_id:".count)
    guard let id = mount?.drop(while: { $0 == "\t" }) else { return nil }
    let line = lines(of: "/proc/self/mountinfo").first { $0.hasPrefix("\(id) ") }
    // Its type comes behind a dash, which stands after any number of options.
    let words = line?.split(separator: " ") ?? []
    guard let dash = words.firstIndex(of: "-"), dash + 1 < words.count else { return nil }
    return String(words[dash + 1])
  }

  private static func lines(of path: String) -> [Substring] {
    guard let file = try? Descriptor(opening: path, O_RDONLY, calls: .system) else { return [] }
    var bytes: [UInt8] = []
    while let more = try? file.read(1 << 16, at: bytes.count), !more.isEmpty { bytes += more }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  }
}
