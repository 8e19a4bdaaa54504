/// The rows of pairs of stems, found by a multiplication and mostly one step: each word of each answer asks once.
struct PairTable: Sendable {
  /// The stems of each slot, and its row; a row of -1 says that it is free.
  private var slots: [(pair: UInt64, row: Int32)]
  private let shift: UInt64

  /// Makes room for so many pairs.
  init(capacity: Int) {
    var bits = 4
    while 1 << bits < 2 * capacity { bits += 1 }
    slots = Array(repeating: (0, -1), count: 1 << bits)
    shift = UInt64(64 - bits)
  }

  /// The row of a pair; nil when there is none.
  @inline(__always)
  subscript(first: Int, second: Int) -> Int? {
    let pair = UInt64(first) << 32 | UInt64(second)
    var slot = place(of: pair)
    while slots[slot].row >= 0 {
      if slots[slot].pair == pair { return Int(slots[slot].row) }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Adds a pair that is not there.
  mutating func insert(_ first: Int, _ second: Int, row: Int) {
    let pair = UInt64(first) << 32 | UInt64(second)
    var slot = place(of: pair)
    while slots[slot].row >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = (pair, Int32(row))
  }

  private func place(of pair: UInt64) -> Int { Int((pair &* 0x9E37_79B9_7F4A_7C15) >> shift) }
}
