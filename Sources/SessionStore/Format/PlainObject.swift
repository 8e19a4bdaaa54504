import Coaching

/// An object whose members stand in the order that they are asked for, as Pilote writes them.
///
/// It throws at the first sign that it did not wait for, and the line is for `JSONDecoder` then.
struct PlainObject: JSONObject {
  private struct Unexpected: Error {}

  private var scanner: JSONScanner
  /// Whether the next member is the first of its object.
  private var isAtStart = true

  /// Reads the line that is `bytes`.
  static func read<Value: JSONReadable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws -> Value {
    guard bytes.first == UInt8(ascii: "{") else { throw Unexpected() }
    return try bytes.withUnsafeBufferPointer { bytes in
      var line = PlainObject(scanner: JSONScanner(bytes))
      let value: Value = try line.object()
      guard line.scanner.isAtEnd else { throw Unexpected() }
      return value
    }
  }

  private init(scanner: JSONScanner) { self.scanner = scanner }

  mutating func text(_ key: JSONKey) throws -> String { try member(key) { $0.text() } }

  mutating func number(_ key: JSONKey) throws -> Int { try member(key) { $0.wholeNumber() } }

  mutating func time(_ key: JSONKey) throws -> Timestamp {
    // A moment has nothing that is escaped.
    try member(key) { $0.plainText().flatMap { Timestamp(utf8: UnsafeBufferPointer(rebasing: $0).span) } }
  }

  mutating func list<Element: JSONReadable>(_ key: JSONKey) throws -> [Element] {
    try take(key)
    try take("[")
    guard !scanner.takes(UInt8(ascii: "]")) else { return [] }
    var elements: [Element] = []
    repeat { elements.append(try object()) } while scanner.takes(UInt8(ascii: ","))
    try take("]")
    return elements
  }

  mutating func contains(_ key: JSONKey) -> Bool {
    var ahead = self
    return (try? ahead.take(key)) != nil
  }

  func path(of key: JSONKey) -> String { key.rawValue }

  private mutating func object<Value: JSONReadable>() throws -> Value {
    try take("{")
    isAtStart = true
    let value = try Value(&self)
    isAtStart = false
    try take("}")
    return value
  }

  private mutating func member<Value>(_ key: JSONKey, _ value: (inout JSONScanner) -> Value?) throws -> Value {
    try take(key)
    guard let value = value(&scanner) else { throw Unexpected() }
    return value
  }

  private mutating func take(_ sign: Unicode.Scalar) throws {
    guard scanner.takes(UInt8(ascii: sign)) else { throw Unexpected() }
  }

  private mutating func take(_ key: JSONKey) throws {
    if !isAtStart { try take(",") }
    isAtStart = false
    guard let name = scanner.plainText(), name.elementsEqual(key.rawValue.utf8) else { throw Unexpected() }
    try take(":")
  }
}
