import Coaching
import Foundation
import SessionStore
import Testing

/// The session files in Fixtures, one for each state that a file may be found in.
@Suite struct FixtureTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The path of a copy of the fixture called `name`.
  private func fixture(_ name: String) throws -> String {
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    let copy = folder.file(name)
    try FileManager.default.copyItem(atPath: fixtures.appendingPathComponent(name).path, toPath: copy)
    return copy
  }

  /// The name of an event's case.
  private func name(of event: Event) -> String { String("\(event)".prefix { $0 != "(" }) }

  @Test func `the smallest sheet is a first line`() throws {
    let contents = try SheetFile.open(at: try fixture("smallest.pilote")).contents
    let id = "6f1c2e0a-5d0f-4c57-9f5e-3c1a4f0b9d21"
    let header = SessionHeader(id: id, created: "2026-11-23T09:00:00.000Z", language: .french)
    #expect(contents == SheetContents(header: header, events: []))
  }

  @Test func `a full sheet is written again to the byte`() throws {
    let path = try fixture("full.pilote")
    let contents = try SheetFile.read(at: path)
    #expect(contents.events.count == 23)
    #expect(Set(contents.events.map { name(of: $0.event) }) == Set(Event.samples.map(name)))
    #expect(contents.warnings == [])
    let again = folder.file("again.pilote")
    let file = try SheetFile.create(at: again, contents.header)
    for timed in contents.events { try file.append(timed.event, at: timed.at) }
    #expect(try text(of: again) == text(of: path))
  }

  @Test func `a torn sheet is what the full one was before its last line`() throws {
    let path = try fixture("torn.pilote")
    let whole = try SheetFile.read(at: try fixture("full.pilote"))
    let contents = try SheetFile.open(at: path).contents
    #expect(contents.events == Array(whole.events[..<10]))
    #expect(contents.warnings == [.tornLineSetAside(line: 12, path: path + ".torn")])
  }

  @Test func `a damaged sheet stops at the damage`() throws {
    let path = try fixture("damaged.pilote")
    #expect(throws: SheetFileError.badLine(path: path, line: 7, .notJSON)) { try SheetFile.open(at: path) }
  }

  @Test func `events of a newer version are skipped, and stay in the file`() throws {
    let path = try fixture("newer-events.pilote")
    let before = try text(of: path)
    let (file, contents) = try SheetFile.open(at: path)
    let product = Event.answered(.product, text: "Carnet de haies", findings: [])
    #expect(contents.events.map(\.event) == [.opened, product, .closed(line: "")])
    #expect(contents.warnings == [.unknownEvents(count: 2)])
    try file.append(.opened, at: .nine(600))
    #expect(try text(of: path) == before + #"{"at":"2026-11-23T09:10:00.000Z","event":"opened"}"# + "\n")
  }

  @Test func `a newer version of the format is refused, and the file is left as it is`() throws {
    let path = try fixture("newer-version.pilote")
    let before = try bytes(of: path)
    let newer = SheetFileError.newerVersion(path: path, version: 2)
    #expect(throws: newer) { try SheetFile.open(at: path) }
    #expect(throws: newer) { try SheetFile.read(at: path) }
    #expect(try bytes(of: path) == before)
  }
}
