import Coaching
import SessionStore
import Testing

@Suite struct KillTests {
  let folder: TemporaryFolder
  var path: String { folder.file("sheet.pilote") }

  init() throws { folder = try TemporaryFolder(inMemory: true) }

  @Test func `a program killed at any moment loses no event that it was told is on the disk`() throws {
    var acknowledged = 0
    for round in 0..<25 {
      let program = try AppendFixture(path, count: 100_000)
      for _ in 0..<(round * 7 % 60) {
        acknowledged = try #require(program.nextLine().flatMap { Int($0) }) + 1
      }
      program.kill()
      while let line = program.nextLine() { acknowledged = try #require(Int(line)) + 1 }
      guard acknowledged > 0 else { continue }

      let events = try SheetFile.open(at: path).contents.events.map(\.event)
      let expected = events.indices.map { number in
        let text = "\(number) " + String(repeating: "é", count: number * 37 % 300)
        return Event.answered(.firstUsers, text: text, findings: [])
      }
      try #require(events == expected)
      try #require(events.count >= acknowledged)
    }
    #expect(acknowledged >= 500)
  }
}
