/// Eight bytes of a text, looked at together: asked one by one, each is a condition that nobody could foretell.
///
/// What is asked of them is answered by the highest bit of each byte; beyond the first byte that is meant, others may be marked
/// that are not.
public struct EightBytes {
  @usableFromInline
  let bytes: UInt64

  /// The eight bytes from a place of some on; nil when fewer are left.
  @inlinable @inline(__always)
  public init?(_ bytes: UnsafeRawBufferPointer, from place: Int) {
    guard bytes.count - place >= Self.count else { return nil }
    self.bytes = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// How many they are.
  @inlinable
  public static var count: Int { 8 }

  /// Those that are this byte.
  @inlinable @inline(__always)
  public func equal(to byte: UInt8) -> UInt64 {
    let apart = bytes ^ Self.repeated(byte)
    return (apart &- Self.repeated(1)) & ~apart & Self.highest
  }

  /// Those that are less than a byte of ASCII.
  @inlinable @inline(__always)
  public func less(than byte: UInt8) -> UInt64 { (bytes &- Self.repeated(byte)) & ~bytes & Self.highest }

  /// Those that are greater than a byte of ASCII.
  @inlinable @inline(__always)
  public func greater(than byte: UInt8) -> UInt64 { (bytes &+ Self.repeated(0x7F - byte) | bytes) & Self.highest }

  /// The place of the first byte that is marked; eight for none.
  @inlinable @inline(__always)
  public static func first(of marks: UInt64) -> Int { marks.trailingZeroBitCount / 8 }

  @inlinable
  static var highest: UInt64 { repeated(0x80) }

  @inlinable @inline(__always)
  static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
}
