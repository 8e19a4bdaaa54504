import Testing

@testable import Coaching

struct `Going about` {
  let vague = finding(.vaguePeople, on: "les artisans")

  private func answered() -> CoachTester {
    var tester = CoachTester([.firstUsers, .firstPartners, .volunteers])
    tester.type(
      "a", then: .asking(.firstPartners), [.acknowledge(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")],
      changing: { $0.answers[.firstUsers] = Answer(text: "a", findings: []) })
    return tester
  }

  @Test func `back goes to the question before, with its answer on the line`() {
    var tester = answered()
    tester.type("/retour", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "a")])
    tester.typeInVain("/back", .atTheFirstQuestion)
    tester.type(
      "a", then: .asking(.firstPartners), [.keep(.firstUsers), .ask(.firstPartners), .prompt(prefill: "")])
  }

  @Test func `back leaves a follow-up with everything kept`() {
    var tester = answered()
    tester.type(
      "les artisans", finding: [vague], then: .followingUp(.firstPartners, round: 1),
      [.probe(.firstPartners), .prompt(prefill: "les artisans")],
      changing: { [vague] in $0.answers[.firstPartners] = Answer(text: "les artisans", findings: [vague]) })
    tester.type("/retour", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "a")])
    tester.type(
      "", then: .asking(.volunteers), [.keep(.firstUsers), .ask(.volunteers), .prompt(prefill: "")])
  }

  @Test func `back behind a half-typed answer keeps it on the line, until it is given`() {
    var tester = answered()
    tester.typeInVain("la mairie /retour", .answerNotGiven)
    #expect(tester.coach.answerOnItsWay(in: "la mairie /retour") == "la mairie")
    tester.type(
      "la mairie", then: .asking(.volunteers),
      [.acknowledge(.firstPartners), .ask(.volunteers), .prompt(prefill: "")],
      changing: { $0.answers[.firstPartners] = Answer(text: "la mairie", findings: []) })
    tester.type("/retour", then: .asking(.firstPartners), [.ask(.firstPartners), .prompt(prefill: "la mairie")])
  }

  @Test func `back behind the answer under question goes back at once`() {
    var tester = answered()
    tester.type(
      "les artisans", finding: [vague], then: .followingUp(.firstPartners, round: 1),
      [.probe(.firstPartners), .prompt(prefill: "les artisans")],
      changing: { [vague] in $0.answers[.firstPartners] = Answer(text: "les artisans", findings: [vague]) })
    tester.type("les artisans/retour", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "a")])
  }

  @Test func `the language changes in a follow-up and at the review too`() {
    var tester = answered()
    tester.type(
      "les artisans", finding: [vague], then: .followingUp(.firstPartners, round: 1),
      [.probe(.firstPartners), .prompt(prefill: "les artisans")],
      changing: { [vague] in $0.answers[.firstPartners] = Answer(text: "les artisans", findings: [vague]) })
    tester.type(
      "les artisans /langue en", then: .followingUp(.firstPartners, round: 1),
      [.speak(.english), .probe(.firstPartners), .prompt(prefill: "les artisans")],
      changing: { $0.language = .english })
    tester.type("/review", then: .reviewing, [.review, .prompt(prefill: "")])
    tester.type(
      "/lang", then: .reviewing, [.speak(.french), .review, .prompt(prefill: "")],
      changing: { $0.language = .french })
  }

  @Test func `back from the review goes to the last question`() {
    var tester = answered()
    tester.type("/revue", then: .reviewing, [.review, .prompt(prefill: "")])
    tester.type("/retour", then: .asking(.volunteers), [.ask(.volunteers), .prompt(prefill: "")])
  }

  @Test(arguments: ["/aller 3", "/goto volunteers", "/aller  VOLUNTEERS ", "/goto volontaires", "/aller Volontaires"])
  func `goes to a question by its number or its name`(line: String) {
    var tester = answered()
    tester.type(line, then: .asking(.volunteers), [.ask(.volunteers), .prompt(prefill: "")])
  }

  @Test(arguments: ["/aller 8", "/aller 0", "/aller -1", "/aller 99999999999999999999"])
  func `refuses a question that is not there`(line: String) {
    let name = line.dropFirst("/aller".count).drop(while: \.isWhitespace)
    answered().typeInVain(line, .unknownQuestion(name: String(name)))
  }

  @Test func `at the review a text is no answer, and is turned down without being lost`() {
    var tester = answered()
    tester.type("/revue", then: .reviewing, [.review, .prompt(prefill: "")])
    tester.typeInVain("100 artisans", .unknownQuestion(name: "100 artisans"))
    tester.typeInVain("/exemple", .notAtAQuestion)
    tester.typeInVain("/garder x", .notAtAQuestion)
    tester.typeInVain("/passer", .notAtAQuestion)
    tester.type("1", then: .asking(.firstUsers), [.ask(.firstUsers), .prompt(prefill: "a")])
  }

  @Test func `unknown commands and languages are turned down, with the nearest`() {
    answered().typeInVain("/exmple", .unknownCommand(name: "exmple", nearest: .example))
    answered().typeInVain("/xyzzy", .unknownCommand(name: "xyzzy", nearest: nil))
    answered().typeInVain("/aller", .questionMissing)
    answered().typeInVain("/", .unknownCommand(name: "", nearest: nil))
    answered().typeInVain("/langue klingon", .unknownLanguage(name: "klingon"))
  }
}
