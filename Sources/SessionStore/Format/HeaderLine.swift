import Coaching

/// The first line of a session file, `{"pilote":1,"id":…,"created":…,"lang":…}`.
struct HeaderLine: Decodable {
  let version: Int
  /// Nil when the version is a newer one: only its number is certain then.
  let header: SessionHeader?

  private enum Key: String, CodingKey {
    case pilote, id, created, lang
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    version = try line.decode(Int.self, forKey: .pilote)
    guard version >= 1 else { throw LineFault.unknownValue(key: Key.pilote.rawValue) }
    guard version == SessionHeader.version else {
      header = nil
      return
    }
    header = SessionHeader(
      id: try line.decode(String.self, forKey: .id),
      created: try line.decodeTime(forKey: .created).description,
      language: try line.decodeCase(Language.self, forKey: .lang))
  }

  /// The line that says `header`, without its newline.
  static func text(_ header: SessionHeader) throws -> String {
    guard Timestamp(header.created) != nil else { throw LineFault.unknownValue(key: Key.created.rawValue) }
    var line = JSONText()
    line.add("pilote", SessionHeader.version)
    try line.add("id", header.id)
    try line.add("created", header.created)
    try line.add("lang", header.language.rawValue)
    return line.text
  }
}
