import Foundation
import PseudoTerminal
import Testing

/// The program on a disk where a call fails (see Tests/Fixtures/FaultyDisk).
struct `A disk that fails` {
  private func program(at call: Int, times: Int, errno: Int32) throws -> Program {
    let program = try Program()
    program.environment["LD_PRELOAD"] = builtExecutable("libfaulty-disk.so")
    program.environment["FAULT_FOLDER"] = program.folder
    program.environment["FAULT_AT"] = "\(call)"
    program.environment["FAULT_TIMES"] = "\(times)"
    program.environment["FAULT_ERRNO"] = "\(errno)"
    return program
  }

  private func hasFailed(_ program: Program) -> Bool {
    FileManager.default.fileExists(atPath: program.file(".fault"))
  }

  /// Types a short session, which ends well or with one line that says what is wrong, and checks what is on the disk.
  private func expectAnswersKept(at call: Int, times: Int, errno: Int32) throws {
    let comment: Comment = "call \(call), \(times) times, errno \(errno), seed \(Seeded.seed)"
    let program = try program(at: call, times: times, errno: errno)
    var session = try PlainSession(program)
    for line: PlainSession.Line in [
      .answer("Mon Net"), .command("/aller 1"), .answer("dix mairies"), .command("/aller 2"),
    ] {
      session.type(line)
    }
    session.type(.answer("la Sèvre, à Niort"))
    session.type(.command("/quitter"))
    let end = session.terminal.wait()
    let (given, acknowledged) = session.answers
    if end == .exited(2) {
      #expect(hasFailed(program), comment)
      #expect(session.terminal.transcript.contains("pilote: "), comment)
    } else {
      #expect(end == .exited(0), comment)
      #expect(acknowledged == given, comment)
    }
    // What is interrupted, or done by half, is done again.
    if [0, EINTR].contains(errno), times == 1 { #expect(end == .exited(0), comment) }
    let answers = try program.answers
    try #require(answers.starts(with: acknowledged), comment)
    try #require(given.starts(with: answers), comment)
    try #require(times > 1 || answers == acknowledged, comment)
  }

  @Test func `keeps every answer that was replied to, and says what it cannot`() throws {
    var random = Seeded(seed: Seeded.seed)
    let codes = [ENOSPC, EIO, EDQUOT, EROFS, EINTR, 0]
    for round in 0..<Seeded.rounds(6) {
      // The session makes 23 calls. EINTR for ever would be waited for as long.
      let code = codes[(round + Int(Seeded.seed)) % codes.count]
      try expectAnswersKept(at: random.below(24), times: code > EINTR && round % 2 == 0 ? 1_000_000 : 1, errno: code)
    }
  }

  @Test(arguments: [(ENOSPC, "le disque est plein"), (EROFS, "en lecture seule")])
  func `for a while is said each time, the answer stays on the line, and is kept in the end`(
    code: Int32, words: String
  ) throws {
    let program = try program(at: 0, times: 1_000_000, errno: code)
    program.environment["FAULT_WHILE"] = program.file("failing")
    let terminal = try program.start(["a"])
    terminal.answer("Mon Net", expecting: "(facultatif)")
    #expect(terminal.expect("› "))
    try program.write("", to: "failing")
    for _ in 0..<2 {
      terminal.send("\u{15}2027-03-01\r")
      #expect(terminal.expect(words))
      #expect(terminal.expect("› 2027-03-01"))
    }
    try FileManager.default.removeItem(atPath: program.file("failing"))
    terminal.send("\r")
    #expect(terminal.expect("1/7"))
    #expect(try program.answers == ["Mon Net", "2027-03-01"])
  }
}
