import Coaching
import SessionStore
import Testing

struct `A copy for a coach` {
  private let folder: TemporaryFolder
  private var path: String { folder.file("sheet.pilote") }

  init() throws { folder = try TemporaryFolder() }

  private func lines(_ redaction: Redaction?) throws -> SheetLines {
    var redaction = redaction
    return try SheetLines(of: path, redactedBy: &redaction)
  }

  @Test func `is the session itself when nothing is taken out, events of newer versions too`() throws {
    _ = try SheetFile.sample(at: path)
    let newer = #"{"at":"2026-11-23T10:00:00.000Z","event":"sung","by":"Ana"}"# + "\n"
    try write(text(of: path) + newer, to: path)
    #expect(try lines(nil).text == bytes(of: path))
    let copy = try lines(Redaction(language: .french))
    #expect(copy.leftOut == 1)
    #expect(String(decoding: copy.text, as: UTF8.self).contains("Ana") == false)
  }

  /// Scraps of text in which much is to be taken out, and much looks as if it were.
  private static let scraps = [
    "Léa", "lea", "Bob", "œ", "e\u{301}", "06 12 34 56 78", "+33 (0)6", "0612345678", "(", ")", "@", "x.fr", "a@x.fr",
    " ", "\u{A0}", "-", "’", ".",
    "😀", "\u{200B}", "\n", "12", "les artisans", "\u{1F468}\u{200D}\u{1F469}", "\"", "\\", "ß", "\u{1B}",
  ]

  @Test(arguments: 0..<300)
  func `of any texts reads back, with its quotes in place and no name`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    func text() -> String {
      (0..<Int.random(in: 0...12, using: &random)).map { _ in random.pick(Self.scraps) }.joined()
    }
    var redaction: Redaction? = Redaction(names: ["Léa", "Bob"], language: .french)
    var written: [Event] = []
    for _ in 0..<4 {
      let answer = text()
      let scalars = answer.unicodeScalars.count
      let findings: [Finding] =
        scalars == 0
        ? []
        : (0..<3).map { _ in
          let start = Int.random(in: 0..<scalars, using: &random)
          return .sample(.hedge, on: start..<Int.random(in: start + 1...scalars, using: &random), of: answer)
        }
      written += [
        .answered(.firstUsers, text: answer, findings: findings), .dismissed(.firstUsers, reason: text()),
        .closed(line: text()), .noted(.launch, Note(author: text(), text: text())),
      ]
    }
    let contents = written.enumerated().map { TimedEvent(at: .nine($0), event: $1) }
    try write(Self.file(contents), to: path)
    let copy = try SheetLines(of: path, redactedBy: &redaction)
    try write(copy.text, to: folder.file("copy"))
    let read = try SheetFile.read(at: folder.file("copy"))
    #expect(read.header.id == "b0a7-redacted")
    #expect(read.events.map(\.at) == contents.map(\.at))
    // Nothing more is found in what was taken out once, and every quote that was there still is.
    var again: Redaction? = Redaction(names: ["Léa", "Bob"], language: .french)
    _ = try SheetLines(of: folder.file("copy"), redactedBy: &again)
    #expect(again?.counts == Redaction(language: .french).counts)
    #expect(read.events.map { Self.quotes($0.event) } == contents.map { Self.quotes($0.event) })
  }

  private static func quotes(_ event: Event) -> Int {
    if case .answered(_, _, let findings) = event { findings.count { $0.quote != nil } } else { 0 }
  }

  private static func file(_ events: [TimedEvent]) throws -> String {
    let folder = try TemporaryFolder()
    var calls = FileSystemCalls()
    calls.synchronize = { _ in 0 }
    calls.synchronizeData = { _ in 0 }
    let file = try SheetFile.create(at: folder.file("a"), .sample, calls: calls)
    for event in events { try file.append(event.event, at: event.at) }
    return try text(of: folder.file("a"))
  }
}
