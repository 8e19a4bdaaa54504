import Coaching
import Foundation
import SessionStore
import Testing

@Suite struct SheetFileTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var path: String { folder.file("sheet.pilote") }

  @Test func `a small sheet has exactly the bytes of the format`() throws {
    let file = try SheetFile.create(at: path, .sample)
    try file.append(.opened, at: .nine())
    let answer = "Les usagers d’Arles"
    let findings: [Finding] = [
      .sample(.vaguePeople, on: 0..<11, of: answer),
      Finding(kind: .noCount, quote: nil, reason: "Combien ?", followUp: "Dix ? Cent ?"),
    ]
    try file.append(.answered(.firstUsers, text: answer, findings: findings), at: .nine(1))
    try file.append(.answered(.product, text: "a/b\n\u{1B}[2J\u{9B}", findings: []), at: .nine(2))
    try file.append(.dismissed(.firstUsers, reason: "Assez."), at: .nine(3))
    try file.append(.languageChanged(.english), at: .nine(4))
    #expect(
      try text(of: path) == #"""
        {"pilote":1,"id":"b0a7","created":"2026-11-23T09:00:00.000Z","lang":"fr"}
        {"at":"2026-11-23T09:00:00.000Z","event":"opened"}
        {"at":"2026-11-23T09:00:01.000Z","event":"answered","question":"first-users","text":"Les usagers d’Arles","findings":[{"kind":"vague-people","quote":"Les usagers","start":0,"end":11,"reason":"Personne ne peut les appeler.","followUp":"Qui, exactement ?"},{"kind":"no-count","reason":"Combien ?","followUp":"Dix ? Cent ?"}]}
        {"at":"2026-11-23T09:00:02.000Z","event":"answered","question":"product","text":"a/b\n\u001b[2J\u009b","findings":[]}
        {"at":"2026-11-23T09:00:03.000Z","event":"dismissed","question":"first-users","reason":"Assez."}
        {"at":"2026-11-23T09:00:04.000Z","event":"language-changed","lang":"en"}

        """#)
  }

  @Test func `every event comes back as it went in, whether the sheet is opened or only read`() throws {
    let events = try SheetFile.sample(at: path)
    #expect(events.map(\.event) == Event.samples)
    #expect(try SheetFile.read(at: path) == SheetContents(header: .sample, events: events, warnings: []))
    #expect(try SheetFile.open(at: path).contents == SheetContents(header: .sample, events: events, warnings: []))
    // Strings are equal in Swift when they only look alike: the bytes must be the same.
    for (written, read) in zip(events, try SheetFile.read(at: path).events) {
      #expect("\(written)".utf8.elementsEqual("\(read)".utf8))
    }
  }

  @Test func `the session goes on where it stopped`() throws {
    var events = try SheetFile.sample(at: path)
    do {
      let file = try SheetFile.open(at: path).file
      events.append(try file.append(.opened, at: .nine(100)))
    }
    #expect(try SheetFile.read(at: path).events == events)
  }

  @Test func `a sheet is for its owner's eyes only`() throws {
    let file = try SheetFile.create(at: path, .sample)
    try file.append(.opened, at: .nine())
    #expect(try status(of: path).st_mode & 0o7777 == 0o600)
  }

  @Test func `nothing is overwritten`() throws {
    try write("A letter.\n", to: path)
    #expect(throws: SheetFileError.exists(path: path)) { try SheetFile.create(at: path, .sample) }
    #expect(try text(of: path) == "A letter.\n")
    let link = folder.file("link.pilote")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    #expect(throws: SheetFileError.exists(path: link)) { try SheetFile.create(at: link, .sample) }
    #expect(throws: SheetFileError.exists(path: folder.path)) { try SheetFile.create(at: folder.path, .sample) }
    #expect(try folder.names == ["link.pilote", "sheet.pilote"])
  }

  @Test func `an empty file is no sheet, and a sheet can begin in it`() throws {
    try write("", to: path)
    #expect(throws: SheetFileError.empty(path: path)) { try SheetFile.open(at: path) }
    #expect(throws: SheetFileError.empty(path: path)) { try SheetFile.read(at: path) }
    let events = try SheetFile.sample(at: path)
    #expect(try SheetFile.read(at: path).events == events)
    #expect(try status(of: path).st_mode & 0o7777 == 0o600)
  }

  @Test func `a clock that stands still or goes back is put right`() throws {
    let file = try SheetFile.create(at: path, .sample)
    let times = [Timestamp.nine(5), .nine(5), .nine(1), .nine(6)]
    let events = try times.map { try file.append(.reviewed, at: $0) }
    let written = events.map { $0.at.milliseconds - Timestamp.nine(5).milliseconds }
    #expect(written == [0, 1, 2, 1000])
    #expect(try SheetFile.read(at: path).events == events)
  }

  @Test func `a quote that does not stand in the answer is left out, and the answer kept`() throws {
    let wrong: [(String, Range<Int>)] = [("usagers", 0..<7), ("Les", 0..<4), ("Les usagers", 4..<15), ("", 2..<2)]
    let findings = wrong.map { quote, range in
      Finding(kind: .hedge, quote: .init(text: quote, range: range), reason: "r", followUp: "f")
    }
    let file = try SheetFile.create(at: path, .sample)
    try file.append(.answered(.firstUsers, text: "Les usagers", findings: findings), at: .nine())
    let bare = Finding(kind: .hedge, quote: nil, reason: "r", followUp: "f")
    let expected = Event.answered(.firstUsers, text: "Les usagers", findings: [bare, bare, bare, bare])
    #expect(try SheetFile.read(at: path).events.map(\.event) == [expected])
  }

  @Test func `an answer too long to be read back is not written`() throws {
    let file = try SheetFile.create(at: path, .sample)
    let long = Event.answered(.product, text: String(repeating: "a", count: SheetFormat.longestLine), findings: [])
    #expect(throws: SheetFileError.unwritable(path: path, .tooLong)) { try file.append(long, at: .nine()) }
    let last = try file.append(.closed(line: ""), at: .nine())
    #expect(try SheetFile.read(at: path).events == [last])
  }
}
