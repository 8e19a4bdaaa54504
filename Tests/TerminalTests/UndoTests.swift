import PseudoTerminal
import Testing

@testable import Terminal

struct UndoTests {
  private func undone(_ times: Int) -> String { String(repeating: "\u{1F}", count: times) }

  @Test(arguments: [(1, "les agents, à "), (2, "les agents, "), (3, "les "), (4, ""), (9, "")])
  func `typed text is undone word by word`(times: Int, line: String) throws {
    let terminal = try startFixture()
    #expect(terminal.type("les agents, à Calais" + undone(times) + "*\r", gives: line + "*"))
  }

  @Test(arguments: [
    (0, "avant"), (1, "un deux trois|"), (2, "un deux trois|quatre"), (3, "un deux trois|quatr"),
    (4, "un deux trois|quatre"),
    (5, "un "), (6, ""), (7, ""),
  ])
  func `each paste, each deletion and each recall is one step`(times: Int, line: String) throws {
    let terminal = try startFixture()
    #expect(terminal.type("avant\r", gives: "avant"))
    let keys = "un " + Keys.paste("deux trois\rquatre") + "\u{7F}\u{1F}" + "\u{7F}" + Keys.left + "\u{5}e\u{17}\u{10}"
    #expect(terminal.type(keys + undone(times) + "\r", gives: line))
  }

  @Test func `letters erased one after the other come back together, with the cursor where it was`() throws {
    let terminal = try startFixture()
    #expect(terminal.type("un deux trois" + Keys.left + "\u{7F}\u{7F}\u{7F}\u{7F}\u{1F}*\r", gives: "un deux troi*s"))
  }

  @Test func `undo stops at the answer that was there, and starts anew on each line`() throws {
    let terminal = try startFixture(["--prefill", "l’AIFE"], awaiting: "l’AIFE")
    #expect(terminal.type(" et la DINUM" + undone(20) + "\r", gives: "l’AIFE"))
    #expect(terminal.type(undone(3) + "suite\r", gives: "suite"))
  }

  @Test func `an emptied line comes back`() throws {
    let terminal = try startFixture(["--prefill", "un\ndeux"], awaiting: "deux")
    #expect(terminal.type("\u{15}\u{15}\u{15}" + undone(3) + "\r", gives: "un|deux"))
  }

  @Test func `what takes too much room is forgotten from its oldest end`() {
    var steps = UndoSteps()
    let long = String(repeating: "a", count: 1 << 20)
    for number in 0..<9 { steps.note(LineText(long + "\(number)"), typed: false) }
    var count = 0
    while steps.undo() != nil { count += 1 }
    #expect(count == 3)
  }
}
