import Glibc
import PseudoTerminal
import Testing

@testable import Terminal

struct OutputTests {
  private func pipeEnds() -> (reading: Int32, writing: Int32) {
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    return (ends[0], ends[1])
  }

  @Test func `a pipe gets plain text in lines of a fixed width`() throws {
    let ends = pipeEnds()
    let appearance = Appearance(descriptor: ends.writing, environment: ["TERM": "xterm"])
    #expect(appearance == .plain)
    let output = Output(descriptor: ends.writing, appearance: appearance)
    try output.writeParagraph(StyledText("titre \u{1B}[31m", .bold))
    try output.write("fin")
    close(ends.writing)
    #expect(PlainInput(input: ends.reading).readLine(prompt: "") == .line("titre [31m"))
    close(ends.reading)
  }

  @Test func `a closed pipe is an error, not an end`() {
    let ends = pipeEnds()
    close(ends.reading)
    #expect(throws: OutputError.closed) {
      try Output(descriptor: ends.writing, appearance: .plain).writeLine("perdu")
    }
    close(ends.writing)
  }

  @Test func `a full disk is an error`() {
    let full = open("/dev/full", O_WRONLY)
    #expect(throws: OutputError.failed(errno: ENOSPC)) {
      try Output(descriptor: full, appearance: .plain).writeLine("perdu")
    }
    close(full)
  }

  @Test func `a terminal's width and wishes are followed`() throws {
    let text = String(repeating: "mot ", count: 40)
    let narrow = try PseudoTerminal(builtExecutable("line-editor-fixture"), ["--wrap", text], columns: 20)
    #expect(narrow.wait() == .exited(0))
    #expect(narrow.transcript.split(separator: "\r\n").first == "mot mot mot mot mot")
    #expect(narrow.rawTranscript.contains("\u{1B}[1m"))
    let wide = try PseudoTerminal(
      builtExecutable("line-editor-fixture"), ["--wrap", text], environment: ["TERM": "dumb"], columns: 200)
    #expect(wide.wait() == .exited(0))
    #expect(wide.transcript.split(separator: "\r\n").first?.count == 87)
    #expect(!wide.rawTranscript.contains("\u{1B}"))
  }

  @Test(arguments: [
    (["ACCESSIBLE": "1"], true), (["ACCESSIBLE": "0"], false), (["ACCESSIBLE": ""], false), ([:], false),
  ])
  func `accessibility is asked for by the environment`(environment: [String: String], isAccessible: Bool) {
    #expect(Appearance(descriptor: -1, environment: environment).accessible == isAccessible)
  }
}
