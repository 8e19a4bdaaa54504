import Foundation
import PseudoTerminal
import Testing

/// The program killed (SIGKILL) at any moment of random sessions on one sheet, time after time.
struct `A killed program` {
  private static let commands = ["/pourquoi", "/exemple", "/fiche", "/aide"]
  private static let afterwards = ["/passer", "/garder c’est ainsi", "/revue", "/retour"]

  /// What a team might type: it goes to a question, asks this and that, and answers.
  private func lines(_ round: Int, isFirst: Bool, with random: inout Seeded) -> [PlainSession.Line] {
    var lines: [PlainSession.Line] = isFirst ? [.answer("Mon Net")] : []
    for number in 0...random.below(5) {
      lines.append(.command("/aller \(1 + random.below(7))"))
      for _ in 0..<random.below(2) { lines.append(.command(Self.commands[random.below(Self.commands.count)])) }
      lines.append(
        .answer(
          "réponse \(round).\(number) de \(random.below(40)) mairies"
            + String(repeating: " été", count: random.below(30))))
      if random.below(3) == 0 { lines.append(.command(Self.afterwards[random.below(Self.afterwards.count)])) }
    }
    return lines
  }

  @Test func `has kept every answer that it had replied to, in order`() throws {
    let program = try Program()
    var random = Seeded(seed: Seeded.seed)
    var kept: [String] = []
    for round in 0..<Seeded.rounds(5) {
      var session = try PlainSession(program)
      let lines = lines(round, isFirst: kept.isEmpty, with: &random)
      for line in lines.prefix(1 + random.below(lines.count)) {
        // Often the team waits for the reply, and sometimes it types ahead.
        if random.below(5) > 0 { #expect(session.isRepliedTo()) }
        session.type(line)
      }
      usleep(UInt32(random.below(random.below(6) == 0 ? 200_000 : 4000)))
      session.terminal.kill(SIGKILL)
      #expect(session.terminal.wait() == .killed(signal: SIGKILL))

      let (given, acknowledged) = session.answers
      let answers = try program.answers
      try #require(answers.starts(with: kept + acknowledged), "seed \(Seeded.seed), round \(round)")
      try #require((kept + given).starts(with: answers), "seed \(Seeded.seed), round \(round)")
      kept = answers
    }
    #expect(kept.count > 3)
    let resumed = try program.run(["a"])
    #expect(resumed.status == 0)
    #expect(resumed.output.contains("Vous reprenez a.pilote"))
    #expect(try program.answers == kept)
  }
}
