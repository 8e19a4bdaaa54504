import Coaching
import Foundation
import Judgement
import Testing

@testable import Prompts

/// Each fault, with the file and the line where it is reported.
struct PromptFaultsTests {
  let folder: PromptsFolder

  init() throws { folder = try PromptsFolder() }

  private func fault(_ name: String, _ line: Int?, _ problem: PromptFault.Problem) -> PromptFault {
    PromptFault(path: folder.path(name), line: line, problem: problem)
  }

  @Test func `a file that is missing`() throws {
    try folder.remove("fr/kinds.yaml")
    #expect(folder.faults() == [fault("fr/kinds.yaml", nil, .missingFile)])
  }

  @Test func `a folder in the place of a file`() throws {
    try folder.remove("fr/kinds.yaml")
    try FileManager.default.createDirectory(
      at: folder.url.appending(path: "fr/kinds.yaml"), withIntermediateDirectories: false)
    #expect(folder.faults() == [fault("fr/kinds.yaml", nil, .unreadableFile)])
  }

  @Test func `a pipe in the place of a file is not waited for`() throws {
    try folder.remove("fr/kinds.yaml")
    #expect(mkfifo(folder.path("fr/kinds.yaml"), 0o600) == 0)
    #expect(folder.faults() == [fault("fr/kinds.yaml", nil, .unreadableFile)])
  }

  @Test func `no folder of cues`() throws {
    try folder.remove("fr/cues")
    let lists = CueList.Name.allCases.map { fault("fr/cues", nil, .missingList($0.key)) }
    #expect(folder.faults() == [fault("fr/cues", nil, .missingFolder)] + lists)
  }

  @Test func `a cue file with the other ending`() throws {
    try folder.write("other: 1\n", to: "fr/cues/other.yml")
    #expect(folder.faults() == [fault("fr/cues/other.yml", nil, .unexpectedFile)])
  }

  @Test func `a file that is too large`() throws {
    try folder.write(String(repeating: "# padding\n", count: 209_716), to: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", nil, .fileTooLarge(limit: 2_097_152))])
  }

  @Test func `a file that is not UTF-8`() throws {
    try Data([0x23, 0x0A, 0x23, 0x0A, 0x68, 0x3A, 0xE9, 0x0A]).write(to: folder.url.appending(path: "fr/sheet.yaml"))
    #expect(folder.faults() == [fault("fr/sheet.yaml", 3, .invalidUTF8)])
  }

  @Test func `an empty file`() throws {
    try folder.write("", to: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", 1, .wrongType(expected: .mapping))])
  }

  @Test func `a syntax error`() throws {
    let line = try folder.append("more: [a, b\n", to: "fr/sheet.yaml") + 1
    #expect(
      folder.faults() == [fault("fr/sheet.yaml", line, .syntax(detail: "did not find expected ',' or ']'"))])
  }

  @Test func `a colon in a text on one line`() throws {
    let line = try folder.append("more: Déployer : son produit\n", to: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", line, .unquotedColon)])
  }

  @Test func `a control character in the file`() throws {
    let line = try folder.append("more: Déployer\u{1B}[31m\n", to: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", line, .syntax(detail: "control characters are not allowed"))])
  }

  @Test func `a control character hidden in an escape sequence`() throws {
    let line = try folder.replace("heading", with: "heading: \"Déployer\\e[31m\"", in: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", line, .controlCharacter("\u{1B}"))])
    try folder.replace("heading", with: "heading: Dé\u{202E}ployer", in: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", line, .controlCharacter("\u{202E}"))])
  }

  @Test func `duplicate keys, without hiding what else is wrong`() throws {
    let first = try folder.lines(of: "heading", in: "fr/sheet.yaml").lowerBound
    let line = try folder.append("heading: Deux\n\"heading\": Trois\nhaeding: Quatre\n", to: "fr/sheet.yaml")
    let kinds = try folder.append("hedge: Peut-être\n", to: "fr/kinds.yaml")
    let hedge = try folder.lines(of: "hedge", in: "fr/kinds.yaml").lowerBound
    #expect(
      folder.faults() == [
        fault("fr/kinds.yaml", kinds, .duplicateKey("hedge", firstLine: hedge)),
        fault("fr/sheet.yaml", line, .duplicateKey("heading", firstLine: first)),
        fault("fr/sheet.yaml", line + 1, .duplicateKey("heading", firstLine: first)),
        fault("fr/sheet.yaml", line + 2, .unknownKey("haeding", nearest: "heading")),
      ])
  }

  @Test func `a missing question, and an unknown one with the nearest`() throws {
    let line = try folder.replaceLine(startingWith: "six-months:", with: "six-month:", in: "fr/questions.yaml")
    #expect(
      folder.faults() == [
        fault("fr/questions.yaml", 1, .missingKey("six-months")),
        fault("fr/questions.yaml", line, .unknownKey("six-month", nearest: "six-months")),
      ])
  }

  @Test func `a key that resembles no other has no suggestion`() throws {
    _ = try folder.append("zzzzzzzzzzzz: Non\n", to: "fr/sheet.yaml")
    #expect(folder.faults().map(\.problem) == [.unknownKey("zzzzzzzzzzzz", nearest: nil)])
  }

  @Test func `a field that is missing, empty, or of another type`() throws {
    let kind = try folder.lines(of: "hedge", in: "fr/kinds.yaml").lowerBound
    let label = try folder.replaceLine(startingWith: "  label:", with: "  label:", in: "fr/kinds.yaml", from: kind)
    let (list, file) = try folder.someCueList()
    let line = try folder.replace(
      list,
      with: """
        \(list):
          cues: peut-être
          matches:
            - [peut-être]
            - ""
          ignores: []
          more: 1
        """, in: file)
    #expect(
      folder.faults() == [
        fault("fr/kinds.yaml", label, .emptyText),
        fault(file, line + 1, .wrongType(expected: .list)),
        fault(file, line + 3, .wrongType(expected: .text)),
        fault(file, line + 4, .emptyText),
        fault(file, line + 5, .emptyList),
        fault(file, line + 6, .unknownKey("more", nearest: nil)),
      ])
  }

  @Test func `a key that is itself a list`() throws {
    let line = try folder.append("? [a, b]\n: c\n", to: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", line, .wrongType(expected: .text))])
  }

  @Test func `follow-ups that are missing, superfluous or unknown`() throws {
    let kind = try folder.lines(of: "no-count", in: "fr/kinds.yaml").lowerBound
    let followUps = try folder.replaceLine(
      startingWith: "  follow-ups:", with: "  follow-ups:", in: "fr/kinds.yaml", from: kind)
    try folder.replaceLine(
      startingWith: "    first-users:", with: "    volunteers: Combien ?\n    first-uses: Combien ?\n    z: >-",
      in: "fr/kinds.yaml", from: followUps)
    #expect(
      folder.faults() == [
        fault("fr/kinds.yaml", followUps, .missingFollowUp(.firstUsers)),
        fault("fr/kinds.yaml", followUps + 1, .superfluousFollowUp(.volunteers)),
        fault("fr/kinds.yaml", followUps + 2, .unknownKey("first-uses", nearest: "first-users")),
        fault("fr/kinds.yaml", followUps + 3, .unknownKey("z", nearest: nil)),
      ])
  }

  @Test func `a priority with a kind missing, unknown, repeated, or never found there`() throws {
    let start = try folder.lines(of: "first-users", in: "fr/questions.yaml").lowerBound
    let priority = try folder.replaceLine(
      startingWith: "  priority:", with: "  priority:", in: "fr/questions.yaml", from: start)
    try folder.replaceLine(
      startingWith: "    - no-count", with: "    - no-cuont", in: "fr/questions.yaml", from: priority)
    try folder.replaceLine(
      startingWith: "    - no-place", with: "    - no-role", in: "fr/questions.yaml", from: priority)
    try folder.replaceLine(
      startingWith: "    - hedge", with: "    - vague-time", in: "fr/questions.yaml", from: priority)
    let faults = folder.faults()
    #expect(faults.allSatisfy { $0.path == folder.path("fr/questions.yaml") })
    #expect(
      faults.prefix(3) == [
        fault("fr/questions.yaml", priority, .missingInPriority(.hedge)),
        fault("fr/questions.yaml", priority, .missingInPriority(.noCount)),
        fault("fr/questions.yaml", priority, .missingInPriority(.noPlace)),
      ])
    let problems = faults.dropFirst(3).map(\.problem)
    #expect(problems.count == 3)
    #expect(problems.contains(.unknownKind("no-cuont", nearest: "no-count")))
    #expect(problems.contains(.superfluousInPriority(.noRole)))
    #expect(problems.contains(.repeatedInPriority(.vagueTime)))
    #expect(faults.dropFirst(3).allSatisfy { ($0.line ?? 0) > priority })
  }

  @Test func `placeholders that are missing or that nothing fills`() throws {
    enum Sample: String, CaseIterable {
      case count, plain
      var placeholders: Set<String> { self == .count ? ["count", "total"] : [] }
    }
    let log = FaultLog()
    let root = try #require(parse("plain: Aucun {x}\ncount: \"{cuont} sur {total}\"\n", path: "p", log: log))
    _ = decodeTexts(root) { (sample: Sample) in sample.placeholders }
    #expect(
      Set(log.faults.map { "\($0.line ?? 0) \($0.problem)" }) == [
        #"1 unknownPlaceholder("x", nearest: nil)"#, #"2 missingPlaceholder("count")"#,
        #"2 unknownPlaceholder("cuont", nearest: Optional("count"))"#,
      ])
  }

  @Test func `cue lists that are unknown, missing, or in two files`() throws {
    let (list, file) = try folder.someCueList()
    let line = try folder.lines(of: list, in: file).lowerBound
    let content = "  cues: [a]\n  matches: [a]\n  ignores: [b]\n"
    try folder.write("\(list)x:\n\(content)", to: "fr/cues/zzz.yaml")
    #expect(folder.faults() == [fault("fr/cues/zzz.yaml", 1, .unknownKey("\(list)x", nearest: list))])
    try folder.write("# again\n\(list):\n\(content)", to: "fr/cues/zzz.yaml")
    #expect(
      folder.faults() == [
        fault("fr/cues/zzz.yaml", 2, .duplicateList(list, firstPath: folder.path(file), firstLine: line))
      ])
    try folder.remove("fr/cues/zzz.yaml")
    try folder.remove(file)
    #expect(folder.faults().contains(fault("fr/cues", nil, .missingList(list))))
  }

  @Test func `examples that are heard wrongly, when there is a way to hear`() throws {
    let (list, file) = try folder.someCueList()
    let line = try folder.replace(
      list,
      with: """
        \(list):
          cues: [xyzzy]
          matches:
            - Rien.
            - xyzzy
          ignores:
            - xyzzy pas
            - Non.
        """, in: file)
    let faults = #expect(throws: PromptFaults.self) {
      try folder.source.prompts(in: .french) { cues, sentence in
        // The other lists hear what they should, as far as this test is concerned.
        cues.cues.contains("xyzzy") ? sentence.contains("xyzzy") : cues.matches.contains(sentence)
      }
    }
    #expect(
      faults?.faults == [
        fault(file, line + 3, .exampleNotHeard("Rien.")), fault(file, line + 6, .exampleHeard("xyzzy pas")),
      ])
    #expect(folder.faults().isEmpty)
  }

  @Test func `faults of several files come at once, in the order of the files`() throws {
    let sheet = try folder.replace("heading", with: "heading: [1]", in: "fr/sheet.yaml")
    let messages = try folder.append("more:\n  x: ]\n", to: "fr/messages.yaml") + 1
    let line = try folder.replaceLine(startingWith: "product:", with: "produit:", in: "fr/questions.yaml")
    #expect(
      folder.faults().map { "\($0.path.suffix(from: folder.url.path.endIndex)):\($0.line ?? 0)" } == [
        "/fr/questions.yaml:1", "/fr/questions.yaml:\(line)", "/fr/messages.yaml:\(messages)",
        "/fr/sheet.yaml:\(sheet)",
      ])
  }

  @Test func `an alias bomb is refused before it is unrolled`() throws {
    var bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...30 {
      bomb += "a\(level): &a\(level) [" + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ") + "]\n"
    }
    try folder.write(bomb + "? *a30\n: heading\n", to: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", 2, .alias(name: "a0"))])
    try folder.write("a: &a [x]\r\nb: 1\r\nc: *a\r\n", to: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", 3, .alias(name: "a"))])
  }

  @Test func `a nesting bomb is refused by the parser`() throws {
    try folder.write("heading: " + String(repeating: "[", count: 500_000), to: "fr/sheet.yaml")
    let faults = folder.faults()
    #expect(faults.count == 1)
    #expect(faults.first?.path == folder.path("fr/sheet.yaml"))
    let deep = "heading: " + String(repeating: "[", count: 900) + String(repeating: "]", count: 900)
    try folder.write(try PromptsFolder().read("fr/sheet.yaml"), to: "fr/sheet.yaml")
    let line = try folder.replace("heading", with: deep, in: "fr/sheet.yaml")
    #expect(folder.faults() == [fault("fr/sheet.yaml", line, .wrongType(expected: .text))])
  }

  @Test func `an ampersand and a star in a text are no alias`() throws {
    try folder.replace("heading", with: "heading: R&D, * et 2*3 & 4", in: "fr/sheet.yaml")
    #expect(folder.faults().isEmpty)
  }
}
