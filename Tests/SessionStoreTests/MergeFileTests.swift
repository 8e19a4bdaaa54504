import Coaching
import Foundation
import SessionStore
import Testing

struct `A merge` {
  private let folder: TemporaryFolder
  private var one: String { folder.file("a.pilote") }
  private var other: String { folder.file("b.pilote") }
  private var output: String { folder.file("c.pilote") }

  init() throws {
    folder = try TemporaryFolder()
    _ = try SheetFile.sample(at: one, [.opened])
    try FileManager.default.copyItem(atPath: one, toPath: other)
    try go(on: one, .answered(.product, text: "Un", findings: []), second: 10)
    try go(on: other, .answered(.product, text: "Deux", findings: []), second: 20)
  }

  private func go(on path: String, _ event: Event, second: Int) throws {
    try SheetFile.open(at: path).file.append(event, at: .nine(second))
  }

  private static let joined: [Event] = [
    .opened, .answered(.product, text: "Un", findings: []), .answered(.product, text: "Deux", findings: []),
    .merged([SupersededAnswer(question: .product, text: "Un")]),
  ]

  @Test func `is a new file for its owner alone, and its copies stay as they are`() throws {
    let before = try (text(of: one), text(of: other))
    try SheetFile.merge(one, other, to: output, replacing: false)
    #expect(try SheetFile.read(at: output).events.map(\.event) == Self.joined)
    #expect(try SheetFile.read(at: output).events.last?.at == Timestamp.nine(20).next)
    #expect(try status(of: output).st_mode & 0o7777 == 0o600)
    #expect(try (text(of: one), text(of: other)) == before)
    #expect(try folder.names == ["a.pilote", "b.pilote", "c.pilote"])
  }

  @Test func `stands where nothing does, unless it may replace a copy`() throws {
    let before = try text(of: one)
    #expect(throws: SheetFileError.exists(path: one)) { try SheetFile.merge(one, other, to: one, replacing: false) }
    #expect(try text(of: one) == before)
    chmod(one, 0o640)
    try SheetFile.merge(one, other, to: one, replacing: true)
    #expect(try SheetFile.read(at: one).events.map(\.event) == Self.joined)
    #expect(try status(of: one).st_mode & 0o777 == 0o640)
    try SheetFile.merge(one, other, to: other, replacing: true)
    #expect(try text(of: one) == text(of: other))
  }

  @Test func `never replaces another sheet, or a sheet that is open`() throws {
    let stranger = SessionHeader(id: "other", created: "2026-11-23T09:00:00.000Z", language: .french)
    _ = try SheetFile.create(at: output, stranger)
    let before = try text(of: output)
    #expect(throws: SheetFileError.isSheet(path: output)) {
      try SheetFile.merge(one, other, to: output, replacing: true)
    }
    #expect(throws: SheetFileError.otherSheet(path: output)) {
      try SheetFile.merge(one, output, to: folder.file("d"), replacing: true)
    }
    #expect(try text(of: output) == before)
    let (file, _) = try SheetFile.open(at: one)
    #expect(throws: SheetFileError.openElsewhere(path: one)) {
      try SheetFile.merge(one, other, to: one, replacing: true)
    }
    try file.append(.reviewed, at: .nine(30))
    #expect(try folder.names == ["a.pilote", "b.pilote", "c.pilote"])
  }

  @Test func `of a copy that is torn, damaged, missing or the same file is refused`() throws {
    func refusal(_ path: String) throws -> SheetFileError? {
      do {
        try SheetFile.merge(one, path, to: output, replacing: false)
        return nil
      } catch { return error }
    }
    let link = folder.file("link.pilote")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "a.pilote")
    #expect(try refusal(link) == .sameFile(path: link))
    #expect(try refusal(folder.file("nowhere")) == .missing(path: folder.file("nowhere")))
    let whole = try text(of: other)
    try write(whole + #"{"at":"2026"#, to: other)
    #expect(try refusal(other) == .torn(path: other, line: 4))
    try write(whole.replacingOccurrences(of: "answered", with: "answered\""), to: other)
    #expect(try refusal(other) == .badLine(path: other, line: 3, .notJSON))
    #expect(try folder.names == ["a.pilote", "b.pilote", "link.pilote"])
  }

  @Test(arguments: [DiskAction.write, .synchronize, .rename])
  func `that the disk refuses leaves what was there, and nothing else`(action: DiskAction) throws {
    var calls = FileSystemCalls()
    @Sendable func refuse() -> Int32 {
      errno = EIO
      return -1
    }
    switch action {
    case .write: calls.write = { _, _ in Int(refuse()) }
    case .synchronize: calls.synchronize = { _ in refuse() }
    default: calls.rename = { _, _ in refuse() }
    }
    let before = try text(of: one)
    for (path, replacing) in [(one, true), (output, false)] {
      #expect(throws: SheetFileError.disk(.other(EIO), during: action, path: path)) {
        try SheetFile.merge(one, other, to: path, replacing: replacing, calls: calls)
      }
    }
    #expect(try text(of: one) == before)
    #expect(try folder.names == ["a.pilote", "b.pilote"])
  }

  @Test func `moves an event on without touching the rest of its line`() throws {
    let newer = #"{"mood":{"at":"x"},"at" : "2026-11-23T09:00:30.000Z","event":"sung","notes":[1.50]}"#
    try write(text(of: one) + newer, to: one)
    try go(on: other, .helpAsked, second: 30)
    try SheetFile.merge(one, other, to: output, replacing: false)
    let moved = newer.replacingOccurrences(
      of: #""2026-11-23T09:00:30.000Z""#, with: #""2026-11-23T09:00:30.001Z","was":"2026-11-23T09:00:30.000Z""#)
    #expect(try text(of: output).contains("\n\(moved)\n"))
    #expect(try SheetFile.read(at: output).warnings == [.unknownEvents(count: 1)])
  }

  @Test func `says what holds in a line that reads back`() throws {
    let matters = [
      Restoration.Matter(
        question: .firstUsers, dismissals: [Dismissal(kind: .hedge, quote: "« peut-être »", reason: "r")],
        openNotes: [Note(author: "Ana", text: "Qui ?")]),
      Restoration.Matter(
        question: .volunteers, dismissals: [Dismissal(kind: .noCount, quote: nil, reason: "")], openNotes: []),
    ]
    for question in [Question.launch, nil] {
      let line = Restoration.UnfinishedLine(question: question, text: "à moitié")
      try go(on: one, .merged([], restoring: Restoration(matters: matters, unfinishedLine: line)), second: 40)
      #expect(
        try SheetFile.read(at: one).events.last?.event
          == .merged([], restoring: Restoration(matters: matters, unfinishedLine: line)))
    }
  }
}
