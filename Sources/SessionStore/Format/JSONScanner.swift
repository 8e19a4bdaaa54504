import Coaching

/// Reads the signs and the texts of JSON from left to right, many times as fast as `JSONDecoder`.
///
/// It only knows what is right: where something else stands, it says nil or false, and the line is for `JSONDecoder`, which
/// reads it however it is written, or says what is wrong with it.
public struct JSONScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  /// Starts at the first of some bytes, which must stay where they are as long as they are read.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether nothing but blanks is left.
  public var isAtEnd: Bool { bytes[place...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

  /// Whether a sign comes next, blanks aside; it is taken.
  public mutating func takes(_ sign: UInt8) -> Bool {
    skipBlanks()
    guard place < bytes.endIndex, bytes[place] == sign else { return false }
    place += 1
    return true
  }

  /// The bytes of the text that comes next; nil when there is none, or one with an escape or a control.
  public mutating func plainText() -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    let start = place
    skipPlain()
    guard place < bytes.endIndex, bytes[place] == UInt8(ascii: "\"") else { return nil }
    place += 1
    return bytes[start..<place - 1]
  }

  /// The text that comes next; nil when there is none, or one with half of an escaped pair or a control, or that is no UTF-8.
  public mutating func text() -> String? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    var unescaped: [UInt8] = []
    while true {
      let start = place
      skipPlain()
      guard place < bytes.endIndex else { return nil }
      let plain = bytes[start..<place]
      place += 1
      switch bytes[place - 1] {
      case UInt8(ascii: "\""):
        if unescaped.isEmpty { return Self.text(UnsafeBufferPointer(rebasing: plain).span) }
        unescaped += plain
        return Self.text(unescaped.span)
      case UInt8(ascii: "\\"):
        guard let scalar = escapedScalar() else { return nil }
        unescaped += plain
        unescaped += scalar.utf8
      default: return nil
      }
    }
  }

  /// The whole number that comes next, of at most nine digits; nil for any other.
  mutating func wholeNumber() -> Int? {
    skipBlanks()
    let digits = bytes[place...].prefix(10).prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    place = digits.endIndex
    let isWhole = digits.first != UInt8(ascii: "0") || digits.count == 1
    guard !digits.isEmpty, digits.count < 10, isWhole else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
  }

  private mutating func skipBlanks() {
    while place < bytes.endIndex, bytes[place] == UInt8(ascii: " ") || bytes[place] == UInt8(ascii: "\t") { place += 1 }
  }

  /// Passes by bytes that stand for themselves.
  private mutating func skipPlain() {
    while let eight = EightBytes(UnsafeRawBufferPointer(bytes), from: place) {
      let signs = eight.equal(to: 0x22) | eight.equal(to: 0x5C) | eight.less(than: 0x20)
      place += EightBytes.first(of: signs)
      if signs != 0 { return }
    }
    place = bytes[place...].firstIndex { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 } ?? bytes.endIndex
  }

  /// Some bytes as a text, without the general ways of `String(validating:as:)`, which take several times as long.
  private static func text(_ bytes: Span<UInt8>) -> String? {
    guard let valid = try? UTF8Span(validating: bytes) else { return nil }
    return String(copying: valid)
  }

  /// The character that an escape stands for, behind its backslash.
  private mutating func escapedScalar() -> Unicode.Scalar? {
    guard place < bytes.endIndex else { return nil }
    place += 1
    switch bytes[place - 1] {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    // One of a pair, or what JSON has no letter for, is for JSONDecoder.
    case UInt8(ascii: "u"): return codeUnit().flatMap(Unicode.Scalar.init)
    default: return nil
    }
  }

  private mutating func codeUnit() -> UInt16? {
    guard place + 4 <= bytes.endIndex else { return nil }
    var unit: UInt16 = 0
    for byte in bytes[place..<place + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      unit = unit << 4 | UInt16(digit)
    }
    place += 4
    return unit
  }
}
