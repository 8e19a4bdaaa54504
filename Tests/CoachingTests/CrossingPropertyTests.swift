import Testing

@testable import Coaching

/// Random events on two questions, in copies that parted; the same ones every time.
struct `Any two copies of a sheet` {
  private struct Events {
    var random: SplitMix
    var count = 0

    mutating func next() -> (Int, Event) {
      count += Int.random(in: 1...4, using: &random)
      let question: Question = Bool.random(using: &random) ? .firstUsers : .volunteers
      let findings = [Kind.hedge, .noCount, .noPlace].filter { _ in Bool.random(using: &random) }.map { finding($0) }
      let events: [Event] = [
        .answered(question, text: "answer \(random.next())", findings: findings),
        .dismissed(question, reason: "reason \(random.next())"), .reinstated(question), .notesClosed(question),
        .noted(question, Note(author: "Ana", text: "note \(random.next())")), .skipped(question), .opened,
        .wentTo(question), .closed(line: "line \(random.next())"), .closed(line: ""), .finished,
      ]
      return (count, events[Int.random(in: events.indices, using: &random)])
    }
  }

  private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = state
      bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      return bits ^ (bits >> 31)
    }
  }

  private func copied(_ moments: [(Int, Event)]) -> [CopiedEvent] {
    moments.map { CopiedEvent(time: Timestamp(milliseconds: $0.0), line: Array("\($0)".utf8), event: $0.1) }
  }

  private func coach(_ events: [Event]) -> Coach {
    var coach = Coach(language: .french)
    for event in events { _ = coach.apply(event) }
    return coach
  }

  @Test(arguments: 0..<300)
  func `mean together what each team meant`(seed: UInt64) throws {
    var events = Events(random: SplitMix(state: seed))
    let shared = (0..<6).map { _ in events.next() }
    var other = Events(random: SplitMix(state: seed + 1000), count: events.count)
    let (left, right) = ((0..<8).map { _ in events.next() }, (0..<8).map { _ in other.next() })
    let (one, two) = (copied(shared + left), copied(shared + right))
    let merge = SheetMerge(one, two, language: .french)
    let conclusion =
      merge.conclusion.map { [CopiedEvent(time: $0.at, line: Array("\($0)".utf8), event: $0.event)] } ?? []
    let whole = merge.lines.map(\.event) + conclusion
    let joined = coach(whole.compactMap(\.event))
    let (before, mine, theirs) = (
      coach(shared.map(\.1)), coach((shared + left).map(\.1)), coach((shared + right).map(\.1))
    )

    for question in [Question.firstUsers, .volunteers] {
      func dismissals(_ coach: Coach) -> Set<Dismissal> { Set(coach.session.answers[question]?.dismissals ?? []) }
      func openNotes(_ coach: Coach) -> Set<String> { Set(coach.session.openNotes(on: question).map(\.text)) }
      func lastAnswer(_ events: [(Int, Event)]) -> String? {
        events.reversed().compactMap { moment in
          if case .answered(question, let text, _) = moment.1 { text } else { nil }
        }.first
      }
      // What a team dismissed stays dismissed, and nothing is that no team dismissed, or that one took back.
      let dismissedSince = dismissals(mine).union(dismissals(theirs)).subtracting(dismissals(before))
      let dismissedStill = dismissals(before).intersection(dismissals(mine)).intersection(dismissals(theirs))
      #expect(dismissals(joined) == dismissedSince.union(dismissedStill))
      // A note is closed by a team that saw it, and by no other.
      let notedSince = openNotes(mine).union(openNotes(theirs)).subtracting(openNotes(before))
      let openStill = openNotes(before).intersection(openNotes(mine)).intersection(openNotes(theirs))
      #expect(openNotes(joined) == notedSince.union(openStill))
      // The answer that does not stand is asked about.
      if let first = lastAnswer(left), let second = lastAnswer(right) {
        let answer = try #require(joined.session.answers[question])
        #expect(Set([answer.text, joined.session.superseded[question]]) == [first, second])
        #expect(answer.drafts.contains(first) != answer.drafts.contains(second))
      } else {
        #expect(joined.session.superseded[question] == nil)
      }
    }
    // A line that either team left half typed comes back, or the later of two.
    let lines = [mine, theirs].filter { !$0.unfinishedLine.isEmpty && $0.unfinishedLine != before.unfinishedLine }
    #expect(lines.isEmpty || lines.map(\.prefill).contains(joined.prefill))
    #expect(SheetMerge(two, one, language: .french) == merge)
    for copy in [one, two] {
      let again = SheetMerge(whole, copy, language: .french)
      #expect(again.conclusion == nil)
      #expect(again.lines.map(\.event) == whole)
    }
  }
}
