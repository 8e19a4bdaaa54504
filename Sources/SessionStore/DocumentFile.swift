import Glibc

/// A file that a team wrote with another program, which is only read.
public enum DocumentFile {
  /// The largest file that is read, in bytes.
  public static let largest = 4 << 20

  /// The bytes of the file at `path`, which are UTF-8.
  public static func read(at path: String) throws(SheetFileError) -> [UInt8] {
    let file = try Descriptor(opening: path, O_RDONLY, calls: .system)
    try file.checkRegular()
    return try read(file.number, path: path)
  }

  /// The bytes of the standard input, which are UTF-8; `path` is what it is called where it fails.
  public static func readStandardInput(path: String) throws(SheetFileError) -> [UInt8] {
    try read(STDIN_FILENO, path: path)
  }

  private static func read(_ descriptor: Int32, path: String) throws(SheetFileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw .disk(DiskFault(errno), during: .read, path: path)
      }
      bytes += chunk[..<count]
      guard bytes.count <= largest else { throw .longDocument(path: path, limit: largest) }
    }
    guard (try? UTF8Span(validating: bytes.span)) != nil else { throw .notText(path: path) }
    return bytes
  }
}
