extension [UInt8] {
  /// The Unicode scalar that starts at a place of valid UTF-8, and where it ends.
  @inlinable
  package func scalar(at place: Int) -> (scalar: Unicode.Scalar, end: Int) {
    let first = self[place]
    if first < 0x80 { return (Unicode.Scalar(first), place + 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in self[place + 1..<place + length] { value = value << 6 | UInt32(byte) & 0x3F }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", place + length)
  }
}
