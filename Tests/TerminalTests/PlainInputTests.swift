import Glibc
import PseudoTerminal
import Testing

@testable import Terminal

struct PlainInputTests {
  /// What is read from a file with these bytes.
  private func results(_ bytes: [UInt8]) -> [LineResult] {
    var name = Array("/tmp/plain-input-XXXXXX".utf8CString)
    let file = mkstemp(&name)
    defer { close(file) }
    unlink(name)
    var rest = bytes[...]
    while !rest.isEmpty { rest = rest.dropFirst(rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }) }
    lseek(file, 0, SEEK_SET)
    let input = PlainInput(input: file)
    var results: [LineResult] = []
    repeat {
      results.append(input.readLine(prompt: "jamais écrit", prefill: "ni ceci"))
    } while results.last != .ended(text: "")
    #expect(input.readLine(prompt: "") == .ended(text: ""))
    return results
  }

  @Test(arguments: [
    ("un\ndeux\n", ["un", "deux"]), ("un\r\n\r\ndeux", ["un", "", "deux"]), ("", []), ("\n", [""]),
    ("été\u{1B}[31m\0\u{7}\tfin", ["été[31m fin"]), ("\u{FEFF}e\u{301}", ["é"]),
  ])
  func `each line is an answer`(text: String, lines: [String]) {
    #expect(results(Array(text.utf8)) == lines.map { .line($0) } + [.ended(text: "")])
  }

  @Test func `bytes that are not UTF-8 become replacement characters`() {
    #expect(results([0x61, 0xFF, 0x62, 0x0A, 0xC3]) == [.line("a\u{FFFD}b"), .line("\u{FFFD}"), .ended(text: "")])
  }

  @Test func `a line without end is given in pieces, none of its characters cut`() {
    let text = String(repeating: "é€", count: 500_000)
    let lines = results(Array(text.utf8)).dropLast().map { result -> String in
      if case .line(let line) = result { line } else { "" }
    }
    #expect(lines.map(\.utf8.count) == [1_048_575, 1_048_575, 402_850])
    let isWhole = lines.joined() == text
    #expect(isWhole)
  }

  @Test func `a terminal that can only print shows the prompt and keeps its own editing`() throws {
    let terminal = try startFixture(["--prefill", "jamais"], environment: ["TERM": "dumb"])
    #expect(terminal.modes == .sane)
    #expect(terminal.type("été\r", gives: "été"))
    terminal.send("\u{4}")
    #expect(terminal.wait() == .exited(0))
    #expect(!terminal.rawTranscript.contains("\u{1B}"))
  }
}
