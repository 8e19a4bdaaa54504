import Foundation
import Testing

@testable import Coaching

/// Whatever a team types stays text, in every style and format.
struct `Hostile answers` {
  /// Sessions of nothing but trouble, each as a sheet in each style.
  private static let count = Int(ProcessInfo.processInfo.environment["HOSTILE_SESSIONS"] ?? "") ?? 150

  private static let sheets: [(session: Session, sheet: Sheet)] = {
    var random = SeededRandom(seed: 2026)
    return (0..<count).flatMap { _ in
      let session = HostileText.session(&random, language: Language.allCases[random.below(2)])
      return Sheet.Style.allCases.map { (session, Sheet(session, in: .sample, style: $0, forCoach: true)) }
    }
  }()

  @Test func `in Markdown, the structure is the sheet’s alone, and the text comes back`() throws {
    for (_, sheet) in Self.sheets {
      let read = try MarkdownReading.blocks(of: sheet.markdown)
      #expect(read == sheet.document)
    }
  }

  @Test(arguments: CommonMarkReader.all.filter(\.isInstalled).map(\.name))
  func `a CommonMark reader finds the same`(name: String) throws {
    let reader = try #require(CommonMarkReader.all.first { $0.name == name })
    let html = try reader.html(of: Self.sheets.map(\.sheet.markdown).joined(separator: "\n"))
    // GitHub makes links of bare addresses, as it does in any text; the text is the same.
    let plain = html.replacing(#/<a href="[^"]*">|<\/a>/#.matchingSemantics(.unicodeScalar), with: "")
    let expected = Self.sheets.map { CommonMarkReader.expectedHTML(of: $0.sheet) }.joined()
    // Line by line, so that a failure shows its line rather than a megabyte.
    for (line, other) in zip(plain.split(separator: "\n"), expected.split(separator: "\n")) where line != other {
      Issue.record("\(line)\nshould be\n\(other)")
      break
    }
    #expect(plain.utf8.count == expected.utf8.count)
  }

  @Test func `every letter of an answer comes out, in its order`() {
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.lowercased().unicodeScalars.filter { $0.properties.isAlphabetic }
    }
    for (session, sheet) in Self.sheets {
      let written = letters(sheet.document.flatMap(\.texts).joined(separator: " "))
      for question in Question.judged {
        for line in (session.answers[question]?.text ?? "").split(whereSeparator: \.isNewline) {
          #expect(written.contains(letters(String(line))), "\(line.debugDescription)")
        }
      }
    }
  }

  private static var tag: Regex<Substring> {
    #/</?(?:header|main|section|h[1-3]|p|ul|li|strong|svg|title|desc|text|rect|line|path|body|html)(?: [a-zA-Z0-9-]+="[^"<>]*")*/?>/#
  }

  @Test func `in HTML, no tag is the team’s`() {
    for (session, sheet) in Self.sheets.prefix(200) {
      let page = sheet.html(of: session, in: .sample)
      let body = page.components(separatedBy: "<body>")[1]
      let text = body.replacing(Self.tag.matchingSemantics(.unicodeScalar), with: "")
      #expect(!text.unicodeScalars.contains { "<>".unicodeScalars.contains($0) }, "\(text)")
      #expect(!page.contains("<script"))
      #expect(page.components(separatedBy: "</main>").count == 2)
    }
  }

  @Test func `in JSON, every answer comes back as it was typed, and nothing is invisible`() throws {
    for (session, sheet) in Self.sheets.prefix(200) {
      let json = sheet.json(of: session, in: .sample, forCoach: true)
      let object = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
      let answers = try #require(object["answers"] as? [[String: Any]])
      for (question, answer) in zip(Question.allCases, answers) {
        #expect(answer["text"] as? String == session.answers[question]?.text)
      }
      #expect(object["markdown"] as? String == sheet.markdown)
      #expect(
        !json.unicodeScalars.contains { $0 != "\n" && [.control, .format].contains($0.properties.generalCategory) })
    }
  }

  @Test func `a line of 10,000 characters stays one line`() throws {
    for piece in ["a", "# ", "> ", "*", "_", "`", "[", "<", "&", "\\", "1. ", "| ", "!", "« ", "://"] {
      var coach = Coach(language: .french)
      _ = coach.apply(.answered(.firstUsers, text: String(repeating: piece, count: 10_000 / piece.count), findings: []))
      let sheet = Sheet(coach.session, in: .sample)
      #expect(try MarkdownReading.blocks(of: sheet.markdown) == sheet.document)
    }
  }
}
