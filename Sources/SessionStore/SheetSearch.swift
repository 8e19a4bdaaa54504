import Glibc

/// Looks for sheets, or other files, in a folder and in those below it. Hidden files and folders are passed by, and so are
/// folders behind symbolic links, so that a search always ends.
public struct SheetSearch {
  /// How many folders deep a search goes below the one it starts from.
  public static let deepest = 8

  /// The paths of the sheets found so far, in no order.
  public private(set) var sheets: [String] = []
  /// The folders that could not be looked into, and why.
  public private(set) var faults: [SheetFileError] = []

  private let endings: [String]

  /// Creates a search that has found nothing yet, for files whose names end with one of `endings`.
  public init(endings: [String] = [SheetFolder.fileExtension]) {
    self.endings = endings
  }

  /// Looks for sheets in the folder at `path`.
  public mutating func look(in path: String) {
    look(in: SheetFolder(path: path), depth: 0)
  }

  private mutating func look(in folder: SheetFolder, depth: Int) {
    guard let listing = opendir(folder.path) else {
      faults.append(.disk(DiskFault(errno), during: .list, path: folder.path))
      return
    }
    var below: [String] = []
    while let entry = readdir(listing) {
      guard let name = SheetFolder.visibleName(of: entry) else { continue }
      let path = folder.file(name)
      if entry.isFolder(at: path) {
        below.append(path)
      } else if endings.contains(where: name.hasSuffix), SheetSearch.mayBeSheet(path) {
        sheets.append(path)
      }
    }
    // Closed before the next one is opened: a deep tree holds one folder open at a time.
    closedir(listing)
    guard depth < SheetSearch.deepest else { return }
    for path in below { look(in: SheetFolder(path: path), depth: depth + 1) }
  }

  /// False for a pipe or a device, and for an empty file, in which no sheet was begun. What the system says nothing of is
  /// listed: whoever reads it will hear why.
  private static func mayBeSheet(_ path: String) -> Bool {
    FileStatus.of(path).map { $0.isRegularFile && $0.st_size > 0 } ?? true
  }
}

extension UnsafeMutablePointer<dirent> {
  /// Whether this is a folder itself, not a link to one; some file systems only tell when asked for its status.
  fileprivate func isFolder(at path: String) -> Bool {
    guard pointee.d_type == UInt8(DT_UNKNOWN) else { return pointee.d_type == UInt8(DT_DIR) }
    var status = FileStatus()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }
}
