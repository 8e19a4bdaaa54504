import Testing

@testable import Coaching

struct `A dismissed finding` {
  let vague = finding(.vaguePeople, on: "les artisans")
  let uncounted = finding(.noCount)

  private func dismissed() -> CoachTester {
    var tester = CoachTester([.firstUsers, .firstPartners])
    let findings = [vague, uncounted]
    tester.type(
      "les artisans", finding: findings, then: .followingUp(.firstUsers, round: 1),
      [.probe(.firstUsers), .prompt(prefill: "les artisans")],
      changing: { $0.answers[.firstUsers] = Answer(text: "les artisans", findings: findings) })
    tester.typeInVain("/garder", .reasonMissing)
    tester.type(
      "/garder nous avons la liste", then: .asking(.firstPartners),
      [.confirmDismissal(count: 2), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers]?.dismissOpenFindings(reason: "nous avons la liste") })
    tester.type(
      "/retour", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "les artisans")])
    return tester
  }

  @Test func `keeps its reason for the coach`() {
    #expect(
      dismissed().coach.session.answers[.firstUsers]?.dismissals == [
        Dismissal(kind: .vaguePeople, quote: "les artisans", reason: "nous avons la liste"),
        Dismissal(kind: .noCount, quote: nil, reason: "nous avons la liste"),
      ])
  }

  @Test func `stays dismissed when the answer is edited around its words`() {
    var tester = dismissed()
    let findings = [finding(.vaguePeople, on: "les artisans", at: 5), uncounted]
    tester.type(
      "tous les artisans", finding: findings, then: .asking(.firstPartners),
      [.acknowledge(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers]?.revise(text: "tous les artisans", findings: findings) })
  }

  @Test func `comes back when the words it stood on change`() {
    var tester = dismissed()
    let other = finding(.vaguePeople, on: "les commerçants")
    tester.type(
      "les commerçants", finding: [other], then: .followingUp(.firstUsers, round: 1),
      [.probe(.firstUsers), .prompt(prefill: "les commerçants")],
      changing: { $0.answers[.firstUsers]?.revise(text: "les commerçants", findings: [other]) })
  }

  @Test func `cannot be dismissed twice`() {
    dismissed().typeInVain("/garder encore", .nothingToDismiss)
  }
}
