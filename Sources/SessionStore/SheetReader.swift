import Coaching
import Glibc

/// Reads a session file event by event, in bounded memory, and touches nothing.
///
///     var reader = try SheetReader(path: "sheet.pilote")
///     while let event = try reader.next() { … }
public struct SheetReader {
  /// A last line that is not whole.
  struct TornLine {
    let number: Int
    /// Where it starts in the file, in bytes.
    let offset: Int
    let bytes: [UInt8]
  }

  /// A line after the first.
  struct Line {
    let bytes: ArraySlice<UInt8>
    let at: Timestamp
    /// Nil for an event that this version does not know.
    let event: Event?
  }

  /// The first line of the file.
  public let header: SessionHeader
  /// The bytes of the first line.
  let headerLine: [UInt8]
  /// How many events so far were skipped, because this version does not know them.
  private(set) var unknownEvents = 0
  /// When the last event so far happened, skipped ones included.
  private(set) var latest: Timestamp?
  /// Whether the last line so far ends with a newline.
  private(set) var isTerminated: Bool
  /// Set at the end of the file.
  private(set) var torn: TornLine?

  private let path: String
  private var lines: LineReader

  /// Opens the sheet at `path` for reading, which needs no lock, and reads its first line.
  public init(path: String) throws(SheetFileError) {
    try self.init(try Descriptor(opening: path, O_RDONLY, calls: .system))
  }

  init(_ file: Descriptor) throws(SheetFileError) {
    try file.checkRegular()
    path = file.path
    lines = LineReader(file, longestLine: SheetFormat.longestLine)
    guard let first = try lines.next() else { throw .empty(path: file.path) }
    let line: HeaderLine
    do throws(LineFault) {
      line = try SheetFormat.decode(HeaderLine.self, from: first.bytes)
    } catch {
      throw .badLine(path: file.path, line: first.number, error)
    }
    guard let header = line.header else { throw .newerVersion(path: file.path, version: line.version) }
    self.header = header
    headerLine = Array(first.bytes)
    isTerminated = first.isTerminated
  }

  /// How much of the file was read so far, in bytes.
  public var offset: Int { lines.offset }

  /// The next event that this version knows, or nil at the end.
  public mutating func next() throws(SheetFileError) -> TimedEvent? {
    while let line = try nextLine() {
      if let event = line.event { return TimedEvent(at: line.at, event: event) }
    }
    return nil
  }

  /// The next line, whether this version knows its event or not, or nil at the end.
  mutating func nextLine() throws(SheetFileError) -> Line? {
    guard let line = try lines.next() else { return nil }
    let decoded: EventLine
    do throws(LineFault) {
      decoded = try SheetFormat.decode(EventLine.self, from: line.bytes)
      if let latest, decoded.at <= latest { throw .notAfterPrevious }
    } catch {
      guard !line.isTerminated else { throw .badLine(path: path, line: line.number, error) }
      torn = TornLine(number: line.number, offset: line.offset, bytes: Array(line.bytes))
      return nil
    }
    latest = decoded.at
    isTerminated = line.isTerminated
    if decoded.event == nil { unknownEvents += 1 }
    return Line(bytes: line.bytes, at: decoded.at, event: decoded.event)
  }

  /// What the team should know of the file, once it is read to its end.
  public var warnings: [SheetWarning] {
    var warnings: [SheetWarning] = []
    if let torn { warnings.append(.tornLine(line: torn.number)) }
    if unknownEvents > 0 { warnings.append(.unknownEvents(count: unknownEvents)) }
    return warnings
  }

  /// All that is left to read, with what came before.
  mutating func rest() throws(SheetFileError) -> SheetContents {
    var events: [TimedEvent] = []
    while let event = try next() { events.append(event) }
    return SheetContents(header: header, events: events, warnings: warnings)
  }
}

/// All that a session file holds.
public struct SheetContents: Equatable, Sendable {
  /// Its first line.
  public let header: SessionHeader
  /// Its events, in order.
  public let events: [TimedEvent]
  /// What the team should know of how it was read.
  public internal(set) var warnings: [SheetWarning]

  /// Creates the contents of a file from its parts.
  public init(header: SessionHeader, events: [TimedEvent], warnings: [SheetWarning] = []) {
    self.header = header
    self.events = events
    self.warnings = warnings
  }
}
