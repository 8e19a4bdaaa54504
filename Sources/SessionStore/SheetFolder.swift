import Glibc

/// A folder that sheets stand in.
///
/// An empty file is no sheet: nothing was begun in it. See `SheetFile.create`.
public struct SheetFolder: Sendable {
  /// What the name of a session file ends with.
  public static let fileExtension = ".pilote"

  /// Where the folder is.
  public let path: String

  /// Creates the folder at `path`, which is only looked at when asked.
  public init(path: String) {
    self.path = path
  }

  /// The names of the sheets in the folder, in alphabetical order; hidden ones are left out.
  public func sheets() throws(SheetFileError) -> [String] {
    guard let folder = opendir(path) else {
      throw errno == ENOENT ? .missing(path: path) : .disk(DiskFault(errno), during: .list, path: path)
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      guard let name = SheetFolder.visibleName(of: entry), name.hasSuffix(SheetFolder.fileExtension),
        let status = FileStatus.of(file(name)), status.isRegularFile, status.st_size > 0
      else { continue }
      names.append(name)
    }
    return names.sorted()
  }

  /// The name of an entry of a folder, unless it is hidden or no text.
  static func visibleName(of entry: UnsafeMutablePointer<dirent>) -> String? {
    let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
      String(validating: bytes.prefix(while: { $0 != 0 }), as: UTF8.self)
    }
    return name.flatMap { $0.hasPrefix(".") ? nil : $0 }
  }

  /// Whether a folder stands at `path`.
  public static func stands(at path: String) -> Bool {
    FileStatus.of(path).map { $0.st_mode & S_IFMT == S_IFDIR } ?? false
  }

  /// Makes a file in the folder and takes it away: throws why none can be made, or returns what the team should know of
  /// the folder before it begins.
  @discardableResult
  public func checkWritable(calls: FileSystemCalls = .system) throws(SheetFileError) -> [SheetWarning] {
    do {
      let trial = try Descriptor.creating(numbered: file(".pilote-trial"), mode: 0o600, calls: calls)
      defer { unlink(trial.path) }
      try trial.lock()
      return FileSystemKind.warnings(of: trial)
    } catch .disk(let fault, _, _) {
      // The team never heard of the trial; it is the folder that cannot be written to.
      throw .disk(fault, during: .write, path: path)
    } catch .missing {
      throw .missing(path: path)
    }
  }

  /// A name that is free in the folder for the sheet of `product`, such as "mon-produit-2.pilote". `fallback` is its
  /// stem for a product whose own name gives none.
  public func freeName(for product: String, fallback: String) -> String {
    let name = FileName.slug(of: product, fallback: fallback) + SheetFolder.fileExtension
    return SheetFolder.name(of: SheetFolder.freePath(for: file(name)))
  }

  /// The folder that is its user's own.
  public static var home: String { getenv("HOME").map { String(cString: $0) } ?? "/tmp" }

  /// What the file at `path` is called in its folder.
  public static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// The path of the file called `name` in the folder.
  public func file(_ name: String) -> String {
    path == "." ? name : path.hasSuffix("/") ? path + name : "\(path)/\(name)"
  }

  /// The path nearest to `path` that is free: itself, or with a number before its ending.
  public static func freePath(for path: String) -> String {
    let stem = path.hasSuffix(fileExtension) ? String(path.dropLast(fileExtension.count)) : path
    var candidate = path
    var number = 2
    while isTaken(candidate) {
      candidate = "\(stem)-\(number)\(fileExtension)"
      number += 1
    }
    return candidate
  }

  /// The path of the sheet a team calls `name`, with or without its ending.
  public static func sheetPath(_ name: String) -> String {
    name.hasSuffix(fileExtension) ? name : name + fileExtension
  }

  /// The folder that the sheet at `path` stands in.
  public static func parent(of path: String) -> String { parentFolder(of: path) }

  /// What stands where a team says its sheet is, with or without its ending; nil when there is nothing, or an empty
  /// file, in which no sheet was begun.
  public static func existingSheet(named name: String) -> String? {
    let path = sheetPath(name)
    if isTaken(path) { return path }
    return FileStatus.of(name)?.isRegularFile == true ? name : nil
  }

  private static func isTaken(_ path: String) -> Bool {
    var status = FileStatus()
    guard lstat(path, &status) == 0 else { return false }
    return !(status.isRegularFile && status.st_size == 0)
  }
}
