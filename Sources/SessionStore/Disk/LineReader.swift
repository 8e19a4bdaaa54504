import Glibc

/// Reads a file line by line, holding one chunk and one line of it at a time.
struct LineReader {
  /// A line, without its newline.
  struct Line {
    let bytes: ArraySlice<UInt8>
    /// Counted from 1.
    let number: Int
    /// Where it starts in the file, in bytes.
    let offset: Int
    /// Whether a newline ends it; only the last line of a file may lack one.
    let isTerminated: Bool
  }

  private static let chunk = 1 << 16
  private let file: Descriptor
  private let longestLine: Int
  private var buffer: [UInt8] = []
  /// Where the next line starts in `buffer`, and where `buffer` starts in the file.
  private var start = 0
  private var bufferOffset = 0
  private var number = 0

  /// Reads `file` from its start; a line of more than `longestLine` bytes is refused.
  init(_ file: Descriptor, longestLine: Int) {
    self.file = file
    self.longestLine = longestLine
  }

  /// Where the next line starts in the file, in bytes.
  var offset: Int { bufferOffset + start }

  /// The next line, or nil after the last.
  mutating func next() throws(SheetFileError) -> Line? {
    var searched = start
    while true {
      if let newline = newline(from: searched) {
        return try line(to: newline, isTerminated: true)
      }
      guard buffer.count - start <= longestLine else { return try line(to: buffer.count, isTerminated: false) }
      searched = buffer.count - start
      guard try fill() else {
        return buffer.isEmpty ? nil : try line(to: buffer.count, isTerminated: false)
      }
    }
  }

  /// Drops the lines already given and reads one more chunk; false at the end of the file.
  private mutating func fill() throws(SheetFileError) -> Bool {
    buffer.removeSubrange(..<start)
    bufferOffset += start
    start = 0
    let chunk = try file.read(LineReader.chunk, at: bufferOffset + buffer.count)
    buffer += chunk
    return !chunk.isEmpty
  }

  /// Where the next newline stands in `buffer`; the C library's search is fast even in a build that is not optimised.
  private func newline(from start: Int) -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      return memchr(base + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - base }
    }
  }

  private mutating func line(to end: Int, isTerminated: Bool) throws(SheetFileError) -> Line {
    number += 1
    guard end - start <= longestLine else { throw .badLine(path: file.path, line: number, .tooLong) }
    defer { start = isTerminated ? end + 1 : end }
    return Line(
      bytes: buffer[start..<end], number: number, offset: offset, isTerminated: isTerminated)
  }
}
