/// The fields of meaning that two words of an answer belong to or more, whatever the sentences they stand in.
struct RepeatedFields {
  private var heard: UInt64 = 0
  private var repeated: UInt64 = 0

  /// Hears a signal, which may be a word of a field.
  @inline(__always)
  mutating func hear(_ signal: Signal) {
    switch signal {
    case .field(let field), .deniedField(let field):
      repeated |= heard & 1 << UInt64(field)
      heard |= 1 << UInt64(field)
    default: break
    }
  }

  /// Calls `body` with each of them.
  func forEach(_ body: (Int) -> Void) {
    var left = repeated
    while left != 0 {
      body(left.trailingZeroBitCount)
      left &= left - 1
    }
  }
}
