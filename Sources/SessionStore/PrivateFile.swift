import Glibc

/// A temporary file for its owner's eyes only (mode 0600), for a text on its way through another program.
public struct PrivateFile {
  /// Where the file is; the path holds no quote.
  public let path: String

  /// The largest text that is read back, in bytes.
  static let largest = 4 << 20

  /// Makes a file that holds `text`.
  public init(holding text: String, calls: FileSystemCalls = .system) throws(SheetFileError) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder.contains("'") ? "/tmp" : folder)/pilote-XXXXXX.txt".utf8CString)
    let number = mkstemps(&template, 4)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard number >= 0 else { throw .disk(DiskFault(errno), during: .open, path: path) }
    close(number)
    do {
      try Descriptor(opening: path, O_WRONLY, calls: calls).write(Array(text.utf8))
    } catch {
      unlink(path)
      throw error
    }
  }

  /// What the file holds now.
  public func read() throws(SheetFileError) -> String {
    let file = try Descriptor(opening: path, O_RDONLY, calls: .system)
    try file.checkRegular()
    let size = Int(try file.status().st_size)
    guard size <= PrivateFile.largest else { throw .disk(.tooLarge, during: .read, path: path) }
    return String(decoding: try file.read(size, at: 0), as: UTF8.self)
  }

  /// Takes the file away.
  public func remove() {
    unlink(path)
  }
}
