import Coaching

/// The first line of a session file, `{"pilote":1,"id":…,"created":…,"lang":…}`.
struct HeaderLine: JSONReadable {
  let version: Int
  /// Nil when the version is a newer one: only its number is certain then.
  let header: SessionHeader?

  init(_ object: inout some JSONObject) throws {
    version = try object.number(.pilote)
    guard version >= 1 else { throw LineFault.unknownValue(key: object.path(of: .pilote)) }
    guard version == SessionHeader.version else {
      header = nil
      return
    }
    header = SessionHeader(
      id: try object.text(.id), created: try object.time(.created).description, language: try object.value(.lang))
  }

  /// What every header starts with.
  static let start = Array("{\"pilote\":".utf8)
  /// No header of Pilote's own is as long, in bytes.
  private static let longest = 256

  /// The header that a sudden stop cut short in `file`, which holds nothing else then; nil when there is none.
  static func tornLine(in file: Descriptor) throws(SheetFileError) -> [UInt8]? {
    let bytes = try file.read(longest, at: 0)
    guard !bytes.isEmpty, bytes.count < longest, !bytes.contains(UInt8(ascii: "\n")),
      bytes.starts(with: start.prefix(bytes.count)), bytes.last != UInt8(ascii: "}")
    else { return nil }
    return bytes
  }

  /// The line that says `header`, without its newline.
  static func text(_ header: SessionHeader) throws -> String {
    guard Timestamp(header.created) != nil else { throw LineFault.unknownValue(key: JSONKey.created.rawValue) }
    var line = JSONText()
    line.add("pilote", SessionHeader.version)
    try line.add("id", header.id)
    try line.add("created", header.created)
    try line.add("lang", header.language.rawValue)
    return line.text
  }
}
