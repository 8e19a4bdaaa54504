import Testing

@testable import Coaching

struct EightBytesTests {
  @Test(arguments: [UInt8(0x00), 0x1F, 0x20, 0x22, 0x5C, 0x60, 0x61, 0x7A, 0x7B, 0x7F, 0x80, 0xC2, 0xE2, 0xFF])
  func `the first byte that is meant is found wherever it stands, and none where there is none`(_ byte: UInt8) {
    for other in UInt8.min...UInt8.max {
      for place in 0..<8 {
        var bytes = Array(repeating: other, count: 9)
        bytes[place] = byte
        bytes.withUnsafeBytes { raw in
          guard let eight = EightBytes(raw, from: 0) else {
            Issue.record("eight bytes are there")
            return
          }
          #expect(EightBytes.first(of: eight.equal(to: byte)) == (bytes[..<8].firstIndex(of: byte) ?? 8))
          #expect(EightBytes.first(of: eight.equal(to: other)) == (bytes[..<8].firstIndex(of: other) ?? 8))
          #expect(EightBytes.first(of: eight.less(than: 0x61)) == (bytes[..<8].firstIndex { $0 < 0x61 } ?? 8))
          #expect(EightBytes.first(of: eight.greater(than: 0x7A)) == (bytes[..<8].firstIndex { $0 > 0x7A } ?? 8))
        }
      }
    }
  }

  @Test func `there are none where fewer than eight are left`() {
    Array(repeating: UInt8(0x61), count: 9).withUnsafeBytes { bytes in
      #expect(EightBytes(bytes, from: 1) != nil)
      #expect(EightBytes(bytes, from: 2) == nil)
    }
  }
}
