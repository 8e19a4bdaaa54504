import Testing

@testable import Coaching

/// What a coach is told of a session, and how its time is counted.
struct `A replay` {
  private var replay = Replay(language: .french)

  /// Lets an event happen this many seconds after 1970.
  private mutating func follow(_ event: Event, at seconds: Int) -> Moment {
    replay.follow(TimedEvent(at: Timestamp(milliseconds: seconds * 1000), event: event))
  }

  private mutating func follow(_ events: (Event, Int)...) {
    for (event, seconds) in events { _ = follow(event, at: seconds) }
  }

  @Test mutating func `tells of each event its number, its sitting and its question`() {
    #expect(
      follow(.opened, at: 100)
        == Moment(
          number: 1, at: Timestamp(milliseconds: 100_000), event: .opened,
          sitting: Sitting(number: 1, start: Timestamp(milliseconds: 100_000)), startsSitting: true, draft: nil,
          findings: [], hasAnswer: false))
    let skipped = follow(.skipped(.launch), at: 110)
    #expect(skipped.number == 2)
    #expect(skipped.question == .launch)
    #expect(!skipped.startsSitting)
    #expect(!skipped.hasAnswer)
    #expect(skipped.sitting?.number == 1)
  }

  @Test mutating func `tells of each answer its number, what changed, what was found and what the coach made of it`() {
    follow((.opened, 0))
    let vague = finding(.vagueQuantity, on: "Plusieurs")
    let first = follow(.answered(.firstUsers, text: "Plusieurs artisans", findings: [vague, finding(.noPlace)]), at: 1)
    #expect(
      first.draft
        == Draft(
          number: 1, text: "Plusieurs artisans", previous: nil,
          findings: [.init(finding: vague, isDismissed: false), .init(finding: finding(.noPlace), isDismissed: false)],
          reception: .followedUp))
    let second = follow(.answered(.firstUsers, text: "Plusieurs artisans d’Aix", findings: [vague]), at: 2).draft
    #expect(second?.number == 2)
    #expect(second?.difference?.parts == [.kept("Plusieurs artisans"), .added(" d’Aix")])
    #expect(second?.reception == .followedUp)
    #expect(follow(.answered(.firstUsers, text: "Plusieurs", findings: [vague]), at: 3).draft?.reception == .letGo)
    #expect(follow(.answered(.firstUsers, text: "Cent artisans", findings: []), at: 4).draft?.reception == .accepted)
    let none = follow(.answered(.volunteers, text: "?", findings: [finding(.nonAnswer)]), at: 5)
    #expect(none.draft?.reception == .openPoint)
    #expect(none.draft?.number == 1)
    #expect(replay.efforts[.firstUsers]?.drafts == 4)
  }

  @Test mutating func `tells which findings were dismissed, stayed so, and were opened again`() {
    let vague = finding(.vagueQuantity, on: "Plusieurs")
    follow((.opened, 0), (.answered(.firstUsers, text: "Plusieurs", findings: [vague]), 1))
    #expect(follow(.dismissed(.firstUsers, reason: "La liste est là."), at: 2).findings == [vague])
    let again = follow(.answered(.firstUsers, text: "Plusieurs amis", findings: [vague, finding(.noPlace)]), at: 3)
    #expect(again.draft?.findings.map(\.isDismissed) == [true, false])
    #expect(follow(.reinstated(.firstUsers), at: 4).findings == [vague])
  }

  @Test mutating func `counts the time on the question at hand, and a pause as five minutes`() {
    follow(
      (.opened, 1000), (.answered(.product, text: "Carnet", findings: []), 1020), (.skipped(.launch), 1030),
      (.helpAsked, 1040), (.answered(.firstUsers, text: "Cent artisans", findings: []), 1040 + 7200),
      (.wentTo(.acceleration), 9000), (.closed(line: ""), 9010))
    #expect(replay.efforts[.product]?.time == 20_000)
    #expect(replay.efforts[.launch]?.time == 10_000)
    #expect(replay.efforts[.firstUsers]?.time == 10_000 + Replay.longestWork)
    #expect(replay.efforts[.firstPartners]?.time == Replay.longestWork)
    #expect(replay.efforts[.acceleration]?.time == 10_000)
    #expect(replay.time == 50_000 + 2 * Replay.longestWork)
  }

  @Test mutating func `counts nothing between sittings, whether the team left or was stopped`() {
    follow((.opened, 0), (.closed(line: ""), 10), (.opened, 10_000), (.skipped(.product), 10_005), (.opened, 20_000))
    #expect(replay.sittings == 3)
    #expect(replay.time == 15_000)
    let unopened = follow(.closed(line: "Car"), at: 20_001)
    #expect(unopened.sitting?.number == 3)
    // A file that another program wrote may lack what opens a sitting.
    let alone = follow(.skipped(.launch), at: 30_000)
    #expect(alone.startsSitting)
    #expect(alone.sitting == Sitting(number: 4, start: Timestamp(milliseconds: 30_000_000)))
  }

  @Test mutating func `takes notes and merges for what comes from outside`() {
    follow((.opened, 0), (.skipped(.product), 10), (.finished, 20))
    let note = follow(.noted(.product, Note(author: "Ada", text: "Un nom ?")), at: 200)
    #expect(note.sitting == nil)
    #expect(follow(.merged([SupersededAnswer(question: .product, text: "Carnet")]), at: 210).sitting == nil)
    #expect(follow(.closed(line: ""), at: 220).sitting?.number == 1)
    #expect(follow(.noted(.product, Note(author: "Ada", text: "Alors ?")), at: 300).sitting == nil)
    #expect(replay.sittings == 1)
    #expect(replay.session.openNotes(on: .product).count == 2)
  }

  @Test mutating func `knows the language an answer was judged in, and keeps no draft`() {
    follow(
      (.opened, 0), (.languageChanged(.english), 1), (.answered(.firstUsers, text: "Some", findings: []), 2),
      (.answered(.firstUsers, text: "Fifty", findings: []), 3), (.languageChanged(.french), 4))
    #expect(replay.efforts[.firstUsers]?.language == .english)
    #expect(replay.session.answers[.firstUsers] == Answer(text: "Fifty", findings: []))
  }
}

/// Findings of then beside those of today.
struct `A comparison of findings` {
  @Test func `goes by kind and by place, whatever was said of them`() {
    let then = [finding(.vagueQuantity, on: "Plusieurs"), finding(.hedge, on: "devraient", at: 20), finding(.noPlace)]
    let reworded = Finding(
      kind: .vagueQuantity, quote: .init(text: "Plusieurs", range: 0..<9), reason: "autre", followUp: "autre")
    let today = [reworded, finding(.hedge, on: "devraient", at: 40), finding(.noCount)]
    let comparison = FindingsComparison(then: then, today: today)
    #expect(comparison.appearing == [today[1], today[2]])
    #expect(comparison.going == [then[1], then[2]])
    #expect(comparison.staying == [then[0]])
    #expect(!comparison.isUnchanged)
    #expect(FindingsComparison(then: [then[0]], today: [reworded]).isUnchanged)
  }
}
