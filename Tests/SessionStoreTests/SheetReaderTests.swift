import Coaching
import Foundation
import SessionStore
import Testing

@Suite struct SheetReaderTests {
  let folder: TemporaryFolder
  var path: String { folder.file("sheet.pilote") }

  init() throws { folder = try TemporaryFolder() }

  private static let header = #"{"pilote":1,"id":"b0a7","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#
  private static let at = #""at":"2026-11-23T09:00:01.000Z""#

  /// An answer of "Les usagers" with one finding, which holds `members`.
  private static func answer(_ members: String) -> String {
    #"{\#(at),"event":"answered","question":"first-users","text":"Les usagers","findings":[{\#(members)}]}"#
  }

  private static let badLines: [(String, LineFault)] = [
    ("", .notJSON), ("  ", .notJSON), ("null", .notJSON), ("[]", .notJSON), ("\"x\"", .notJSON), ("{", .notJSON),
    ("{\(at),\"event\":\"opened\"} {}", .notJSON),
    ("\u{FEFF}{\(at),\"event\":\"opened\"}", .notJSON), ("{\(at),'event':'opened'}", .notJSON),
    ("{\(at),\"event\":\"opened\",\"x\":\"\u{1B}[2J\"}", .notJSON), ("{\u{0}}", .notJSON),
    ("{\"at\":\"\\ud800\",\"event\":\"opened\"}", .notJSON),
    ("{\"x\":" + String(repeating: "[", count: 100_000), .tooDeep),
    ("{\(at),\"event\":\"opened\",\"x\":" + nested(16) + "}", .tooDeep),
    ("{\"x\":\"" + String(repeating: "a", count: SheetFormat.longestLine) + "\"}", .tooLong),
    ("{}", .missing(key: "at")), ("{\(at)}", .missing(key: "event")),
    (#"{"event":"opened"}"#, .missing(key: "at")), (#"{"at":1,"event":"opened"}"#, .wrongType(key: "at")),
    (#"{"at":null,"event":"opened"}"#, .wrongType(key: "at")),
    (#"{"at":"yesterday","event":"opened"}"#, .unknownValue(key: "at")),
    (#"{"at":"2026-11-23T09:00:00Z","event":"opened"}"#, .unknownValue(key: "at")),
    (#"{"at":"2026-02-30T09:00:00.000Z","event":"opened"}"#, .unknownValue(key: "at")),
    ("{\(at),\"event\":[\"opened\"]}", .wrongType(key: "event")),
    ("{\(at),\"event\":\"skipped\"}", .missing(key: "question")),
    ("{\(at),\"event\":\"skipped\",\"question\":7}", .wrongType(key: "question")),
    ("{\(at),\"event\":\"skipped\",\"question\":\"firstUsers\"}", .unknownValue(key: "question")),
    ("{\(at),\"event\":\"dismissed\",\"question\":\"launch\"}", .missing(key: "reason")),
    ("{\(at),\"event\":\"language-changed\",\"lang\":\"de\"}", .unknownValue(key: "lang")),
    ("{\(at),\"event\":\"answered\",\"question\":\"launch\",\"findings\":[]}", .missing(key: "text")),
    ("{\(at),\"event\":\"answered\",\"question\":\"launch\",\"text\":\"\"}", .missing(key: "findings")),
    ("{\(at),\"event\":\"answered\",\"question\":\"launch\",\"text\":{},\"findings\":[]}", .wrongType(key: "text")),
    (answer(""), .missing(key: "findings.0.kind")),
    (answer(#""kind":"no-idea","reason":"","followUp":"""#), .unknownValue(key: "findings.0.kind")),
    (answer(#""kind":"hedge","reason":"""#), .missing(key: "findings.0.followUp")),
    (answer(#""kind":"hedge","quote":"Les","reason":"","followUp":"""#), .missing(key: "findings.0.start")),
    (answer(#""kind":"hedge","start":0,"reason":"","followUp":"""#), .missing(key: "findings.0.quote")),
    (position("Les", "0", "\"3\""), .wrongType(key: "findings.0.end")),
    (position("Les", "0", "3.5"), .notJSON),
    (position("Les", "0", "1e99"), .notJSON),
    (position("Les", "1", "4"), .quoteNotInText(key: "findings.0.quote")),
    (position("Les", "-3", "0"), .quoteNotInText(key: "findings.0.quote")),
    (position("usagers", "4", "12"), .quoteNotInText(key: "findings.0.quote")),
    (position("usagers!", "4", "12"), .quoteNotInText(key: "findings.0.quote")),
    (position("Les", "3", "0"), .quoteNotInText(key: "findings.0.quote")),
    (position("", "2", "2"), .quoteNotInText(key: "findings.0.quote")),
    (position("Les", "0", "9223372036854775807"), .quoteNotInText(key: "findings.0.quote")),
    (#"{"at":"2026-11-23T09:00:00.000Z","event":"opened"}"#, .notAfterPrevious),
    (#"{"at":"2026-11-22T09:00:00.000Z","event":"unheard-of"}"#, .notAfterPrevious),
  ]

  /// A value that nests `depth` objects.
  private static func nested(_ depth: Int) -> String {
    String(repeating: "{\"x\":", count: depth) + "1" + String(repeating: "}", count: depth)
  }

  private static func position(_ quote: String, _ start: String, _ end: String) -> String {
    answer(#""kind":"hedge","quote":"\#(quote)","start":\#(start),"end":\#(end),"reason":"","followUp":"""#)
  }

  @Test(arguments: badLines.indices)
  func `a bad line stops with its number and its fault, and the file is left as it is`(index: Int) throws {
    let (line, fault) = SheetReaderTests.badLines[index]
    let first = #"{"at":"2026-11-23T09:00:00.000Z","event":"opened"}"#
    let last = #"{"at":"2026-11-23T09:00:09.000Z","event":"closed"}"#
    for end in ["\n\(last)\n", "\n\(last)", "\n"] {
      let whole = "\(SheetReaderTests.header)\n\(first)\n\(line)\(end)"
      try write(whole, to: path)
      let error = SheetFileError.badLine(path: path, line: 3, fault)
      #expect(throws: error) { try SheetFile.open(at: path) }
      #expect(throws: error) { try SheetFile.read(at: path) }
      #expect(try text(of: path) == whole)
    }
  }

  @Test(arguments: [
    ("{}", LineFault.missing(key: "pilote")), ("Dear team,", .notJSON),
    (#"{"pilote":"1","id":"a","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#, .wrongType(key: "pilote")),
    (#"{"pilote":0,"id":"a","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#, .unknownValue(key: "pilote")),
    (#"{"pilote":1,"created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#, .missing(key: "id")),
    (#"{"pilote":1,"id":"a","created":"today","lang":"fr"}"#, .unknownValue(key: "created")),
    (#"{"pilote":1,"id":"a","created":"2026-11-23T09:00:00.000Z","lang":"FR"}"#, .unknownValue(key: "lang")),
    (#"{"pilote":1,"id":"a","#, .notJSON),
  ])
  func `a first line that is no header stops with its fault`(line: String, fault: LineFault) throws {
    for end in ["", "\n", "\n{}\n"] {
      try write(line + end, to: path)
      #expect(throws: SheetFileError.badLine(path: path, line: 1, fault)) { try SheetFile.open(at: path) }
      #expect(try text(of: path) == line + end)
    }
  }

  @Test func `bytes that are not UTF-8 stop with their line`() throws {
    let line = Array("{\(SheetReaderTests.at),\"event\":\"opened\",\"x\":\"".utf8) + [0xC3, 0x28] + Array("\"}\n".utf8)
    try write(Array("\(SheetReaderTests.header)\n".utf8) + line, to: path)
    #expect(throws: SheetFileError.badLine(path: path, line: 2, .notUTF8)) { try SheetFile.open(at: path) }
    // UTF-16, which a decoder may take by itself.
    try write(SheetReaderTests.header.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }, to: path)
    #expect(throws: SheetFileError.badLine(path: path, line: 1, .notJSON)) { try SheetFile.open(at: path) }
  }

  @Test func `what another program may write differently is read all the same`() throws {
    let extra = #""extra" : [1, {"a": null}], "deep" : \#(SheetReaderTests.nested(15))"#
    let event = #"\#(extra), "event":"went-to","question":"six\u002dmonths""#
    try write("\(SheetReaderTests.header)\r\n{ \(event), \(SheetReaderTests.at) }\r\n", to: path)
    let expected = [TimedEvent(at: .nine(1), event: .wentTo(.sixMonths))]
    #expect(try SheetFile.read(at: path) == SheetContents(header: .sample, events: expected))
  }

  @Test func `what is no file is refused, and nothing waits for it`() throws {
    let pipe = folder.file("pipe.pilote")
    try #require(mkfifo(pipe, 0o600) == 0)
    let link = folder.file("link.pilote")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: pipe)
    for other in [pipe, link, folder.path, "/dev/null"] {
      #expect(throws: SheetFileError.notAFile(path: other)) { try SheetFile.open(at: other) }
      #expect(throws: SheetFileError.notAFile(path: other)) { try SheetFile.read(at: other) }
    }
    let missing = folder.file("missing.pilote")
    #expect(throws: SheetFileError.missing(path: missing)) { try SheetFile.open(at: missing) }
    #expect(throws: SheetFileError.missing(path: missing)) { try SheetFile.read(at: missing) }
  }

  @Test func `a sheet is reached through a symbolic link`() throws {
    let events = try SheetFile.sample(at: path, [.opened])
    let link = folder.file("link.pilote")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "sheet.pilote")
    let last = try SheetFile.open(at: link).file.append(.closed(line: ""), at: .nine(1))
    #expect(try SheetFile.read(at: path).events == events + [last])
  }

  @Test func `the longest line there may be is read`() throws {
    let start = "{\(SheetReaderTests.at),\"event\":\"answered\",\"question\":\"product\",\"findings\":[],\"text\":\""
    let text = String(repeating: "a", count: SheetFormat.longestLine - start.utf8.count - 2)
    try write("\(SheetReaderTests.header)\n\(start)\(text)\"}\n", to: path)
    #expect(try SheetFile.read(at: path).events.map(\.event) == [.answered(.product, text: text, findings: [])])
  }
}
