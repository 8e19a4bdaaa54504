import Testing

@testable import Coaching

/// Two teammates each carry on a copy; the events are a second apart, from the moment given.
struct `Two copies of a sheet` {
  private typealias Moment = (second: Int, event: Event)

  private let vague = finding(.vaguePeople, on: "les artisans")
  private let uncounted = finding(.noCount)
  private let note = Note(author: "Ana", text: "Lesquels ?")

  private func copied(_ moments: [Moment]) -> [CopiedEvent] {
    moments.map { moment in
      let time = Timestamp(milliseconds: moment.second * 1000)
      return CopiedEvent(time: time, line: Array("\(moment)".utf8), event: moment.event)
    }
  }

  /// The merge, which is the same from either side and has every event once, and the coach who hears all of it.
  private func join(
    _ shared: [Moment], _ one: [Moment], _ other: [Moment], sourceLocation: SourceLocation = #_sourceLocation
  ) -> (conclusion: Event?, coach: Coach) {
    let (left, right) = (copied(shared + one), copied(shared + other))
    let merge = SheetMerge(left, right, language: .french)
    #expect(merge == SheetMerge(right, left, language: .french), sourceLocation: sourceLocation)
    #expect(Set(merge.lines.map(\.event)) == Set(left + right), sourceLocation: sourceLocation)
    #expect(merge.lines.count == Set(left + right).count, sourceLocation: sourceLocation)
    #expect(zip(merge.lines, merge.lines.dropFirst()).allSatisfy { $0.at < $1.at }, sourceLocation: sourceLocation)
    var coach = Coach(language: .french)
    for event in merge.lines.compactMap(\.event.event) { _ = coach.apply(event) }
    if let conclusion = merge.conclusion {
      #expect(conclusion.at == merge.lines.last?.at.next, sourceLocation: sourceLocation)
      _ = coach.apply(conclusion.event)
    }
    return (merge.conclusion?.event, coach)
  }

  private func answered(_ text: String, _ findings: [Finding] = []) -> Event {
    .answered(.firstUsers, text: text, findings: findings)
  }

  private func answered(_ question: Question, _ text: String) -> Event {
    .answered(question, text: text, findings: [])
  }

  @Test func `have every answer, and nothing to settle when they answered other questions`() {
    let (conclusion, coach) = join(
      [(1, answered(.product, "Mon Net"))], [(2, answered("vingt artisans")), (6, answered(.sixMonths, "a"))],
      [(3, answered(.volunteers, "b")), (4, .skipped(.independence))])
    #expect(conclusion == nil)
    #expect(
      coach.session.answers.mapValues(\.text) == [
        .product: "Mon Net", .firstUsers: "vingt artisans", .sixMonths: "a", .volunteers: "b",
      ])
    #expect(coach.session.skipped == [.independence])
  }

  @Test func `that both answered a question keep both answers, and the team is asked`() {
    let (conclusion, coach) = join(
      [(1, answered("x"))], [(2, answered("mine, at first")), (5, answered("mine"))], [(3, answered("theirs"))])
    #expect(conclusion == .merged([SupersededAnswer(question: .firstUsers, text: "theirs")]))
    #expect(coach.session.answers[.firstUsers] == .revised(["x", "mine, at first", "theirs"], "mine"))
    #expect(coach.session.superseded == [.firstUsers: "theirs"])
    var next = coach
    _ = next.apply(.opened)
    #expect(next.step == .asking(.firstUsers))
  }

  @Test func `with the same last answer have nothing to settle`() {
    #expect(join([], [(1, answered("a")), (4, answered("b"))], [(2, answered("b"))]).conclusion == nil)
  }

  @Test func `one of which merely goes on are that one`() {
    let events: [Moment] = [(1, .opened), (2, answered("a", [vague])), (3, .dismissed(.firstUsers, reason: "r"))]
    let merge = SheetMerge(copied(events), copied(Array(events.prefix(1))), language: .french)
    #expect(merge.lines.map(\.event) == copied(events))
    #expect(merge.lines.map(\.at) == copied(events).map(\.time))
    #expect(merge.conclusion == nil)
  }

  @Test func `dismiss what their own team dismissed, and not what was found for the other`() {
    let (conclusion, coach) = join(
      [(1, answered("les artisans", [vague]))], [(2, answered("des gens", [uncounted]))],
      [(4, .dismissed(.firstUsers, reason: "connus"))])
    let dismissal = Dismissal(kind: .vaguePeople, quote: "les artisans", reason: "connus")
    let matter = Restoration.Matter(question: .firstUsers, dismissals: [dismissal], openNotes: [])
    #expect(conclusion == .merged([], restoring: Restoration(matters: [matter])))
    #expect(coach.session.answers[.firstUsers]?.dismissals == [dismissal])
    #expect(coach.session.openFindings(of: .firstUsers) == [uncounted])
    #expect(coach.response(to: Input(line: "/annuler")) == .refuse(.nothingToUndo))
  }

  @Test func `take back what their own team dismissed, and nothing of the other`() {
    let (_, coach) = join(
      [(1, answered("les artisans", [vague, uncounted])), (2, .dismissed(.firstUsers, reason: "a"))],
      [(3, answered("des gens", [uncounted, finding(.hedge)])), (4, .dismissed(.firstUsers, reason: "b"))],
      [(5, .reinstated(.firstUsers))])
    #expect(coach.session.answers[.firstUsers]?.dismissals == [Dismissal(kind: .hedge, quote: nil, reason: "b")])
  }

  @Test func `keep a note open that the other team never saw when it answered`() {
    let old = Note(author: "Ana", text: "déjà vu")
    let (conclusion, coach) = join(
      [(1, .noted(.firstUsers, old)), (2, answered("a"))], [(3, .noted(.firstUsers, note))],
      [(4, answered("b")), (5, .notesClosed(.firstUsers))])
    let matter = Restoration.Matter(question: .firstUsers, dismissals: [], openNotes: [note])
    #expect(conclusion == .merged([], restoring: Restoration(matters: [matter])))
    #expect(coach.session.openNotes(on: .firstUsers) == [note])
    #expect(coach.session.notes[.firstUsers]?.map(\.isOpen) == [false, true])
  }

  @Test func `close a note that either team saw to`() {
    let (conclusion, coach) = join([(1, .noted(.firstUsers, note))], [(2, answered("b"))], [(3, .helpAsked)])
    #expect(conclusion == nil)
    #expect(coach.session.openNotes(on: .firstUsers) == [])
  }

  @Test func `bring back the line that one team left half typed`() {
    let (conclusion, coach) = join(
      [(1, answered(.product, "Mon Net"))], [(2, .wentTo(.sixMonths)), (3, .closed(line: "« Je n’ai plus"))],
      [(4, answered("b")), (5, .closed(line: ""))])
    let line = Restoration.UnfinishedLine(question: .sixMonths, text: "« Je n’ai plus")
    #expect(conclusion == .merged([], restoring: Restoration(unfinishedLine: line)))
    #expect(coach.step == .asking(.sixMonths))
    #expect(coach.prefill == "« Je n’ai plus")
  }

  @Test func `bring back the later of two lines left half typed`() {
    let (conclusion, coach) = join([], [(1, .closed(line: "a"))], [(2, .wentTo(.launch)), (3, .closed(line: "b"))])
    #expect(conclusion == nil)
    #expect((coach.prefill, coach.step) == ("b", .asking(.launch)))
  }

  @Test func `ask again about an answer that was settled by a team that never saw it`() {
    let first: [Moment] = [(1, answered("a")), (3, .merged([SupersededAnswer(question: .firstUsers, text: "z")]))]
    let (conclusion, coach) = join([(0, answered("z"))], first, [(5, .skipped(.firstUsers))])
    #expect(conclusion == .merged([SupersededAnswer(question: .firstUsers, text: "z")]))
    #expect(coach.session.superseded == [.firstUsers: "z"])
  }

  @Test func `with events at one time have them in one order, a millisecond apart`() {
    let (left, right) = (copied([(1, .helpAsked), (2, .reviewed)]), copied([(1, .sheetPreviewed)]))
    let merge = SheetMerge(left, right, language: .french)
    #expect(merge.lines.map(\.at.milliseconds) == [1000, 1001, 2000])
    #expect(merge.lines.map(\.event.event) == [.helpAsked, .sheetPreviewed, .reviewed])
  }
}
