import Coaching

/// An object whose members stand in the order that they are asked for, as Pilote writes them. It is read from left to
/// right, many times as fast as by `JSONDecoder`.
///
/// It only knows what is right: it throws at the first sign that it did not wait for, and the line is for `JSONDecoder`
/// then, which reads it however it is written, or says what is wrong with it.
struct PlainObject: JSONObject {
  private struct Unexpected: Error {}

  private let bytes: ArraySlice<UInt8>
  private var place: Int
  /// Whether the next member is the first of its object.
  private var isAtStart = true

  /// Reads the line that is `bytes`.
  static func read<Value: JSONReadable>(_ type: Value.Type, from bytes: ArraySlice<UInt8>) throws -> Value {
    guard bytes.first == UInt8(ascii: "{") else { throw Unexpected() }
    var line = PlainObject(bytes)
    let value: Value = try line.object()
    line.skipBlanks()
    guard line.place == bytes.endIndex else { throw Unexpected() }
    return value
  }

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  mutating func text(_ key: JSONKey) throws -> String {
    try take(key)
    return try string()
  }

  mutating func number(_ key: JSONKey) throws -> Int {
    try take(key)
    skipBlanks()
    let start = place
    var number = 0
    while place < bytes.endIndex, case UInt8(ascii: "0")...UInt8(ascii: "9") = bytes[place] {
      number = number * 10 + Int(bytes[place] - UInt8(ascii: "0"))
      place += 1
      guard place - start < 10 else { throw Unexpected() }
    }
    let isWhole = place > start && (bytes[start] != UInt8(ascii: "0") || place == start + 1)
    guard isWhole else { throw Unexpected() }
    return number
  }

  mutating func time(_ key: JSONKey) throws -> Timestamp {
    try take(key)
    try take("\"")
    // A moment has nothing that is escaped.
    let end = min(place + 24, bytes.endIndex)
    guard let time = Timestamp(utf8: bytes[place..<end]) else { throw Unexpected() }
    place = end
    try take("\"")
    return time
  }

  mutating func list<Element: JSONReadable>(_ key: JSONKey) throws -> [Element] {
    try take(key)
    try take("[")
    guard !takes("]") else { return [] }
    var elements: [Element] = []
    repeat { elements.append(try object()) } while takes(",")
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
}

// The signs of JSON.
extension PlainObject {
  private mutating func skipBlanks() {
    while place < bytes.endIndex, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t") { place += 1 }
  }

  /// Whether a sign comes next, blanks aside; it is taken.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard place < bytes.endIndex, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  private mutating func take(_ sign: Unicode.Scalar) throws {
    guard takes(sign) else { throw Unexpected() }
  }

  private mutating func take(_ key: JSONKey) throws {
    if !isAtStart { try take(",") }
    isAtStart = false
    try take("\"")
    for byte in key.rawValue.utf8 {
      guard place < bytes.endIndex, bytes[place] == byte else { throw Unexpected() }
      place += 1
    }
    guard place < bytes.endIndex, bytes[place] == UInt8(ascii: "\"") else { throw Unexpected() }
    place += 1
    try take(":")
  }

  private mutating func string() throws -> String {
    try take("\"")
    var unescaped: [UInt8] = []
    var start = place
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        let rest = bytes[start..<place]
        place += 1
        return String(copying: try UTF8Span(validating: (unescaped.isEmpty ? rest : unescaped + rest).span))
      }
      guard byte >= 0x20 else { break }
      place += 1
      if byte == UInt8(ascii: "\\") {
        unescaped += bytes[start..<place - 1]
        unescaped += String(try escapedScalar()).utf8
        start = place
      }
    }
    throw Unexpected()
  }

  /// The character that an escape stands for, behind its backslash.
  private mutating func escapedScalar() throws -> Unicode.Scalar {
    guard place < bytes.endIndex else { throw Unexpected() }
    place += 1
    switch bytes[place - 1] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "u"):
      // One of a pair, or what JSON has no letter for, is for JSONDecoder.
      guard let scalar = Unicode.Scalar(try codeUnit()) else { throw Unexpected() }
      return scalar
    default: throw Unexpected()
    }
  }

  private mutating func codeUnit() throws -> UInt16 {
    guard place + 4 <= bytes.endIndex else { throw Unexpected() }
    var unit: UInt16 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { throw Unexpected() }
      unit = unit << 4 | UInt16(digit)
    }
    place += 4
    return unit
  }
}
