// Nearly every text is ordinary, and that is told byte by byte, much faster than each of its scalars is looked up.
extension StringProtocol {
  /// The columns that the text takes where all of it is ordinary, and so safe as it is; nil for any other.
  var ordinaryColumns: Int? {
    let columns = utf8.withContiguousStorageIfAvailable { bytes -> Int? in
      var (place, columns) = (0, 0)
      while place < bytes.count {
        let length = ordinaryLength(bytes, place)
        if length == 0 { return nil }
        place += length
        columns += 1
      }
      return columns
    }
    return columns ?? nil
  }

  /// The most words that fit in so many columns, all of them ordinary and with a space behind them.
  func ordinaryWords(fitting width: Int) -> (text: SubSequence, columns: Int) {
    let words = utf8.withContiguousStorageIfAvailable { bytes in
      let space = UInt8(ascii: " ")
      var words = (length: 0, columns: 0)
      var (place, columns) = (0, 0)
      while place < bytes.count, columns <= width {
        if bytes[place] == space, place > 0, bytes[place - 1] != space { words = (place, columns) }
        let length = ordinaryLength(bytes, place)
        if length == 0 { break }
        place += length
        columns += 1
      }
      return words
    }
    guard let words else { return (self[..<startIndex], 0) }
    return (self[..<utf8.index(startIndex, offsetBy: words.length)], words.columns)
  }
}

/// How many bytes the scalar at a place of UTF-8 takes, if it is ordinary: ASCII that is printed, a Latin letter or sign but
/// for the soft hyphen, or general punctuation (U+2010 to U+2027). Each takes one column. 0 for any other.
@inline(__always)
private func ordinaryLength(_ utf8: UnsafeBufferPointer<UInt8>, _ place: Int) -> Int {
  let byte = utf8[place]
  if byte < 0x80 { return byte >= 0x20 && byte != 0x7F ? 1 : 0 }
  if byte == 0xC2 { return utf8[place + 1] >= 0xA0 && utf8[place + 1] != 0xAD ? 2 : 0 }
  if byte == 0xE2 { return utf8[place + 1] == 0x80 && utf8[place + 2] >= 0x90 && utf8[place + 2] <= 0xA7 ? 3 : 0 }
  return byte >= 0xC3 && byte <= 0xCB ? 2 : 0
}
