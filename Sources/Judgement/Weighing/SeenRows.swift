/// The rows that were met in a part of an answer, so that each counts once.
///
/// The few rows that any answer can hold have a bit each. Those of words and pairs stand in a table as large as the answer
/// needs, which is emptied for the next part by giving that part another number.
struct SeenRows {
  private let few: Int
  private var bits: [UInt64]
  private var slots: [(row: Int32, part: Int32)]
  private var part: Int32 = 0

  /// Makes room for an answer of so many words, where rows below `few` have a bit each.
  init(words: Int, few: Int) {
    self.few = few
    bits = Array(repeating: 0, count: few / 64 + 1)
    var room = 16
    while room < 4 * words { room *= 2 }
    slots = Array(repeating: (-1, 0), count: room)
  }

  /// Forgets all rows.
  mutating func startPart() {
    part += 1
    for place in bits.indices { bits[place] = 0 }
  }

  /// Whether this is the first time that a row is met in the part.
  @inline(__always)
  mutating func isFirst(_ row: Int) -> Bool {
    if row < few {
      let bit: UInt64 = 1 << UInt64(row & 63)
      let isFirst = bits[row >> 6] & bit == 0
      bits[row >> 6] |= bit
      return isFirst
    }
    // Rows that follow each other belong to words that do not: a multiplication spreads them.
    var slot = (row &* 0x9E37_79B1) >> 8 & (slots.count - 1)
    while slots[slot].row >= 0, slots[slot].row != row { slot = (slot + 1) & (slots.count - 1) }
    let isFirst = slots[slot].row < 0 || slots[slot].part != part
    slots[slot] = (Int32(truncatingIfNeeded: row), part)
    return isFirst
  }
}
