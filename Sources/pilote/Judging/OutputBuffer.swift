import Terminal

/// Gathers what is written, so that the program does not call the system for each line.
struct OutputBuffer {
  private static let limit = 1 << 16

  private let output = Output(descriptor: 1, appearance: .plain)
  private var bytes: [UInt8] = []

  /// Writes `text` a little later; see `flush`.
  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes `text` between quotation marks, with what JSON wants escaped, and what a terminal would obey.
  mutating func writeJSON(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C:
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(UInt8(scalar.value))
      case 0x0A: write("\\n")
      // Controls, line separators, and what turns the direction of a text around.
      case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
        let digits = String(scalar.value, radix: 16)
        write("\\u" + String(repeating: "0", count: 4 - digits.count) + digits)
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes what is held, once it is much. Throws `OutputError`.
  mutating func flushIfFull() throws(OutputError) {
    if bytes.count > Self.limit { try flush() }
  }

  /// Writes what is held. Throws `OutputError`.
  mutating func flush() throws(OutputError) {
    try output.write(bytes: bytes)
    bytes.removeAll(keepingCapacity: true)
  }
}
