/// The rows that were met in a part of an answer, so that each counts once.
///
/// The few rows that any answer can hold have a place each, those of words and pairs stand in a table; both are emptied for
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
  /// The part that each of the few rows was last met in.
  private var parts: [Int] = []
  private var slots: [(row: Int, part: Int)] = []
  /// How many slots are used for the answer at hand, less one.
  private var mask = 0
  private var part = 0
  private var firstPart = 0

  /// Makes room for an answer of so many words, where rows below `few` have a place each, and forgets all rows.
  mutating func startAnswer(words: Int, few: Int) {
    if few != self.few {
      self.few = few
      parts = Array(repeating: -1, count: few)
    }
    var room = 16
    while room < 4 * words { room *= 2 }
    if room > slots.count { slots = Array(repeating: (-1, -1), count: room) }
    mask = room - 1
    firstPart = part + 1
    startPart()
  }

  /// Starts a part of the answer.
  mutating func startPart() { part += 1 }

  /// Whether this is the first time that a row is met in the part.
  @inline(__always)
  mutating func isFirst(_ row: Int) -> Bool { meet(row) != .again }

  /// Where a row is met for the first time.
  @inline(__always)
  mutating func meet(_ row: Int) -> Meeting {
    if row < few {
      let last = parts[row]
      parts[row] = part
      return meeting(after: last)
    }
    // Rows that follow each other belong to words that do not: a multiplication spreads them.
    var slot = (row &* 0x9E37_79B1) >> 8 & mask
    while slots[slot].part >= firstPart, slots[slot].row != row { slot = (slot + 1) & mask }
    let last = slots[slot].part
    slots[slot] = (row, part)
    return meeting(after: last)
  }

  @inline(__always)
  private func meeting(after last: Int) -> Meeting {
    last < firstPart ? .atAll : last < part ? .inThisPart : .again
  }
}
