/// The numbers of pairs, of two stems or of a node of phrases and a word, found by a multiplication and mostly one step: each
/// word of each answer asks several times.
///
/// Four pairs stand together, and are compared without a condition: nobody could foretell which pairs are known, and a
/// processor that foretells wrongly waits longer than for all else here. A slot holds a pair and its number in eight bytes.
struct PairTable: Sendable {
  /// There are fewer stems than that, since the longest file of weights that is read has 2 MiB; what stands for something
  /// else in a pair is numbered from there.
  static let mostStems = 1 << 21

  /// How many pairs there may be.
  static let mostPairs = 1 << numberBits - 1

  private static let stemBits: UInt64 = 22
  private static let numberBits: UInt64 = 20

  /// The first stem, the second, both counted from one, and the number of the pair, from the highest bit down; a free slot is zero.
  private var slots: [SIMD4<UInt64>]
  private let shift: UInt64
  /// How many pairs there are.
  private(set) var count = 0

  /// Makes room for so many pairs.
  init(capacity: Int) {
    var bits: UInt64 = 2
    while 2 << bits < capacity { bits += 1 }
    slots = Array(repeating: SIMD4(), count: 1 << bits)
    shift = 64 - bits
  }

  /// The number of a pair, from 1 in the order they were added; 0 when it is not there, as where one of the two is
  /// -1.
  @inline(__always)
  subscript(first: Int, second: Int) -> Int {
    let pair = Self.key(first, second) << Self.numberBits
    var place = place(of: pair)
    while true {
      // What differs from the pair by a number alone is the least of all.
      let apart = slots[place] ^ SIMD4(repeating: pair)
      let least = min(min(apart[0], apart[1]), min(apart[2], apart[3]))
      // Where the last slot is taken as well, a pair may stand behind.
      guard min(least >> Self.numberBits, slots[place][3]) != 0 else {
        return least >> Self.numberBits == 0 ? Int(least) : 0
      }
      place = (place + 1) & (slots.count - 1)
    }
  }

  /// Adds a pair that is not there.
  mutating func insert(_ first: Int, _ second: Int) {
    let pair = Self.key(first, second) << Self.numberBits
    var place = place(of: pair)
    while true {
      if let free = slots[place].indices.first(where: { slots[place][$0] == 0 }) {
        count += 1
        slots[place][free] = pair | UInt64(count)
        return
      }
      place = (place + 1) & (slots.count - 1)
    }
  }

  @inline(__always)
  private static func key(_ first: Int, _ second: Int) -> UInt64 { UInt64(first + 1) << stemBits | UInt64(second + 1) }

  @inline(__always)
  private func place(of pair: UInt64) -> Int { Int((pair >> Self.numberBits &* 0x9E37_79B9_7F4A_7C15) &>> shift) }
}
