/// What was looked up of words, so that it is known when they come again, as most do.
///
/// Each word has one slot, which it shares with others, and the last to come stays: the room is bounded and nothing is
/// searched. What is known of a word follows from its letters alone, so that an answer is read the same whatever came
/// before it.
struct WordMemory {
  /// What is known of a word, in 64 bytes, so that it comes from memory at once.
  struct Known {
    fileprivate var key = Key()
    /// The number of its stem; -1 when no weight is known for it.
    fileprivate(set) var stem: Int32 = -1
    fileprivate var count: UInt8 = 0
    /// Whether it is a number in words.
    fileprivate(set) var isNumber = false
    /// The cue words it is a form of.
    fileprivate var cueWords = SIMD8<Int32>()
  }

  /// The letters of a word, as numbers.
  struct Key: Equatable {
    fileprivate var first: UInt64 = 0
    fileprivate var second: UInt64 = 0
    fileprivate var third: UInt64 = 0

    fileprivate init() {}

    /// The key of a folded word; nil when it is longer than words are, or empty.
    @inline(__always)
    init?(_ folded: [UInt8], _ range: Range<Int>) {
      guard range.count <= 24, !range.isEmpty else { return nil }
      let end = range.upperBound
      first = Self.number(folded, range.lowerBound..<min(range.lowerBound + 8, end))
      guard range.count > 8 else { return }
      second = Self.number(folded, range.lowerBound + 8..<min(range.lowerBound + 16, end))
      guard range.count > 16 else { return }
      third = Self.number(folded, range.lowerBound + 16..<end)
    }

    @inline(__always)
    private static func number(_ folded: [UInt8], _ range: Range<Int>) -> UInt64 {
      var number: UInt64 = 0
      for place in range { number = number << 8 | UInt64(folded[place]) }
      return number
    }

    fileprivate var hash: UInt64 { (first ^ second &* 31 ^ third &* 961) &* 0x9E37_79B9_7F4A_7C15 }
  }

  private var slots: [Known]
  private let shift: UInt64

  /// Makes room for two to the power of `bits` words; for none when it is nil.
  init(bits: Int?) {
    let count = bits.map { 1 << $0 } ?? 0
    slots = Array(repeating: Known(), count: count)
    shift = UInt64(64 - (bits ?? 0))
  }

  /// What is known of a word, once `body` was called with each cue word it is a form of; nil when nothing is known.
  @inline(__always)
  func recall(_ key: Key, _ body: (Int32) -> Void) -> Known? {
    guard !slots.isEmpty else { return nil }
    let slot = Int(key.hash >> shift)
    let known = slots[slot]
    guard known.key == key else { return nil }
    for place in 0..<Int(known.count) { body(known.cueWords[place]) }
    return known
  }

  /// Keeps what was looked up of a word, unless it is a form of more cue words than there is room for.
  mutating func keep(_ key: Key, cueWords found: ArraySlice<Int32>, isNumber: Bool, stem: Int32) {
    var known = Known(key: key, stem: stem, count: UInt8(clamping: found.count), isNumber: isNumber)
    guard !slots.isEmpty, found.count <= known.cueWords.scalarCount else { return }
    for (place, word) in found.enumerated() { known.cueWords[place] = word }
    slots[Int(key.hash >> shift)] = known
  }
}
