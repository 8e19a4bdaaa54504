import Foundation

/// Reads the lines of a file descriptor without ever holding more than one of bounded length.
struct BoundedLines {
  /// A line, or the fact that there was one that is too long to be read.
  enum Line {
    case text(ArraySlice<UInt8>)
    case tooLong
  }

  /// The longest line that is read, in bytes.
  static let limit = 4 << 20
  private static let chunk = 64 << 10

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  /// Reads from `descriptor`, from where it stands.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line that is not blank, without its end; nil after the last. Throws `Failure.input`.
  mutating func next() throws(Failure) -> Line? {
    while let line = try nextLine() {
      if case .text(let bytes) = line, bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
      return line
    }
    return nil
  }

  private mutating func nextLine() throws(Failure) -> Line? {
    var isTooLong = false
    var searched = start
    while true {
      if let end = end(of: searched) {
        defer { start = end + 1 }
        return isTooLong || end - start > Self.limit ? .tooLong : .text(buffer[start..<end])
      }
      if isTooLong || buffer.count - start > Self.limit {
        isTooLong = true
        start = buffer.count
      }
      searched = buffer.count - start
      buffer.removeSubrange(..<start)
      start = 0
      guard try fill() else {
        defer { buffer.removeAll() }
        if isTooLong { return .tooLong }
        return buffer.isEmpty ? nil : .text(buffer[...])
      }
    }
  }

  /// Where the line that some place stands in ends, as far as it is read.
  private func end(of place: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let first = bytes.baseAddress, let end = memchr(first + place, 0x0A, bytes.count - place) else {
        return nil
      }
      return UnsafeRawPointer(end) - first
    }
  }

  /// Reads some more; false at the end of the input.
  private mutating func fill() throws(Failure) -> Bool {
    guard !isAtEnd else { return false }
    let count = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: Self.chunk))
    let read = buffer.withUnsafeMutableBytes { bytes in
      Foundation.read(descriptor, bytes.baseAddress.map { $0 + count }, Self.chunk)
    }
    buffer.removeLast(Self.chunk - max(read, 0))
    let code = errno
    if read < 0, code == EINTR { return try fill() }
    if read < 0 { throw .input(errno: code) }
    isAtEnd = read <= 0
    return !isAtEnd
  }
}
