import Coaching

/// The lines of a session file, written anew: a copy of the sheet as it stands in no file.
public struct SheetLines {
  /// The bytes of the file.
  public private(set) var text: [UInt8] = []
  /// The identifier of the copy.
  public let id: String
  /// How many events of newer versions are not in it: nobody knows what names they hold.
  public private(set) var leftOut = 0
  /// What there is to know of the file it was read from.
  public private(set) var warnings: [SheetWarning] = []

  /// Reads the sheet at `path`, and writes each event in the order of keys that this version has, as `redaction` leaves it.
  public init(of path: String, redactedBy redaction: inout Redaction?) throws(SheetFileError) {
    var reader = try SheetReader(path: path)
    let header = redaction?.redact(reader.header) ?? reader.header
    id = header.id
    try add(path: path) { try HeaderLine.text(header) }
    while let line = try reader.nextLine() {
      if let event = line.event {
        let event = TimedEvent(at: line.at, event: redaction?.redact(event) ?? event)
        try add(path: path) { try EventLine.text(event) }
      } else if redaction == nil {
        try add(path: path) { JSONText.escaped(String(decoding: line.bytes, as: UTF8.self)) }
      } else {
        leftOut += 1
      }
    }
    warnings = reader.warnings
  }

  private mutating func add(path: String, _ line: () throws -> String) throws(SheetFileError) {
    guard let bytes = try? Array(line().utf8) else { throw .unwritable(path: path, .notJSON) }
    guard bytes.count <= SheetFormat.longestLine else { throw .unwritable(path: path, .tooLong) }
    text += bytes
    text.append(UInt8(ascii: "\n"))
  }
}
