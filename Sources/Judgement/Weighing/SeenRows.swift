/// The rows that were met in a part of an answer, so that each counts once.
///
/// The few rows that any answer can hold have a bit each. Those of words and pairs stand in a table, which is emptied for
/// the next part or answer by giving it another number.
struct SeenRows {
  /// Where a row is met for the first time.
  enum Meeting {
    /// In the answer.
    case atAll
    /// In the part, not in the answer.
    case inThisPart
    /// It was met in the part before.
    case again
  }

  private var few = 0
  private var bits: [UInt64] = []
  private var slots: [(row: Int, part: Int)] = []
  /// How many slots are used for the answer at hand, less one.
  private var mask = 0
  private var part = 0
  private var firstPart = 0

  /// Makes room for an answer of so many words, where rows below `few` have a bit each, and forgets all rows.
  mutating func startAnswer(words: Int, few: Int) {
    if few != self.few {
      self.few = few
      bits = Array(repeating: 0, count: few / 64 + 1)
    }
    var room = 16
    while room < 4 * words { room *= 2 }
    if room > slots.count { slots = Array(repeating: (-1, -1), count: room) }
    mask = room - 1
    firstPart = part + 1
    startPart()
  }

  /// Starts a part of the answer.
  mutating func startPart() {
    part += 1
    for place in bits.indices { bits[place] = 0 }
  }

  /// Whether this is the first time that a row is met in the part.
  @inline(__always)
  mutating func isFirst(_ row: Int) -> Bool {
    guard row < few else { return meet(row) != .again }
    let bit: UInt64 = 1 << UInt64(row & 63)
    let isFirst = bits[row >> 6] & bit == 0
    bits[row >> 6] |= bit
    return isFirst
  }

  /// Where the row of a word or a pair is met for the first time.
  @inline(__always)
  mutating func meet(_ row: Int) -> Meeting {
    // Rows that follow each other belong to words that do not: a multiplication spreads them.
    var slot = (row &* 0x9E37_79B1) >> 8 & mask
    while slots[slot].part >= firstPart, slots[slot].row != row { slot = (slot + 1) & mask }
    let last = slots[slot].part
    slots[slot] = (row, part)
    return last < firstPart ? .atAll : last < part ? .inThisPart : .again
  }
}
