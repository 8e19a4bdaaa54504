import Coaching

/// A copy of a sheet, read line by line to be joined with another.
struct SheetCopy {
  let path: String
  let header: SessionHeader
  let headerLine: [UInt8]
  private(set) var events: [CopiedEvent] = []

  /// Reads the copy at `path`. One that is damaged or torn is refused: what the damage hides would be missing unsaid.
  init(path: String) throws(SheetFileError) {
    var reader = try SheetReader(path: path)
    self.path = path
    header = reader.header
    headerLine = reader.headerLine
    while let line = try reader.nextLine() { events.append(SheetCopy.event(line, after: events.last)) }
    if let torn = reader.torn { throw .torn(path: path, line: torn.number) }
  }

  /// The event of a line, as it was before any merge moved it on. What says it was moved but stands where no merge would
  /// have put it is taken as it is.
  private static func event(_ line: SheetReader.Line, after previous: CopiedEvent?) -> CopiedEvent {
    let bytes = Array(line.bytes)
    if let place = LineTime(line.at, in: bytes), let first = place.first, first < line.at {
      let event = CopiedEvent(time: first, line: place.firstLine(of: bytes), event: line.event)
      if previous.map({ $0 < event }) ?? true { return event }
    }
    return CopiedEvent(time: line.at, line: bytes, event: line.event)
  }
}

extension SheetFile {
  /// Joins two copies of one sheet in a file at `output`, which may be one of them when `replacing`; see `SheetMerge`.
  ///
  /// The output is written beside its place and then put there in one step. While it is open in a program it is left alone.
  @discardableResult
  public static func merge(
    _ one: String, _ other: String, to output: String, replacing: Bool, calls: FileSystemCalls = .system
  ) throws(SheetFileError) -> SheetMerge {
    guard let first = FileStatus.of(one) else { throw .missing(path: one) }
    guard let second = FileStatus.of(other) else { throw .missing(path: other) }
    guard !first.isSameFile(as: second) else { throw .sameFile(path: other) }
    let place = try SheetPlace(at: output, replacing: replacing, calls: calls)
    let (left, right) = (try SheetCopy(path: one), try SheetCopy(path: other))
    guard left.header.id == right.header.id else { throw .otherSheet(path: other) }
    let merge = SheetMerge(left.events, right.events, language: left.header.language)
    let header = left.headerLine.lexicographicallyPrecedes(right.headerLine) ? left.headerLine : right.headerLine
    try place.write(try merge.text(behind: header, path: output), replacingSheet: left.header.id)
    return merge
  }
}

extension SheetMerge {
  /// The lines of the joined sheet.
  fileprivate func text(behind header: [UInt8], path: String) throws(SheetFileError) -> [UInt8] {
    var text = header + [UInt8(ascii: "\n")]
    var latest: Timestamp?
    func add(_ line: [UInt8], at time: Timestamp) throws(SheetFileError) {
      // At the end of the year 9999 no time comes after another.
      if let latest, time <= latest { throw .unwritable(path: path, .notAfterPrevious) }
      guard line.count <= SheetFormat.longestLine else { throw .unwritable(path: path, .tooLong) }
      latest = time
      text += line
      text.append(UInt8(ascii: "\n"))
    }
    for line in lines { try add(try line.bytes(path: path), at: line.at) }
    if let conclusion {
      guard let line = try? EventLine.text(conclusion) else { throw .unwritable(path: path, .notJSON) }
      try add(Array(line.utf8), at: conclusion.at)
    }
    return text
  }
}

extension SheetMerge.Line {
  /// The line as it was, unless another copy has an event at its time.
  fileprivate func bytes(path: String) throws(SheetFileError) -> [UInt8] {
    if at == event.time { return event.line }
    guard let place = LineTime(event.time, in: event.line) else {
      throw .unwritable(path: path, .unknownValue(key: "at"))
    }
    let line = place.line(event.line, movedTo: at)
    // A line with the key twice says two times, of which only one was moved.
    guard (try? SheetFormat.decode(EventLine.self, from: line[...]))?.at == at else {
      throw .unwritable(path: path, .unknownValue(key: "at"))
    }
    return line
  }
}
