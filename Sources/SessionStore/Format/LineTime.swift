import Coaching

/// Where the time of an event stands in the bytes of its line, so that a merge can move it on and leave the rest of the
/// line as it is, keys of newer versions included.
///
/// A line that was moved on keeps the time it had right behind the new one: `{"at":"…","was":"…","event":…}`.
struct LineTime {
  /// The characters of the time.
  private let at: Range<Int>
  /// The member right behind it that says the time the line had first, and that time.
  private let was: (member: Range<Int>, time: Timestamp)?

  private static let key = Array("\"at\"".utf8)
  private static let start = Array(",\"was\":\"".utf8)
  private static let length = 24

  /// Looks for the time `at` in a line; nil when it is not written there letter for letter.
  init?(_ time: Timestamp, in line: [UInt8]) {
    guard let start = LineTime.valueOfTime(in: line), start + LineTime.length < line.count,
      line[start..<start + LineTime.length].elementsEqual(time.description.utf8)
    else { return nil }
    at = start..<start + LineTime.length
    was = LineTime.was(in: line, behind: at.upperBound + 1)
  }

  /// The time the line had first, when a merge moved it on.
  var first: Timestamp? { was?.time }

  /// The line as it was first written.
  func firstLine(of line: [UInt8]) -> [UInt8] {
    guard let was else { return line }
    var first = line
    first.removeSubrange(was.member)
    first.replaceSubrange(at, with: was.time.description.utf8)
    return first
  }

  /// A line as it was first written, moved on to `time`.
  func line(_ line: [UInt8], movedTo time: Timestamp) -> [UInt8] {
    var moved = line
    moved.insert(contentsOf: LineTime.start + line[at] + [UInt8(ascii: "\"")], at: at.upperBound + 1)
    moved.replaceSubrange(at, with: time.description.utf8)
    return moved
  }

  private static func was(in line: [UInt8], behind end: Int) -> (Range<Int>, Timestamp)? {
    let (value, length) = (end + start.count, start.count + LineTime.length + 1)
    guard end + length <= line.count, line[end..<value].elementsEqual(start),
      line[end + length - 1] == UInt8(ascii: "\""),
      let time = Timestamp(String(decoding: line[value..<value + LineTime.length], as: UTF8.self))
    else { return nil }
    return (end..<end + length, time)
  }

  /// Where the text behind the key `at` of the whole object starts; the line is one that could be read.
  private static func valueOfTime(in line: [UInt8]) -> Int? {
    var depth = 0
    var index = 0
    while index < line.count {
      switch line[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "\""):
        let end = endOfText(in: line, from: index)
        let isTime = depth == 1 && line[index..<end].elementsEqual(key)
        index = end
        guard isTime, let colon = next(in: line, from: end), line[colon] == UInt8(ascii: ":") else { continue }
        guard let value = next(in: line, from: colon + 1), line[value] == UInt8(ascii: "\"") else { return nil }
        return value + 1
      default: break
      }
      index += 1
    }
    return nil
  }

  /// The place behind the text that a quotation mark at `start` opens.
  private static func endOfText(in line: [UInt8], from start: Int) -> Int {
    var index = start + 1
    while index < line.count, line[index] != UInt8(ascii: "\"") {
      index += line[index] == UInt8(ascii: "\\") ? 2 : 1
    }
    return min(index + 1, line.count)
  }

  private static func next(in line: [UInt8], from start: Int) -> Int? {
    line[start...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") && $0 != UInt8(ascii: "\r") }
  }
}
