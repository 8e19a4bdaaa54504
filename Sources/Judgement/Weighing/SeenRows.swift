/// The rows that were met in a part of an answer, so that each counts once.
///
/// The few rows that any answer can hold have a bit each, those of words and pairs stand in a table, which is emptied for the
/// next part or answer by giving it another number.
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

  /// How many rows have a bit: all but those of words and pairs, which alone have room in the table, and then some.
  static let few = 2048

  /// The few rows that were met in the part, and in the answer.
  private var fewInPart = InlineArray<32, UInt64>(repeating: 0)
  private var fewInAnswer = InlineArray<32, UInt64>(repeating: 0)
  private var slots: [(row: Int, part: Int)] = []
  /// How many slots are used for the answer at hand, less one.
  private var mask = 0
  /// How many of them are taken.
  private var taken = 0
  private var part = 0
  private var firstPart = 0

  /// Makes room for an answer of so many words, and forgets all rows.
  mutating func startAnswer(words: Int) {
    fewInAnswer = InlineArray(repeating: 0)
    var room = 16
    while room < 4 * words { room *= 2 }
    if room > slots.count { slots = Array(repeating: (-1, -1), count: room) }
    mask = room - 1
    taken = 0
    firstPart = part + 1
    startPart()
  }

  /// Starts a part of the answer.
  mutating func startPart() {
    fewInPart = InlineArray(repeating: 0)
    part += 1
  }

  /// Whether this is the first time that a row is met in the part.
  @inline(__always)
  mutating func isFirst(_ row: Int) -> Bool { meet(row) != .again }

  /// Where a row is met for the first time.
  @inline(__always)
  mutating func meet(_ row: Int) -> Meeting {
    if row < Self.few {
      let bit: UInt64 = 1 << UInt64(row & 63)
      let last = (part: fewInPart[row >> 6] & bit, answer: fewInAnswer[row >> 6] & bit)
      fewInPart[row >> 6] |= bit
      fewInAnswer[row >> 6] |= bit
      return last.answer == 0 ? .atAll : last.part == 0 ? .inThisPart : .again
    }
    let slot = slot(of: row)
    let last = slots[slot].part
    slots[slot] = (row, part)
    guard last < firstPart else { return last < part ? .inThisPart : .again }
    taken += 1
    if 2 * taken > mask { grow() }
    return .atAll
  }

  /// The slot that holds a row, or that it would take.
  @inline(__always)
  private func slot(of row: Int) -> Int {
    // Rows that follow each other belong to words that do not: a multiplication spreads them.
    var slot = (row &* 0x9E37_79B1) >> 8 & mask
    while slots[slot].part >= firstPart, slots[slot].row != row { slot = (slot + 1) & mask }
    return slot
  }

  /// Makes twice the room: how many rows a word can bring is not known before.
  private mutating func grow() {
    let met = slots[...mask].filter { $0.part >= firstPart }
    mask = 2 * mask + 1
    slots = Array(repeating: (-1, -1), count: max(slots.count, mask + 1))
    for item in met { slots[slot(of: item.row)] = item }
  }
}
