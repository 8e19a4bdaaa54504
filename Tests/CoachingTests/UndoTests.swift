import Testing

@testable import Coaching

struct `Taking back a dismissal` {
  let uncounted = finding(.noCount)

  /// Findings dismissed under the first two of three questions; the third is asked.
  private func dismissedTwice() -> CoachTester {
    var tester = CoachTester([.firstUsers, .firstPartners, .volunteers])
    let nexts: [Question: Question] = [.firstUsers: .firstPartners, .firstPartners: .volunteers]
    for question in [Question.firstUsers, .firstPartners] {
      tester.type(
        "a", finding: [uncounted], then: .followingUp(question, round: 1), [.probe(question), .prompt(prefill: "a")],
        changing: { [uncounted] in $0.answers[question] = Answer(text: "a", findings: [uncounted]) })
      let next = nexts[question] ?? .volunteers
      tester.type(
        "/garder oui", then: .asking(next), [.confirmDismissal(count: 1), .ask(next), .prompt(prefill: "")],
        changing: { $0.answers[question]?.dismissOpenFindings(reason: "oui") })
    }
    return tester
  }

  private func reinstatement(of question: Question) -> [Effect] {
    [.confirmReinstatement, .ask(question), .prompt(prefill: "a")]
  }

  @Test(arguments: ["/annuler", "/UNDO"])
  func `from elsewhere goes to the answer whose findings were dismissed last`(line: String) {
    var tester = dismissedTwice()
    tester.type(
      line, then: .asking(.firstPartners), reinstatement(of: .firstPartners),
      changing: { $0.answers[.firstPartners]?.reinstateFindings() })
    #expect(tester.coach.session.openFindings(of: .firstPartners) == [uncounted])
    #expect(tester.coach.session.answers[.firstPartners]?.dismissals == [])
  }

  @Test func `at an answer with dismissed findings is about that answer`() {
    var tester = dismissedTwice()
    tester.type("/aller 1", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "a")])
    tester.type(
      "/annuler", then: .asking(.firstUsers), reinstatement(of: .firstUsers),
      changing: { $0.answers[.firstUsers]?.reinstateFindings() })
  }

  @Test func `works from the review, and once for each dismissal`() {
    var tester = dismissedTwice()
    tester.type("/revue", then: .reviewing, [.review, .prompt(prefill: "")])
    tester.type(
      "/annuler", then: .asking(.firstPartners), reinstatement(of: .firstPartners),
      changing: { $0.answers[.firstPartners]?.reinstateFindings() })
    tester.type(
      "/annuler", then: .asking(.firstUsers), reinstatement(of: .firstUsers),
      changing: { $0.answers[.firstUsers]?.reinstateFindings() })
    tester.typeInVain("/annuler", .nothingToUndo)
  }

  @Test func `has nothing to do when nothing was dismissed, or its words have gone`() {
    CoachTester([.firstUsers]).typeInVain("/annuler", .nothingToUndo)
    var tester = CoachTester([.firstUsers])
    tester.type(
      "a", finding: [uncounted], then: .followingUp(.firstUsers, round: 1),
      [.probe(.firstUsers), .prompt(prefill: "a")],
      changing: { [uncounted] in $0.answers[.firstUsers] = Answer(text: "a", findings: [uncounted]) })
    tester.type(
      "/garder oui", then: .reviewing, [.confirmDismissal(count: 1), .review, .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers]?.dismissOpenFindings(reason: "oui") })
    tester.type("1", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "a")])
    tester.type(
      "12 a", then: .reviewing, [.acknowledge(.firstUsers), .review, .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers]?.revise(text: "12 a", findings: []) })
    tester.typeInVain("/annuler", .nothingToUndo)
  }

  @Test func `a finding that is open again is asked about again, and can be dismissed again`() {
    var tester = dismissedTwice()
    tester.type(
      "/annuler", then: .asking(.firstPartners), reinstatement(of: .firstPartners),
      changing: { $0.answers[.firstPartners]?.reinstateFindings() })
    tester.type(
      "b", finding: [uncounted], then: .followingUp(.firstPartners, round: 1),
      [.probe(.firstPartners), .prompt(prefill: "b")],
      changing: { [uncounted] in $0.answers[.firstPartners]?.revise(text: "b", findings: [uncounted]) })
    tester.type(
      "/garder toujours", then: .asking(.volunteers),
      [.confirmDismissal(count: 1), .ask(.volunteers), .prompt(prefill: "")],
      changing: { $0.answers[.firstPartners]?.dismissOpenFindings(reason: "toujours") })
  }

  @Test func `behind an answer on its way waits for the answer to be given`() {
    let coach = dismissedTwice().coach
    #expect(coach.response(to: Input(line: "ils ont signé /annuler")) == .refuse(.answerNotGiven))
    #expect(coach.answerOnItsWay(in: "ils ont signé /annuler") == "ils ont signé")
  }
}
