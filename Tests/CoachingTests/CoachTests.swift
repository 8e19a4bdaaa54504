import Testing

@testable import Coaching

struct `The conversation` {
  let vague = finding(.vaguePeople, on: "les artisans")

  @Test func `starts with a greeting and the first question`() {
    var tester = CoachTester()
    tester.happen(
      .opened, then: .asking(.product), [.greet(returning: false), .ask(.product), .prompt(prefill: "")])
  }

  @Test func `a clean answer gets one sign and the next question`() {
    var tester = CoachTester()
    tester.type(
      "Mon Net", then: .asking(.launch), [.acknowledge(.product), .ask(.launch), .prompt(prefill: "")],
      changing: { $0.answers[.product] = Answer(text: "Mon Net", findings: []) })
  }

  @Test func `a vague answer comes back on the line with one follow-up`() {
    var tester = CoachTester([.firstUsers, .firstPartners])
    tester.type(
      "les artisans", finding: [vague], then: .followingUp(.firstUsers, round: 1),
      [.probe(.firstUsers), .prompt(prefill: "les artisans")],
      changing: { [vague] in $0.answers[.firstUsers] = Answer(text: "les artisans", findings: [vague]) })
    tester.type(
      "100 artisans d’Aix", then: .asking(.firstPartners),
      [.acknowledge(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = .revised(["les artisans"], "100 artisans d’Aix") })
  }

  @Test func `after two follow-ups the coach lets go and keeps the findings`() {
    var tester = CoachTester([.firstUsers, .firstPartners])
    tester.type(
      "a", finding: [vague], then: .followingUp(.firstUsers, round: 1), [.probe(.firstUsers), .prompt(prefill: "a")],
      changing: { [vague] in $0.answers[.firstUsers] = Answer(text: "a", findings: [vague]) })
    tester.type(
      "b", finding: [vague], then: .followingUp(.firstUsers, round: 2), [.probe(.firstUsers), .prompt(prefill: "b")],
      changing: { [vague] in $0.answers[.firstUsers] = .revised(["a"], "b", findings: [vague]) })
    tester.type(
      "c", finding: [vague], then: .asking(.firstPartners),
      [.letGo(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { [vague] in $0.answers[.firstUsers] = .revised(["a", "b"], "c", findings: [vague]) })
    #expect(tester.coach.session.openFindings(of: .firstUsers) == [vague])
  }

  @Test(arguments: ["les artisans", "", "/passer", "/SKIP"])
  func `Enter on an unchanged answer lets go`(line: String) {
    var tester = CoachTester([.firstUsers, .firstPartners])
    tester.type(
      "les artisans", finding: [vague], then: .followingUp(.firstUsers, round: 1),
      [.probe(.firstUsers), .prompt(prefill: "les artisans")],
      changing: { [vague] in $0.answers[.firstUsers] = Answer(text: "les artisans", findings: [vague]) })
    tester.type(
      line, then: .asking(.firstPartners), [.letGo(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")])
  }

  @Test func `an answer that is none becomes an open point at once`() {
    var tester = CoachTester([.firstUsers, .firstPartners])
    let empty = finding(.nonAnswer)
    tester.type(
      "je ne sais pas encore", finding: [empty], then: .asking(.firstPartners),
      [.noteOpenPoint(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = Answer(text: "je ne sais pas encore", findings: [empty]) })
    #expect(tester.coach.session.isOpenPoint(.firstUsers))
  }

  @Test func `an empty line leaves an open point, and the launch date open without one`() {
    var tester = CoachTester([.launch, .firstUsers])
    tester.type(
      " ", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "")],
      changing: { $0.skipped = [.launch] })
    tester.type(
      "", then: .reviewing, [.noteOpenPoint(.firstUsers), .review, .prompt(prefill: "")],
      changing: { $0.skipped = [.launch, .firstUsers] })
  }

  @Test func `a launch date that cannot be read is asked for again, then kept as it is`() {
    var tester = CoachTester([.launch, .firstUsers])
    tester.type(
      "à la rentrée", then: .followingUp(.launch, round: 1), [.askLaunchAgain, .prompt(prefill: "à la rentrée")],
      changing: { $0.answers[.launch] = Answer(text: "à la rentrée", findings: []) })
    tester.type(
      "à la rentrée", then: .asking(.firstUsers), [.letGo(.launch), .ask(.firstUsers), .prompt(prefill: "")])
  }

  @Test func `after the last question comes the review, and Enter there finishes`() {
    var tester = CoachTester([.firstUsers])
    tester.type(
      "a", then: .reviewing, [.acknowledge(.firstUsers), .review, .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = Answer(text: "a", findings: []) })
    tester.type("", then: .finished, [.presentSheet, .leave])
  }

  @Test func `a finished sheet opens again at its review`() {
    var tester = CoachTester([.firstUsers])
    tester.type(
      "a", then: .reviewing, [.acknowledge(.firstUsers), .review, .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = Answer(text: "a", findings: []) })
    tester.type("", then: .finished, [.presentSheet, .leave])
    tester.happen(.opened, then: .reviewing, [.greet(returning: true), .review, .prompt(prefill: "")])
  }

  @Test func `opens again where it was left, in the middle of a follow-up too`() {
    var tester = CoachTester([.firstUsers, .firstPartners])
    tester.type(
      "a", finding: [vague], then: .followingUp(.firstUsers, round: 1), [.probe(.firstUsers), .prompt(prefill: "a")],
      changing: { [vague] in $0.answers[.firstUsers] = Answer(text: "a", findings: [vague]) })
    tester.type("/quitter", then: .followingUp(.firstUsers, round: 1), [.leave])
    tester.happen(
      .opened, then: .followingUp(.firstUsers, round: 1),
      [.greet(returning: true), .probe(.firstUsers), .prompt(prefill: "a")])
  }

  @Test func `a line that was on its way is there again, until something else is typed`() {
    var tester = CoachTester([.firstUsers])
    tester.happen(.closed(line: "100 arti"), then: .asking(.firstUsers), [.leave])
    tester.happen(
      .opened, then: .asking(.firstUsers),
      [.greet(returning: false), .ask(.firstUsers), .prompt(prefill: "100 arti")])
    tester.type("/exemple", then: .asking(.firstUsers), [.showExample(.firstUsers), .prompt(prefill: "100 arti")])
    tester.type(
      "100 artisans", then: .reviewing, [.acknowledge(.firstUsers), .review, .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = Answer(text: "100 artisans", findings: []) })
    tester.type("1", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "100 artisans")])
  }

  @Test func `the review counts an early visit: questions still pending come after it`() {
    var tester = CoachTester([.firstUsers, .firstPartners])
    tester.type("/revue", then: .reviewing, [.review, .prompt(prefill: "")])
    tester.type("2", then: .asking(.firstPartners), [.ask(.firstPartners), .prompt(prefill: "")])
    tester.type(
      "b", then: .asking(.firstUsers), [.acknowledge(.firstPartners), .ask(.firstUsers), .prompt(prefill: "")],
      changing: { $0.answers[.firstPartners] = Answer(text: "b", findings: []) })
  }

  @Test func `the language changes in the middle, and the question is put again`() {
    var tester = CoachTester([.firstUsers])
    tester.type(
      "/langue", then: .asking(.firstUsers), [.speak(.english), .ask(.firstUsers), .prompt(prefill: "")],
      changing: { $0.language = .english })
    tester.type(
      "/lang FR", then: .asking(.firstUsers), [.speak(.french), .ask(.firstUsers), .prompt(prefill: "")],
      changing: { $0.language = .french })
  }

  @Test(arguments: [
    ("/aide", Effect.showHelp), ("/pourquoi", .explain(.firstUsers)), ("/why", .explain(.firstUsers)),
    ("/exemple", .showExample(.firstUsers)), ("/fiche", .previewSheet),
  ])
  func `asking for something changes nothing, and the line comes back`(line: String, effect: Effect) {
    var tester = CoachTester([.firstUsers])
    tester.type(line, then: .asking(.firstUsers), [effect, .prompt(prefill: "")])
  }

  @Test func `a command typed behind the answer that came back is a command`() {
    var tester = CoachTester([.firstUsers, .firstPartners])
    tester.type(
      "les artisans", finding: [vague], then: .followingUp(.firstUsers, round: 1),
      [.probe(.firstUsers), .prompt(prefill: "les artisans")],
      changing: { [vague] in $0.answers[.firstUsers] = Answer(text: "les artisans", findings: [vague]) })
    tester.type(
      "les artisans /pourquoi", then: .followingUp(.firstUsers, round: 1),
      [.explain(.firstUsers), .prompt(prefill: "les artisans")])
    tester.typeInVain("les artisans/garder", .reasonMissing)
    tester.typeInVain("les artisans /exmple", .unknownCommand(name: "exmple", nearest: .example))
    for answer in ["les artisans /commerçants", "voir site.fr/aide", "on dira /pourquoi pas", "/ les artisans"] {
      let response = tester.coach.response(to: Input(line: answer))
      #expect(response == .judge(.firstUsers, text: answer) || answer.hasPrefix("/"))
    }
  }

  @Test func `a command typed behind an answer on its way leaves the answer on the line`() {
    let coach = Coach(language: .french)
    func response(_ line: String) -> Response { coach.response(to: Input(line: line)) }
    #expect(response("Mon Net /exemple") == .recordBeside(.exampleAsked(.product), answer: "Mon Net"))
    #expect(response("Mon\nNet\n /why") == .recordBeside(.whyAsked(.product), answer: "Mon\nNet"))
    #expect(response("Mon Net /editer") == .edit(text: "Mon Net"))
    #expect(response("Mon Net /aller 3") == .refuse(.answerNotGiven))
    #expect(coach.answerOnItsWay(in: "Mon Net /aller 3") == "Mon Net")
  }

  @Test func `the editor opens on the answer`() {
    var tester = CoachTester([.firstUsers])
    #expect(tester.coach.response(to: Input(line: "/editer")) == .edit(text: ""))
    tester.type(
      "//a", finding: [vague], then: .followingUp(.firstUsers, round: 1),
      [.probe(.firstUsers), .prompt(prefill: "//a")],
      changing: { [vague] in $0.answers[.firstUsers] = Answer(text: "/a", findings: [vague]) })
    #expect(tester.coach.response(to: Input(line: "/éditer")) == .edit(text: "/a"))
  }
}
