import Coaching

/// The names of all members that the objects of a session file have.
enum JSONKey: String, CodingKey {
  case pilote, id, created, lang
  case at, was, event, question, text, source, findings, reason, author, superseded, restored, dismissed, notes, line
  case kind, quote, start, end, followUp
}

/// An object of a session file, which is asked for its members in the order that Pilote writes them in.
protocol JSONObject {
  /// The text that a member holds.
  mutating func text(_ key: JSONKey) throws -> String
  /// The whole number that a member holds.
  mutating func number(_ key: JSONKey) throws -> Int
  /// The moment that a member holds.
  mutating func time(_ key: JSONKey) throws -> Timestamp
  /// The objects that a member lists.
  mutating func list<Element: JSONReadable>(_ key: JSONKey) throws -> [Element]
  /// Whether there is such a member.
  mutating func contains(_ key: JSONKey) -> Bool
  /// The path of a member from the top of the line, such as `findings.0.kind`.
  func path(of key: JSONKey) -> String
}

extension JSONObject {
  /// The value of one of our own types that a member names.
  mutating func value<Value: RawRepresentable>(_ key: JSONKey) throws -> Value where Value.RawValue == String {
    guard let value = Value(rawValue: try text(key)) else { throw LineFault.unknownValue(key: path(of: key)) }
    return value
  }

  /// The moment that a member holds.
  mutating func time(_ key: JSONKey) throws -> Timestamp {
    guard let time = Timestamp(try text(key)) else { throw LineFault.unknownValue(key: path(of: key)) }
    return time
  }
}

/// What is read from an object, be it of `JSONDecoder` or of `PlainObject`.
protocol JSONReadable: Decodable {
  init(_ object: inout some JSONObject) throws
}

extension JSONReadable {
  init(from decoder: any Decoder) throws {
    var object = DecodedObject(container: try decoder.container(keyedBy: JSONKey.self))
    try self.init(&object)
  }
}

/// An object that `JSONDecoder` reads, however it is written.
private struct DecodedObject: JSONObject {
  let container: KeyedDecodingContainer<JSONKey>

  func text(_ key: JSONKey) throws -> String { try container.decode(String.self, forKey: key) }
  func number(_ key: JSONKey) throws -> Int { try container.decode(Int.self, forKey: key) }
  func list<Element: JSONReadable>(_ key: JSONKey) throws -> [Element] {
    try container.decode([Element].self, forKey: key)
  }
  func contains(_ key: JSONKey) -> Bool { container.contains(key) }
  func path(of key: JSONKey) -> String { keyPath(container.codingPath + [key]) }
}

/// The path of a key from the top of the line, such as `findings.0.kind`.
func keyPath(_ keys: [any CodingKey]) -> String {
  keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
}
