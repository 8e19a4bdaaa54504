/// Why a sheet, or another file, could not be read or written: facts only, which the program words for the team.
public enum SheetFileError: Error, Equatable, Sendable {
  /// There is something at `path` already, and nothing is ever overwritten unasked.
  case exists(path: String)
  /// There is nothing at `path`.
  case missing(path: String)
  /// What stands at `path` is a folder, a pipe or a device.
  case notAFile(path: String)
  /// The file at `path` is empty: no sheet was begun in it.
  case empty(path: String)
  /// Another program has the sheet open for writing.
  case openElsewhere(path: String)
  /// The sheet was made by a newer version of the format.
  case newerVersion(path: String, version: Int)
  /// Line `line` of the file, counted from 1, cannot be read; the file is left as it is.
  case badLine(path: String, line: Int, LineFault)
  /// The event would make a line that could not be read back, so that it was not written.
  case unwritable(path: String, LineFault)
  /// The file was deleted or moved away while it was open.
  case removed(path: String)
  /// Another file took the place of this one while it was open.
  case replaced(path: String)
  /// Another program wrote to the file while it was open.
  case changedElsewhere(path: String)
  /// A session file would have been replaced by something that does not go on from it.
  case isSheet(path: String)
  /// The document at `path` is longer than this many bytes.
  case longDocument(path: String, limit: Int)
  /// The document at `path` is not UTF-8.
  case notText(path: String)
  /// Line `line` of the file, its last, is torn, so that it cannot be joined with another.
  case torn(path: String, line: Int)
  /// The file was to be joined with itself.
  case sameFile(path: String)
  /// The file is no copy of the sheet it was to be joined with.
  case otherSheet(path: String)
  /// The system refused.
  case disk(DiskFault, during: DiskAction, path: String)
}

/// What the system said.
public enum DiskFault: Equatable, Sendable {
  /// The disk, or the user's share of it, is full.
  case full
  /// The file system can only be read.
  case readOnly
  /// The user has not the right to.
  case notPermitted
  /// Files may not be that large here.
  case tooLarge
  /// The name is too long for the file system.
  case nameTooLong
  /// Something else, by its `errno`.
  case other(Int32)
}

/// What was being done when the system refused.
public enum DiskAction: Equatable, Sendable {
  case open, lock, read, write, synchronize, truncate, rename, list
}

/// What is wrong with a line of a session file.
public enum LineFault: Error, Equatable, Sendable {
  /// It is longer than `SheetFormat.longestLine`.
  case tooLong
  /// It is not UTF-8.
  case notUTF8
  /// It is not a JSON object, or it holds a bare control character or a number that fits nowhere.
  case notJSON
  /// It nests deeper than `SheetFormat.deepestNesting`.
  case tooDeep
  /// A key is not there; `key` is its path, such as `findings.0.kind`.
  case missing(key: String)
  /// The value of a key has another type than it should, or does not fit.
  case wrongType(key: String)
  /// The value of a key is none of those that this version knows, or not a time.
  case unknownValue(key: String)
  /// A quote does not stand in the answer where the finding says.
  case quoteNotInText(key: String)
  /// An object has two members of one name.
  case repeatedKey(String)
  /// It does not come after the event before it.
  case notAfterPrevious
}

/// What the team should know of a sheet that could be read all the same.
public enum SheetWarning: Equatable, Sendable {
  /// The last line, number `line`, was torn: it was taken out and put in the file `path`.
  case tornLineSetAside(line: Int, path: String)
  /// The last line, number `line`, is torn; the file was only read, and is left as it is.
  case tornLine(line: Int)
  /// That many events come from a newer version: they stay in the file and are skipped.
  case unknownEvents(count: Int)
  /// The sheet stands on a file system of this name that is not a disk of this machine: what is waited for there may
  /// not be there for good.
  case remoteDisk(String)
  /// The sheet stands on a file system of this name that is in memory, and goes when the machine stops.
  case diskInMemory(String)
  /// The file system knows no locks: nothing stops a second program from opening the sheet.
  case noLock
}
