import BasicContainers

/// The rows that are heard in an answer, part by part, so that each counts once in a part and once in the answer.
///
/// Each row has a bit in the part and one in the answer, which are asked and set without a condition: nobody could foretell
/// whether a row was met before, and a processor that foretells wrongly waits longer than for all else here.
struct SeenRows: ~Copyable {
  /// Where a row is met for the first time.
  struct Meeting {
    /// The two bits that the row had.
    fileprivate let (beforeInPart, beforeInAnswer): (UInt64, UInt64)

    /// In the part.
    @inline(__always) var isFirstInPart: Bool { beforeInPart == 0 }
    /// In the answer.
    @inline(__always) var isFirst: Bool { beforeInAnswer == 0 }
  }

  /// The bits of 64 rows each, in the part and in the answer.
  private var inPart = UniqueArray<UInt64>()
  private var inAnswer = UniqueArray<UInt64>()
  /// The rows of the answer, as they are heard.
  private var heard = ScratchArray<Int32>()
  /// How many of them have been met.
  private var met = 0

  init() {}

  /// Makes room for an answer that may have so many different rows, and forgets all rows.
  mutating func startAnswer(of rows: Int) {
    var bits = inAnswer.mutableSpan
    bits.update(repeating: 0)
    heard.removeAll()
    met = 0
    while inAnswer.count <= Self.place(of: Int32(rows)) {
      inPart.append(0)
      inAnswer.append(0)
    }
  }

  /// Starts a part of the answer.
  mutating func startPart() {
    var bits = inPart.mutableSpan
    bits.update(repeating: 0)
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
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: row)
    let meeting = Meeting(beforeInPart: inPart[place] & bit, beforeInAnswer: inAnswer[place] & bit)
    inPart[place] |= bit
    inAnswer[place] |= bit
    return meeting
  }

  @inline(__always)
  private static func place(of row: Int32) -> Int { Int(row &>> 6) }
}

/// The rows of all signals that are heard in an answer.
struct SeenSignals: ~Copyable {
  /// Those of words and pairs; of any, where they are met one by one.
  var words = SeenRows()
  /// Those of the few signals that are no words.
  var few = SeenRows()

  init() {}

  /// Makes room for an answer whose signals are so numbered, and forgets all rows.
  mutating func startAnswer(_ numbers: RowNumbers) {
    words.startAnswer(of: numbers.count)
    few.startAnswer(of: numbers.few)
  }

  /// Starts a part of the answer.
  mutating func startPart() {
    words.startPart()
    few.startPart()
  }
}
