import Foundation

/// Gathers what is written, so that the program does not call the system for each line.
struct OutputBuffer {
  private static let limit = 1 << 16

  private var bytes: [UInt8] = []

  /// Writes `text`, now or a little later.
  mutating func write(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count > Self.limit { flush() }
  }

  /// Writes `text` between quotation marks, with what JSON wants escaped.
  mutating func writeJSON(_ text: String) {
    let quotationMark = UInt8(ascii: "\"")
    bytes.append(quotationMark)
    // Texts are copied by the run: few hold anything to escape.
    var text = text
    text.withUTF8 { utf8 in
      var rest = utf8[...]
      while let special = rest.firstIndex(where: Self.isEscaped) {
        bytes.append(contentsOf: rest[..<special])
        escape(rest[special])
        rest = rest[(special + 1)...]
      }
      bytes.append(contentsOf: rest)
    }
    bytes.append(quotationMark)
    if bytes.count > Self.limit { flush() }
  }

  /// Writes what is still held.
  mutating func flush() {
    try? FileHandle.standardOutput.write(contentsOf: Data(bytes))
    bytes.removeAll(keepingCapacity: true)
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case UInt8(ascii: "\n"): bytes.append(UInt8(ascii: "n"))
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: "u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
    }
  }
}
