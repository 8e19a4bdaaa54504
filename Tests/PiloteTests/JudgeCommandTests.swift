import Foundation
import Testing

/// `pilote judge`, run as people run it: the real program, its standard streams, its exit status.
struct JudgeCommandTests {
  private struct Outcome {
    let lines: [String]
    let status: Int32

    func object(_ index: Int) throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(lines[index].utf8)) as? [String: Any])
    }

    func findings(_ index: Int) throws -> [[String: Any]] {
      try #require(object(index)["findings"] as? [[String: Any]])
    }
  }

  private func judge(_ input: Data, _ arguments: String...) throws -> Outcome {
    let test = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    let file = FileManager.default.temporaryDirectory.appending(path: "judge-\(UUID().uuidString).jsonl")
    try input.write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = test.deletingLastPathComponent().appending(path: "pilote")
    process.arguments = ["judge"] + arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    process.standardOutput = output
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    let text = String(decoding: data, as: UTF8.self)
    return Outcome(lines: text.split(separator: "\n").map(String.init), status: process.terminationStatus)
  }

  private func line(_ id: String, _ question: String, _ answer: String, lang: String = "fr") throws -> String {
    let object = ["id": id, "question": question, "lang": lang, "answer": answer]
    return String(decoding: try JSONSerialization.data(withJSONObject: object), as: UTF8.self)
  }

  @Test func `findings come out in the order of the answers, with positions in Unicode scalars`() throws {
    let input = try [
      line("a", "first-users", "😀 plusieurs clubs de Vire"), line("b", "first-users", "Les 31 ostréicultrices d’Étel"),
      line("c", "first-users", "Everyone.", lang: "en"),
    ].joined(separator: "\n")
    let outcome = try judge(Data(input.utf8))
    #expect(outcome.status == 0)
    #expect(try (0..<3).map { try outcome.object($0)["id"] as? String } == ["a", "b", "c"])
    let first = try #require(try outcome.findings(0).first)
    #expect(first["kind"] as? String == "vague-quantity")
    #expect(first["quote"] as? String == "plusieurs")
    #expect(first["start"] as? Int == 2 && first["end"] as? Int == 11)
    #expect((first["reason"] as? String)?.isEmpty == false && (first["followUp"] as? String)?.isEmpty == false)
    #expect(try outcome.findings(1).isEmpty)
    let kinds = try outcome.findings(2).compactMap { $0["kind"] as? String }
    #expect(kinds == ["national-first", "no-count", "no-place"])
    #expect(try outcome.findings(2).last?["quote"] == nil)
  }

  @Test func `keys always stand in the same order`() throws {
    let outcome = try judge(Data(line("a", "six-months", "200 comptes créés").utf8))
    let pattern =
      #/^\{"id":"a","findings":\[\{"kind":"[a-z-]+","quote":".*?","start":\d+,"end":\d+,"reason":".*?","followUp":".*?"\}/#
    #expect(outcome.lines[0].contains(pattern))
  }

  @Test func `a bad line gets its error in its place, and the status says so at the end`() throws {
    var input = Data("not json\n".utf8)
    input += Data("{\"id\":\"b\",\"question\":\"who\",\"lang\":\"fr\",\"answer\":\"x\"}\n".utf8)
    input += Data("{\"id\":\"c\",\"question\":\"first-users\",\"lang\":\"de\",\"answer\":\"x\"}\n".utf8)
    input += Data("{\"id\":\"d\",\"question\":\"first-users\",\"lang\":\"fr\"}\n".utf8)
    input += Data("{\"id\":\"e\",\"answer\":\"\u{0}".utf8) + Data([0xFF, 0xFE]) + Data("\"}\n\n".utf8)
    input += Data("{\"id\":\"".utf8) + Data(repeating: UInt8(ascii: "x"), count: 5 << 20) + Data("\"}\n".utf8)
    input += Data(try line("g", "first-users", "Les 31 ostréicultrices d’Étel").utf8)
    let outcome = try judge(input, "--strict")
    #expect(outcome.status == 2)
    #expect(outcome.lines.count == 7)
    let ids = try (0..<7).map { try outcome.object($0)["id"] as? String }
    #expect(ids == [nil, "b", "c", "d", nil, nil, "g"])
    for index in 0..<6 { #expect(try outcome.object(index)["error"] is String) }
    #expect(try outcome.findings(6).isEmpty)
  }

  @Test func `strict turns findings into status 1`() throws {
    let vague = Data(try line("a", "first-users", "Les citoyens").utf8)
    let clean = Data(try line("a", "first-users", "Les 31 ostréicultrices d’Étel").utf8)
    #expect(try judge(vague).status == 0)
    #expect(try judge(vague, "--strict").status == 1)
    #expect(try judge(clean, "--strict").status == 0)
  }

  @Test func `text for people holds nothing that commands a terminal`() throws {
    let input = Data(try line("a\u{1B}[2J", "first-users", "plusieurs\u{1B}[m\u{7} clubs de Vire").utf8)
    let outcome = try judge(input, "--format", "text")
    #expect(outcome.lines.count > 1)
    for line in outcome.lines { #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }) }
  }

  @Test func `the evidence behind a verdict can be asked for`() throws {
    let input = Data(try line("a", "first-users", "Douze internes à Mende").utf8)
    let evidence = try #require(try judge(input, "--explain").object(0)["evidence"] as? [[String: Any]])
    #expect(evidence.map { $0["gives"] as? String } == ["count", "place"])
    #expect(evidence.map { $0["quote"] as? String } == ["Douze", "Mende"])
  }

  @Test func `batches that several cores judge come out in the order of the lines, bad ones in their place`() throws {
    let answers = ["Les citoyens.", "Douze internes à Mende.", "Peut-être plusieurs clubs de Vire, ou tout le pays."]
    let lines = try (0..<6_000).map { number in
      number % 997 == 0 ? "not json" : try line("\(number)", "first-users", answers[number % answers.count])
    }
    let outcome = try judge(Data(lines.joined(separator: "\n").utf8))
    #expect(outcome.lines.count == lines.count)
    #expect(outcome.status == 2)
    let alone = try answers.map { answer in
      try judge(Data(line("", "first-users", answer).utf8)).lines[0].replacing("\"id\":\"\"", with: "\"id\":")
    }
    for (number, judged) in outcome.lines.enumerated() {
      if number % 997 == 0 {
        #expect(judged.hasPrefix("{\"id\":null,\"error\""))
      } else {
        #expect(judged.replacing("\"id\":\"\(number)\"", with: "\"id\":") == alone[number % answers.count])
      }
    }
  }

  @Test func `many answers stream through, empty input is no answer`() throws {
    #expect(try judge(Data()).lines.isEmpty)
    let one = try line("a", "first-scope", "Pas de bovins.") + "\n"
    let outcome = try judge(Data(String(repeating: one, count: 5_000).utf8))
    #expect(outcome.lines.count == 5_000)
    #expect(Set(outcome.lines).count == 1)
  }
}

struct `pilote judge when the system refuses` {
  private static let line = #"{"id":"1","question":"first-users","lang":"fr","answer":"Les usagers."}"# + "\n"

  @Test func `says that its output is full, or its input no file`() throws {
    let program = try Program()
    try program.write(Self.line, to: "answers")
    for (redirection, word) in [("< answers > /dev/full", "La sortie"), ("< /", "L’entrée")] {
      let result = try program.run(["-c", "'\(Program.path)' judge \(redirection)"], at: "/bin/sh")
      #expect(result.status == 2)
      #expect(result.errors.hasPrefix("pilote: \(word)"))
    }
  }

  @Test func `escapes what a terminal would obey`() throws {
    let line = #"{"id":"a\u009b31m\u202e😀\"\\\n","question":"first-users","lang":"fr","answer":"x\u001b[2J"}"# + "\n"
    let result = try Program().run(["judge"], input: line)
    #expect(result.output.hasPrefix(#"{"id":"a\u009b31m\u202e😀\"\\\n","findings""#))
    #expect(!result.output.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" })
  }

  @Test func `tries the examples in a folder of prompts, as drafting does`() throws {
    let program = try Program()
    let prompts = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "prompts")
    try FileManager.default.copyItem(atPath: prompts.path, toPath: program.file("textes"))
    let file = "textes/fr/cues/commitment.yaml"
    try program.write(
      program.text(of: file).replacingOccurrences(of: "matches: [Je ne sais pas.", with: "matches: [Tulle."), to: file)
    let result = try program.run(["judge", "--prompts", "textes"], input: Self.line)
    #expect(result.status == 2)
    #expect(result.errors.contains("commitment.yaml:"))
    #expect(result.errors.contains("Tulle."))
  }
}
