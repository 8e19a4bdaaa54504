import Coaching
import Foundation
import SessionStore
import Testing

/// Random sessions, carried on apart and joined; the same ones every time.
struct `Merging any copies` {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A session that grows at random: its lines, and the time of the last one.
  private struct Growing {
    var lines = [#"{"pilote":1,"id":"b0a7","created":"2026-11-23T09:00:00.000Z","lang":"fr"}"#]
    var time = Timestamp.nine()

    mutating func grow(by count: Int, using random: inout SeededRandom) throws {
      for _ in 0..<count {
        // Small steps, so that copies have many events at one time.
        time = Timestamp(milliseconds: time.milliseconds + Int.random(in: 1...3, using: &random))
        lines.append(random.line(at: time))
      }
    }
  }

  private func sheet(_ name: String, _ growing: Growing) throws -> String {
    try write(growing.lines.map { $0 + "\n" }.joined(), to: folder.file(name))
    return folder.file(name)
  }

  private func joined(_ one: String, _ other: String) throws -> (path: String, text: String) {
    let path = folder.file("joined-\(UUID()).pilote")
    var calls = FileSystemCalls()
    calls.synchronize = { _ in 0 }
    try SheetFile.merge(one, other, to: path, replacing: false, calls: calls)
    return (path, try text(of: path))
  }

  /// The events of a file without their times, and without what merges say.
  private func events(_ text: String) -> [String] {
    text.split(separator: "\n").dropFirst().filter { !$0.contains(#""event":"merged""#) }.map { line in
      String(line).replacing(/"at" ?: ?"[^"]*"/, with: "").replacing(/,"was":"[^"]*"/, with: "")
    }.sorted()
  }

  @Test(arguments: 0..<60)
  func `loses nothing, whichever comes first and however often`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var shared = Growing()
    try shared.grow(by: .random(in: 0...8, using: &random), using: &random)
    var copies: [Growing] = []
    for _ in 0..<3 {
      var copy = shared
      try copy.grow(by: .random(in: 0...12, using: &random), using: &random)
      copies.append(copy)
    }
    let (a, b, c) = (try sheet("a", copies[0]), try sheet("b", copies[1]), try sheet("c", copies[2]))
    let ab = try joined(a, b)
    #expect(try joined(b, a).text == ab.text)
    for input in [a, b] {
      #expect(try joined(ab.path, input).text == ab.text)
      #expect(try joined(input, ab.path).text == ab.text)
    }
    let own = copies[0...1].map { $0.lines.dropFirst(shared.lines.count) }
    let all = shared.lines.dropFirst() + Set(own[0] + own[1])
    #expect(events(ab.text) == events("header\n" + all.joined(separator: "\n")))

    // Reading checks that times increase; what was joined in any order has the same events.
    #expect(try SheetFile.read(at: ab.path).events.count >= 0)
    let abc = try joined(ab.path, c)
    let bca = try joined(try joined(b, c).path, a)
    #expect(events(abc.text) == events(bca.text))
    for input in [a, b, c, ab.path] { #expect(try joined(abc.path, input).text == abc.text) }

    // A copy that merely goes on from the merge stays as it is.
    var on = copies[0]
    on.lines = abc.text.split(separator: "\n").map(String.init)
    on.time = Timestamp.nine(60)
    try on.grow(by: 5, using: &random)
    let going = try sheet("going", on)
    #expect(try joined(going, c).text == text(of: going))
  }
}

/// Numbers that look random and are the same for the same seed.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &self)]
  }

  /// The line of some event, perhaps of a newer version or with keys of one.
  mutating func line(at time: Timestamp) -> String {
    let question = pick(["first-users", "volunteers", "launch"])
    let text = pick(["é", "e\\u0301", "les artisans", "\\\"at\\\":\\\"", "2027-03-01", "\\\\"])
    let members = pick([
      #""event":"opened""#, #""event":"finished""#, #""event":"skipped","question":"\#(question)""#,
      #""event":"answered","question":"\#(question)","text":"\#(text)","findings":[]"#,
      #""event":"answered","question":"\#(question)","text":"x \#(text)","findings":[{"kind":"hedge","quote":"x","start":0,"end":1,"reason":"r","followUp":"f"},{"kind":"no-count","reason":"r","followUp":"f"}],"mood":{"at":"noon"}"#,
      #""event":"dismissed","question":"\#(question)","reason":"\#(text)""#,
      #""event":"reinstated","question":"\#(question)""#, #""event":"notes-closed","question":"\#(question)""#,
      #""event":"noted","question":"\#(question)","author":"Ana","text":"\#(text)""#,
      #""event":"closed","line":"\#(text)""#, #""event":"closed""#, #""event":"drawn","points":[[0,1],{"at":2}]"#,
    ])
    return pick([#"{"at":"\#(time)",\#(members)}"#, #"{ \#(members), "at" : "\#(time)" }"#])
  }
}
