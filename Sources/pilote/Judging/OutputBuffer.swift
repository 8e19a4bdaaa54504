import Coaching

/// Gathers what is written, so that the program does not call the system for each line.
struct OutputBuffer {
  /// What is held, in UTF-8.
  private(set) var bytes: [UInt8] = []

  /// Writes `text`.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes a text of the program's own.
  mutating func write(literal text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a number, of zero or more.
  mutating func write(_ number: Int) {
    if number > 9 { write(number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Writes bytes of UTF-8.
  mutating func write(_ utf8: [UInt8]) { bytes.append(contentsOf: utf8) }

  /// Writes `text` between quotation marks, with what JSON wants escaped, and what a terminal would obey.
  mutating func writeJSON(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    // Runs of bytes with nothing to escape are copied at once: going through all scalars took a tenth of the time.
    text.withUTF8 { utf8 in
      var written = 0
      var place = 0
      while place < utf8.count {
        if Self.isHarmless(utf8, from: place) {
          place += EightBytes.count
          continue
        }
        let end = min(place + EightBytes.count, utf8.count)
        while place < end {
          let length = Self.escapedLength(utf8, place)
          if length > 0 {
            bytes.append(contentsOf: utf8[written..<place])
            written = place + length
            for scalar in String(decoding: utf8[place..<written], as: UTF8.self).unicodeScalars { escape(scalar) }
          }
          place += max(length, 1)
        }
      }
      bytes.append(contentsOf: utf8[written...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether surely none of the next eight bytes starts what is to be escaped.
  @inline(__always)
  private static func isHarmless(_ utf8: UnsafeBufferPointer<UInt8>, from place: Int) -> Bool {
    guard let bytes = EightBytes(UnsafeRawBufferPointer(utf8), from: place) else { return false }
    let signs = bytes.less(than: 0x20) | bytes.equal(to: 0x22) | bytes.equal(to: 0x5C) | bytes.equal(to: 0x7F)
    return signs | bytes.equal(to: 0xC2) | bytes.equal(to: 0xE2) | bytes.equal(to: 0xEF) == 0
  }

  /// How many bytes the scalar that starts at a place of UTF-8 takes, if it is to be escaped; 0 if it is not.
  @inline(__always)
  private static func escapedLength(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
    switch utf8[place] {
    case 0..<0x20, 0x22, 0x5C, 0x7F: 1
    // Controls.
    case 0xC2: utf8[place + 1] < 0xA0 ? 2 : 0
    // Line separators, and what turns the direction of a text around.
    case 0xE2:
      switch (utf8[place + 1], utf8[place + 2]) {
      case (0x80, 0x8E), (0x80, 0x8F), (0x80, 0xA8...0xAE), (0x81, 0xA6...0xA9): 3
      default: 0
      }
    // The mark of byte order.
    case 0xEF: utf8[place + 1] == 0xBB && utf8[place + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"", "\\":
      bytes.append(UInt8(ascii: "\\"))
      bytes.append(UInt8(scalar.value))
    case "\n": write("\\n")
    default:
      let digits = String(scalar.value, radix: 16)
      write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
    }
  }
}
