import Testing

@testable import Coaching

struct `A summary of a session` {
  private static let start = Timestamp(milliseconds: 1_795_424_400_000)
  private static let header = SessionHeader(id: "a", created: start.description, language: .french)
  private static let note = Note(author: "Claire", text: "Qui les appelle ?")

  /// The summary of events a minute apart.
  private func summary(_ events: Event...) -> SessionSummary {
    var summarizer = SessionSummarizer(Self.header)
    for (index, event) in events.enumerated() {
      let at = Timestamp(milliseconds: Self.start.milliseconds + (index + 1) * 60_000)
      summarizer.apply(TimedEvent(at: at, event: event))
    }
    return summarizer.summary
  }

  private func answered(_ question: Question, _ findings: Finding...) -> Event {
    .answered(question, text: "réponse", findings: findings)
  }

  @Test func `of a new sheet has nothing in it`() {
    #expect(summary() == SessionSummary(lastActivity: Self.start))
  }

  @Test func `counts questions, findings, drafts and notes as they stand`() {
    var expected = SessionSummary(lastActivity: Timestamp(milliseconds: Self.start.milliseconds + 7 * 60_000))
    expected.product = "Mon Net"
    expected.done = 2
    expected.openFindings = 1
    expected.leftFindings = 1
    expected.drafts = 2
    expected.openNotes = 1
    #expect(
      summary(
        .answered(.product, text: " Mon\n Net ", findings: []),
        answered(.firstUsers, finding(.noCount), finding(.noPlace)), answered(.firstUsers, finding(.noCount)),
        answered(.firstUsers, finding(.noCount)), answered(.firstPartners), answered(.volunteers, finding(.nonAnswer)),
        .skipped(.firstScope), .noted(.sixMonths, Self.note)) == expected)
  }

  @Test func `leaves dismissed findings out until they are taken back`() {
    let events = [answered(.firstUsers, finding(.noCount)), .dismissed(.firstUsers, reason: "nous avons la liste")]
    #expect(summary(events[0], events[1]).openFindings == 0)
    #expect(summary(events[0], events[1], answered(.firstUsers, finding(.noCount))).openFindings == 0)
    #expect(summary(events[0], events[1], .reinstated(.firstUsers)).openFindings == 1)
  }

  @Test func `tells the findings the team is being asked about from those it went on with`() {
    let first = summary(answered(.firstUsers, finding(.noCount)))
    #expect((first.openFindings, first.leftFindings) == (1, 0))
    let gone = summary(answered(.firstUsers, finding(.noCount)), .skipped(.firstUsers))
    #expect((gone.openFindings, gone.leftFindings) == (1, 1))
  }

  @Test func `has a name of the product that is given, on one line, and bounded`() {
    #expect(summary(.answered(.product, text: "je ne sais pas", findings: [finding(.nonAnswer)])).product == nil)
    #expect(summary(.answered(.product, text: " \n ", findings: [])).product == nil)
    let long = String(repeating: "a", count: 100_000)
    #expect(summary(.answered(.product, text: long, findings: [])).product?.count == 120)
  }

  @Test func `is of a finished sheet until something changes in it`() {
    #expect(summary(answered(.firstUsers), .reviewed, .finished).isFinished)
    #expect(summary(answered(.firstUsers), .finished, .opened, .wentTo(.firstUsers), .closed(line: "")).isFinished)
    #expect(!summary(answered(.firstUsers), .finished, .opened, answered(.firstUsers)).isFinished)
  }

  @Test func `knows whether the team replied to a coach since the last note`() {
    let noted = Event.noted(.firstUsers, Self.note)
    #expect(!summary(answered(.firstUsers), noted).hasReplied)
    #expect(!summary(answered(.firstUsers), noted, answered(.firstPartners)).hasReplied)
    #expect(summary(answered(.firstUsers), noted, answered(.firstUsers)).hasReplied)
    #expect(summary(noted, .notesClosed(.firstUsers)).hasReplied)
    #expect(!summary(noted, .notesClosed(.firstUsers), noted).hasReplied)
  }

  @Test func `takes a coach’s note for no activity of the team`() {
    let activity = summary(.opened, .closed(line: "")).lastActivity
    #expect(summary(.opened, .closed(line: ""), .noted(.firstUsers, Self.note)).lastActivity == activity)
  }

  @Test func `holds no draft and no closed note`() {
    var coach = Coach(language: .french)
    var drafts = 0
    for _ in 0..<10 {
      _ = coach.apply(.noted(.firstUsers, Self.note))
      _ = coach.apply(answered(.firstUsers))
      drafts += coach.forgetPast(of: .firstUsers)
    }
    #expect(drafts == 9)
    #expect(coach.session.answers[.firstUsers]?.drafts == [])
    #expect(coach.session.notes[.firstUsers] == [])
  }
}
