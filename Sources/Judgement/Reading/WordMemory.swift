/// What was looked up of words, so that it is known when they come again, as most do.
///
/// Each word has one slot, which it shares with others, and the last to come stays: the room is bounded and nothing is
/// searched. What is known of a word follows from its letters alone, so that an answer is read the same whatever came
/// before it.
struct WordMemory {
  /// What is known of a word, in 64 bytes, so that it comes from memory at once.
  struct Known {
    fileprivate var key = Key()
    /// The lists that it is a cue of by itself, a bit for each.
    var lists: UInt64 = 0
    /// The number of its stem; -1 when no weight is known for it.
    var stem: Int32 = -1
    fileprivate var count: UInt8 = 0
    /// Whether it is a number in words.
    var isNumber = false
    /// Whether it ends as English participles do.
    let isRegularParticiple: Bool
    /// The cue words it is a form of.
    fileprivate var cueWords = SIMD8<Int16>()

    /// Creates what is known of a word before it is looked up.
    init(isRegularParticiple: Bool = false) { self.isRegularParticiple = isRegularParticiple }
  }

  /// The letters of a word, as numbers.
  struct Key: Equatable {
    fileprivate var first: UInt64 = 0
    fileprivate var second: UInt64 = 0
    fileprivate var third: UInt64 = 0

    fileprivate init() {}

    /// The key of a folded word of some tokens; nil when it is longer than words are, or empty.
    @inline(__always)
    init?(_ folded: [UInt8], _ range: Range<Int>) {
      let start = range.lowerBound
      guard range.count <= Self.longest, !range.isEmpty, start + Self.longest <= folded.count else { return nil }
      // Eight letters at once, whatever the length, which nobody could foretell; what stands behind the word is cut off.
      (first, second, third) = folded.withUnsafeBytes { bytes in
        (
          bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self) & Self.mask(range.count),
          bytes.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self) & Self.mask(range.count - 8),
          bytes.loadUnaligned(fromByteOffset: start + 16, as: UInt64.self) & Self.mask(range.count - 16)
        )
      }
    }

    /// The bytes of the longest word that is remembered.
    private static let longest = Tokens.roomBehind.count

    /// The bits of so many bytes, of at most eight.
    @inline(__always)
    private static func mask(_ bytes: Int) -> UInt64 {
      let missing = UInt64(truncatingIfNeeded: 8 - max(0, min(8, bytes)))
      return missing == 8 ? 0 : .max &>> (8 &* missing)
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

  /// What is known of a word, once the cue words it is a form of were added to others; nil when nothing is known.
  @inline(__always)
  func recall(_ key: Key, addingTo cueWords: inout ScratchArray<Int32>) -> Known? {
    guard !slots.isEmpty else { return nil }
    let known = slots[Int(key.hash &>> shift)]
    guard known.key == key else { return nil }
    cueWords.append(known.cueWords, first: Int(known.count))
    return known
  }

  /// Keeps what was looked up of a word, unless it is a form of more cue words, or of others, than there is room for.
  mutating func keep(_ key: Key, _ known: Known, cueWords found: borrowing ScratchArray<Int32>, from start: Int) {
    var known = known
    known.key = key
    known.count = UInt8(clamping: found.count - start)
    guard !slots.isEmpty, found.count - start <= known.cueWords.scalarCount else { return }
    for place in start..<found.count {
      guard let word = Int16(exactly: found[place]) else { return }
      known.cueWords[place - start] = word
    }
    slots[Int(key.hash &>> shift)] = known
  }
}
