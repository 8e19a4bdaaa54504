import Coaching
import Foundation
import PseudoTerminal
import Testing

@testable import SessionStore

@Suite struct PlainObjectTests {
  /// The lines of a sheet that holds every event, as Pilote writes them and as another program may.
  private static let lines: [String] = {
    let written = Event.samples.compactMap { try? EventLine.text(TimedEvent(at: .nine(), event: $0)) }
    let spaced = written.map { $0.replacing(":\"", with: " : \"").replacing(",\"", with: " ,\t\"") }
    let escaped = written.map { line in
      line.unicodeScalars.map { $0.isASCII ? String($0) : $0.utf16.map { "\\u\(hex($0))" }.joined() }.joined()
    }
    return written + spaced + escaped
  }()

  private static func hex(_ unit: UInt16) -> String { String(0x10000 + Int(unit), radix: 16).suffix(4).description }

  private func plain(_ line: [UInt8]) -> EventLine? { try? PlainObject.read(EventLine.self, from: line[...]) }
  private func any(_ line: [UInt8]) -> EventLine? { try? SheetFormat.decodeAny(EventLine.self, from: line[...]) }

  private func expectSame(_ plain: EventLine, _ any: EventLine?, _ line: [UInt8]) throws {
    let isSame = try "\(plain)".utf8.elementsEqual("\(#require(any, "\(String(decoding: line, as: UTF8.self))"))".utf8)
    try #require(isSame, "\(String(decoding: line, as: UTF8.self))")
  }

  @Test func `every line that Pilote writes is plain, and reads as JSONDecoder reads it`() throws {
    for line in Self.lines.prefix(Event.samples.count) {
      try expectSame(try #require(plain(Array(line.utf8)), "\(line)"), any(Array(line.utf8)), Array(line.utf8))
    }
  }

  @Test func `lines of another program are plain too, blanks and escapes or not`() throws {
    for line in Self.lines where !line.contains("\\ud") {
      try expectSame(try #require(plain(Array(line.utf8)), "\(line)"), any(Array(line.utf8)), Array(line.utf8))
    }
  }

  @Test func `whatever becomes of a line, it is read as JSONDecoder reads it, or left to it`() throws {
    var random = Seeded(seed: Seeded.seed)
    var both = 0
    for _ in 0..<Seeded.rounds(4000) {
      let source = Array(Self.lines[random.below(Self.lines.count)].utf8)
      let line = Mutation.of(source, with: &random)
      guard let plain = plain(line) else { continue }
      both += line == source ? 0 : 1
      try expectSame(plain, any(line), line)
    }
    #expect(both > 20)
  }
}
