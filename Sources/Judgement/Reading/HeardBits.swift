/// What is heard of at most 64 things, such as lists of cues or fields of meaning, a bit for each.
struct HeardBits: Sendable {
  /// What is heard at all.
  private(set) var once: UInt64 = 0
  /// What is heard twice or more.
  private(set) var twice: UInt64 = 0

  /// Hears some things, a bit for each.
  @inline(__always)
  mutating func hear(_ bits: UInt64) {
    twice |= once & bits
    once |= bits
  }

  /// Hears all that another part has heard.
  mutating func hear(_ part: HeardBits) {
    twice |= part.twice
    hear(part.once)
  }

  /// Calls `body` with the number of each bit that is set.
  @inline(__always)
  static func forEach(of bits: UInt64, _ body: (Int) -> Void) {
    var left = bits
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left - 1
    }
  }
}
