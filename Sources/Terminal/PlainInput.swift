import Glibc

/// Lines from a pipe, a file, or a terminal that can do nothing but print.
public final class PlainInput: LineReading {
  /// A longer line is given in pieces of this many bytes, so that no input can fill the memory.
  static let longestLine = 1 << 20

  private let input: Int32
  private let promptOutput: Output?
  private var buffer: [UInt8] = []
  private var start = 0
  private var atEnd = false

  /// Reads from `input`; prints prompts to `promptOutput`, if any.
  public init(input: Int32 = 0, promptOutput: Int32? = nil) {
    self.input = input
    self.promptOutput = promptOutput.map { Output(descriptor: $0, appearance: .plain) }
  }

  /// False: there is no line to edit.
  public var editsInPlace: Bool { false }

  /// Gives the next line. Invalid UTF-8 becomes U+FFFD; control characters are left out.
  public func readLine(prompt: StyledText, prefill: String) -> LineResult {
    try? promptOutput?.write(prompt)
    guard let bytes = nextLine() else { return .ended(text: "") }
    return .line(typedText(String(decoding: bytes, as: UTF8.self)))
  }

  /// Does nothing: there is no history without an editor.
  public func remember(_ line: String) {}

  /// Does nothing: the terminal was never held.
  public func release() {}

  private func nextLine() -> ArraySlice<UInt8>? {
    var searched = start
    while true {
      if let newline = buffer[searched...].firstIndex(of: 0x0A) {
        let end = newline > start && buffer[newline - 1] == 0x0D ? newline - 1 : newline
        defer { start = newline + 1 }
        return buffer[start..<end]
      }
      searched = buffer.endIndex
      if searched - start > Self.longestLine {
        let end = scalarBoundary(atMost: start + Self.longestLine)
        defer { start = end }
        return buffer[start..<end]
      }
      guard !atEnd, fill(&searched) else {
        defer { start = buffer.endIndex }
        return start < buffer.endIndex ? buffer[start...] : nil
      }
    }
  }

  /// Reads more bytes, after dropping those already given.
  private func fill(_ searched: inout Int) -> Bool {
    searched -= start
    buffer.removeSubrange(..<start)
    start = 0
    let old = buffer.count
    let room = 1 << 16
    buffer.append(contentsOf: repeatElement(0, count: room))
    var count: Int
    repeat {
      count = buffer.withUnsafeMutableBytes { read(input, $0.baseAddress.map { $0 + old }, room) }
    } while count < 0 && errno == EINTR
    buffer.removeLast(room - max(count, 0))
    atEnd = count <= 0
    return !atEnd
  }

  private func scalarBoundary(atMost end: Int) -> Int {
    var boundary = end
    while boundary > max(start, end - 4), buffer[boundary] & 0xC0 == 0x80 { boundary -= 1 }
    return boundary
  }
}
