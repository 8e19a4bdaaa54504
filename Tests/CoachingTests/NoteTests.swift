import Testing

@testable import Coaching

struct `A coach's note` {
  let note = Note(author: "Camille", text: "Qui sont-ils ?")

  /// Three questions; the first two are answered, and a note was left on the second after the team had gone.
  private func noted() -> CoachTester {
    var tester = CoachTester([.firstUsers, .firstPartners, .volunteers])
    tester.type(
      "a", then: .asking(.firstPartners), [.acknowledge(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = Answer(text: "a", findings: []) })
    tester.type(
      "b", then: .asking(.volunteers), [.acknowledge(.firstPartners), .ask(.volunteers), .prompt(prefill: "")],
      changing: { $0.answers[.firstPartners] = Answer(text: "b", findings: []) })
    tester.type("/quitter", then: .asking(.volunteers), [.leave])
    tester.happen(
      .noted(.firstPartners, note), then: .asking(.volunteers), [.prompt(prefill: "")],
      changing: { [note] in $0.notes[.firstPartners] = [note] })
    return tester
  }

  private func opened() -> CoachTester {
    var tester = noted()
    tester.happen(
      .opened, then: .asking(.firstPartners),
      [.greet(returning: true), .ask(.firstPartners), .prompt(prefill: "b")])
    return tester
  }

  @Test func `takes the team to its question at the next start, and an answer closes it`() {
    var tester = opened()
    tester.type(
      "b, et c", then: .asking(.volunteers), [.acknowledge(.firstPartners), .ask(.volunteers), .prompt(prefill: "")],
      changing: {
        $0.answers[.firstPartners]?.revise(text: "b, et c", findings: [])
        $0.notes[.firstPartners]?[0].isOpen = false
      })
    #expect(tester.coach.session.openNotes(on: .firstPartners) == [])
  }

  @Test func `is closed by a vague answer too, whose follow-ups are as ever`() {
    var tester = opened()
    let vague = finding(.vaguePeople, on: "des gens")
    tester.type(
      "des gens", finding: [vague], then: .followingUp(.firstPartners, round: 1),
      [.probe(.firstPartners), .prompt(prefill: "des gens")],
      changing: {
        $0.answers[.firstPartners]?.revise(text: "des gens", findings: [vague])
        $0.notes[.firstPartners]?[0].isOpen = false
      })
    tester.type(
      "", then: .asking(.volunteers), [.letGo(.firstPartners), .ask(.volunteers), .prompt(prefill: "")])
  }

  @Test func `waits for the next start when the answer is left as it is, and holds nobody up`() {
    var tester = opened()
    tester.type("b", then: .asking(.volunteers), [.keep(.firstPartners), .ask(.volunteers), .prompt(prefill: "")])
    tester.type(
      "c", then: .reviewing, [.acknowledge(.volunteers), .review, .prompt(prefill: "")],
      changing: { $0.answers[.volunteers] = Answer(text: "c", findings: []) })
    tester.type("", then: .finished, [.presentSheet, .leave])
    tester.happen(
      .opened, then: .asking(.firstPartners),
      [.greet(returning: true), .ask(.firstPartners), .prompt(prefill: "b")])
    tester.type("", then: .reviewing, [.keep(.firstPartners), .review, .prompt(prefill: "")])
  }

  @Test(arguments: ["/clore", "/CLOSE"])
  func `is closed by the team, once`(line: String) {
    var tester = opened()
    tester.type(
      line, then: .asking(.volunteers), [.confirmNotesClosed, .ask(.volunteers), .prompt(prefill: "")],
      changing: { $0.notes[.firstPartners]?[0].isOpen = false })
    tester.typeInVain("/clore", .noOpenNote)
    tester.type("/revue", then: .reviewing, [.review, .prompt(prefill: "")])
    tester.typeInVain("/clore", .notAtAQuestion)
  }

  @Test func `closed on a question without an answer leaves the team at that question`() {
    var tester = CoachTester([.firstUsers])
    tester.happen(
      .noted(.firstUsers, note), then: .asking(.firstUsers), [.prompt(prefill: "")],
      changing: { [note] in $0.notes[.firstUsers] = [note] })
    tester.happen(
      .opened, then: .asking(.firstUsers), [.greet(returning: false), .ask(.firstUsers), .prompt(prefill: "")])
    tester.type(
      "/clore", then: .asking(.firstUsers), [.confirmNotesClosed, .ask(.firstUsers), .prompt(prefill: "")],
      changing: { $0.notes[.firstUsers]?[0].isOpen = false })
  }

  @Test func `does not take the team from a line that waits, but comes right after it`() {
    var tester = CoachTester([.firstUsers, .firstPartners, .volunteers])
    tester.type(
      "a", then: .asking(.firstPartners), [.acknowledge(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = Answer(text: "a", findings: []) })
    tester.happen(.closed(line: "la mair"), then: .asking(.firstPartners), [.leave])
    tester.happen(
      .noted(.firstUsers, note), then: .asking(.firstPartners), [.prompt(prefill: "la mair")],
      changing: { [note] in $0.notes[.firstUsers] = [note] })
    tester.happen(
      .opened, then: .asking(.firstPartners),
      [.greet(returning: true), .ask(.firstPartners), .prompt(prefill: "la mair")])
    tester.type(
      "la mairie", then: .asking(.firstUsers),
      [.acknowledge(.firstPartners), .ask(.firstUsers), .prompt(prefill: "a")],
      changing: { $0.answers[.firstPartners] = Answer(text: "la mairie", findings: []) })
    tester.type("", then: .asking(.volunteers), [.keep(.firstUsers), .ask(.volunteers), .prompt(prefill: "")])
  }

  @Test func `comes before what nobody has touched, and what the team was on comes back`() {
    var tester = CoachTester([.launch, .firstUsers, .firstPartners, .volunteers])
    let vague = finding(.vaguePeople, on: "des gens")
    tester.type("/aller 2", then: .asking(.firstPartners), [.ask(.firstPartners), .prompt(prefill: "")])
    tester.type(
      "des gens", finding: [vague], then: .followingUp(.firstPartners, round: 1),
      [.probe(.firstPartners), .prompt(prefill: "des gens")],
      changing: { $0.answers[.firstPartners] = Answer(text: "des gens", findings: [vague]) })
    for question in [Question.firstUsers, .volunteers] {
      tester.happen(
        .noted(question, note), then: .followingUp(.firstPartners, round: 1), [.prompt(prefill: "des gens")],
        changing: { [note] in $0.notes[question] = [note] })
    }
    tester.happen(
      .opened, then: .asking(.firstUsers), [.greet(returning: true), .ask(.firstUsers), .prompt(prefill: "")])
    tester.type(
      "a", then: .asking(.firstPartners),
      [.acknowledge(.firstUsers), .ask(.firstPartners), .prompt(prefill: "des gens")],
      changing: {
        $0.answers[.firstUsers] = Answer(text: "a", findings: [])
        $0.notes[.firstUsers]?[0].isOpen = false
      })
    tester.type(
      "", then: .asking(.volunteers), [.letGo(.firstPartners), .ask(.volunteers), .prompt(prefill: "")])
    tester.type(
      "", then: .asking(.launch), [.noteOpenPoint(.volunteers), .ask(.launch), .prompt(prefill: "")],
      changing: { $0.skipped = [.volunteers] })
  }

  @Test func `written after another one leaves both open, and one answer closes both`() {
    var tester = noted()
    let second = Note(author: "Dominique", text: "Combien ?")
    tester.happen(
      .noted(.firstPartners, second), then: .asking(.volunteers), [.prompt(prefill: "")],
      changing: { $0.notes[.firstPartners]?.append(second) })
    #expect(tester.coach.session.openNotes(on: .firstPartners) == [note, second])
    tester.type("/aller 2", then: .asking(.firstPartners), [.ask(.firstPartners), .prompt(prefill: "b")])
    tester.type(
      "12 b", then: .asking(.volunteers), [.acknowledge(.firstPartners), .ask(.volunteers), .prompt(prefill: "")],
      changing: {
        $0.answers[.firstPartners]?.revise(text: "12 b", findings: [])
        $0.notes[.firstPartners]?[0].isOpen = false
        $0.notes[.firstPartners]?[1].isOpen = false
      })
  }
}

struct `Two copies that were joined` {
  private func merged() -> CoachTester {
    var tester = CoachTester([.firstUsers, .firstPartners])
    tester.type(
      "a", then: .asking(.firstPartners), [.acknowledge(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = Answer(text: "a", findings: []) })
    tester.happen(
      .merged([SupersededAnswer(question: .firstUsers, text: "z")]), then: .asking(.firstPartners),
      [.prompt(prefill: "")], changing: { $0.superseded = [.firstUsers: "z"] })
    tester.happen(
      .opened, then: .asking(.firstUsers), [.greet(returning: true), .ask(.firstUsers), .prompt(prefill: "a")])
    return tester
  }

  @Test func `ask the team about the answer that does not stand, which another answer settles`() {
    var tester = merged()
    tester.type(
      "a et z", then: .asking(.firstPartners),
      [.acknowledge(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: {
        $0.answers[.firstUsers]?.revise(text: "a et z", findings: [])
        $0.superseded = [:]
      })
  }

  @Test func `are settled by leaving the answer as it is, and not asked about again`() {
    var tester = merged()
    tester.type(
      "", then: .asking(.firstPartners), [.keep(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.superseded = [:] })
    tester.happen(
      .opened, then: .asking(.firstPartners),
      [.greet(returning: true), .ask(.firstPartners), .prompt(prefill: "")])
  }
}
