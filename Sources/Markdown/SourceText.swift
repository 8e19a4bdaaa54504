/// The bytes of a file, and where its lines start.
struct SourceText: Sendable {
  let bytes: [UInt8]
  /// Where each line starts, in bytes; of the first one, behind a byte order mark.
  let lineStarts: [Int]
  /// How many Unicode scalars start before each stretch of bytes, so that the columns of a very long line are soon counted.
  private let scalarsBefore: [Int]

  private static let stretch = 1024

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    // CR, LF and CR LF end a line, as they do in CommonMark.
    for place in bytes.indices
    where bytes[place] == 0x0A || bytes[place] == 0x0D && (place + 1 == bytes.count || bytes[place + 1] != 0x0A) {
      starts.append(place + 1)
    }
    lineStarts = starts
    var counts = [0]
    for start in stride(from: 0, to: bytes.count, by: Self.stretch) {
      counts.append(counts[counts.count - 1] + Self.count(bytes[start..<min(start + Self.stretch, bytes.count)]))
    }
    scalarsBefore = counts
  }

  /// The bytes of a line, from 0, with what ends it; empty beyond the last.
  func line(_ number: Int) -> Range<Int> {
    guard lineStarts.indices.contains(number) else { return bytes.count..<bytes.count }
    return lineStarts[number]..<(number + 1 < lineStarts.count ? lineStarts[number + 1] : bytes.count)
  }

  /// The line and the column of a byte.
  func position(of offset: Int) -> SourcePosition {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lineStarts[middle] <= offset { low = middle } else { high = middle }
    }
    let lineStart = min(lineStarts[low], offset)
    return SourcePosition(line: low + 1, column: 1 + scalars(before: offset) - scalars(before: lineStart))
  }

  /// How many Unicode scalars start before a byte.
  private func scalars(before offset: Int) -> Int {
    let stretch = offset / Self.stretch
    return scalarsBefore[stretch] + Self.count(bytes[stretch * Self.stretch..<offset])
  }

  /// How many Unicode scalars start in some bytes: every byte but those that go on with one starts one.
  private static func count(_ bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }
}

/// A place in a file, both numbers from 1; columns count Unicode scalars, a byte order mark apart.
public struct SourcePosition: Equatable, Sendable {
  /// The line.
  public let line: Int
  /// The column.
  public let column: Int

  /// A place by its numbers.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}
