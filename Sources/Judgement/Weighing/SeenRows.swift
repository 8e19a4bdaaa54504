import BasicContainers

/// The rows that are heard in an answer, part by part, so that each counts once in a part and once in the answer.
///
/// Each row has two bits, which are asked and set without a condition: nobody could foretell whether a row was met before, and
/// a processor that foretells wrongly waits longer than for all else here.
struct SeenRows: ~Copyable {
  /// Where a row is met for the first time.
  struct Meeting {
    /// The two bits that the row had.
    fileprivate let before: UInt64

    /// In the part.
    @inline(__always) var isFirstInPart: Bool { before & SeenRows.inPart == 0 }
    /// In the answer.
    @inline(__always) var isFirst: Bool { before == 0 }
  }

  private static let inPart: UInt64 = 1
  private static let inAnswer: UInt64 = 2
  /// The bits of 32 rows in the answer.
  private static let allInAnswer: UInt64 = 0xAAAA_AAAA_AAAA_AAAA

  /// The bits of all rows, two for each.
  private var marks = UniqueArray<UInt64>()
  /// The rows of the answer, as they are heard.
  private var heard = UniqueArray<Int32>()
  /// How many of them were heard before the part, and how many of them have been met.
  private var (heardBefore, met) = (0, 0)

  init() {}

  /// Makes room for an answer that may have so many different rows, and forgets all rows.
  mutating func startAnswer(of rows: Int) {
    for place in 0..<met { marks[Self.place(of: heard[place])] = 0 }
    heard.removeAll(keepingCapacity: true)
    (heardBefore, met) = (0, 0)
    while marks.count <= Self.place(of: Int32(rows)) { marks.append(0) }
  }

  /// Starts a part of the answer.
  mutating func startPart() {
    for place in heardBefore..<met { marks[Self.place(of: heard[place])] &= Self.allInAnswer }
    heardBefore = met
  }

  /// Hears a row, to be met with the others that were heard.
  @inline(__always)
  mutating func hear(_ row: Int) { heard.append(Int32(truncatingIfNeeded: row)) }

  /// The place of the next row to be met, and the place after the last one heard.
  var open: Range<Int> { met..<heard.count }

  /// Meets the row at a place; they are met in their order.
  @inline(__always)
  mutating func meet(at place: Int) -> (row: Int, meeting: Meeting) {
    let row = heard[place]
    met = place + 1
    return (Int(row), mark(row))
  }

  /// Hears a row and meets it at once.
  mutating func meet(_ row: Int) -> Meeting {
    hear(row)
    return meet(at: met).meeting
  }

  @inline(__always)
  private mutating func mark(_ row: Int32) -> Meeting {
    let place = Self.place(of: row)
    let shift = UInt64(truncatingIfNeeded: 2 &* row) & 63
    let word = marks[place]
    marks[place] = word | (Self.inPart | Self.inAnswer) &<< shift
    return Meeting(before: word &>> shift & (Self.inPart | Self.inAnswer))
  }

  @inline(__always)
  private static func place(of row: Int32) -> Int { Int(row &>> 5) }
}

/// The rows of all signals that are heard in an answer.
struct SeenSignals: ~Copyable {
  /// Those of words and pairs; of any, where they are met one by one.
  var words = SeenRows()
  /// Those of the few signals that are no words.
  var few = SeenRows()

  init() {}

  /// Makes room for an answer that may have so many different rows, and forgets all rows.
  mutating func startAnswer(of rows: Int) {
    words.startAnswer(of: rows)
    few.startAnswer(of: rows)
  }

  /// Starts a part of the answer.
  mutating func startPart() {
    words.startPart()
    few.startPart()
  }
}
