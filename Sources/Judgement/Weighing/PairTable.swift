/// The rows of pairs, found by a multiplication and mostly one step: each word of each answer asks several times.
///
/// A slot holds a pair and its row in eight bytes, because waiting for memory is what costs most here. The longest file of
/// weights that is read, of 2 MiB, has room for less than that many stems and pairs.
struct PairTable: Sendable {
  /// There are fewer stems than that; what stands for something else in a pair is numbered from there.
  static let mostStems = 1 << 21

  private static let stemBits: UInt64 = 22
  private static let rowBits: UInt64 = 20

  /// The first stem, the second, and the number of the pair, from the highest bit down; a free slot is zero.
  private var slots: [UInt64]
  private let shift: UInt64
  /// How many pairs there are.
  private(set) var count = 0

  /// Makes room for so many pairs.
  init(capacity: Int) {
    var bits: UInt64 = 4
    while 1 << bits < 2 * capacity { bits += 1 }
    slots = Array(repeating: 0, count: 1 << bits)
    shift = 64 - bits
  }

  /// The number of a pair, from 0 in the order they were added; nil when there is none.
  @inline(__always)
  subscript(first: Int, second: Int) -> Int? {
    let pair = Self.key(first, second)
    var slot = place(of: pair)
    while slots[slot] != 0 {
      if slots[slot] >> Self.rowBits == pair { return Int(slots[slot] & (1 << Self.rowBits - 1)) - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a pair that is not there.
  mutating func insert(_ first: Int, _ second: Int) {
    let pair = Self.key(first, second)
    var slot = place(of: pair)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    count += 1
    slots[slot] = pair << Self.rowBits | UInt64(count)
  }

  @inline(__always)
  private static func key(_ first: Int, _ second: Int) -> UInt64 { UInt64(first) << stemBits | UInt64(second) }

  @inline(__always)
  private func place(of pair: UInt64) -> Int { Int((pair &* 0x9E37_79B9_7F4A_7C15) >> shift) }
}
