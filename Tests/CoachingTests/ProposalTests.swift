import Testing

@testable import Coaching

struct ProposalTests {
  private let proposal = Proposal(text: "30 boulangers\nde Pau", source: "a.md")

  private func coach(_ questions: [Question] = [.firstUsers, .independence]) -> Coach {
    var coach = Coach(language: .french, questions: questions)
    #expect(coach.apply(.proposed(.firstUsers, proposal)) == [])
    return coach
  }

  @Test func `what is proposed is on the line, and is no answer yet`() {
    var coach = coach()
    #expect(
      coach.apply(.opened) == [.greet(returning: false), .ask(.firstUsers), .prompt(prefill: "30 boulangers\nde Pau")])
    #expect(coach.session.isPending(.firstUsers))
    #expect(coach.session.isOpenPoint(.firstUsers))
    #expect(coach.apply(.wentTo(.independence)).last == .prompt(prefill: ""))
  }

  @Test func `sent unchanged it is judged, and then it is an answer as any other`() {
    var coach = coach()
    let text = proposal.text
    #expect(coach.response(to: Input(line: text)) == .judge(.firstUsers, text: text))
    let found = [finding(.noCount)]
    #expect(
      coach.apply(.answered(.firstUsers, text: text, findings: found)) == [.probe(.firstUsers), .prompt(prefill: text)])
    #expect(coach.session.proposals == [:])
    #expect(coach.response(to: Input(line: text)) == .record(.skipped(.firstUsers)), "the coach lets go")
  }

  @Test func `passed over it comes back with its question`() {
    var coach = coach()
    #expect(coach.response(to: .blank) == .record(.skipped(.firstUsers)))
    #expect(
      coach.apply(.skipped(.firstUsers)) == [.noteOpenPoint(.firstUsers), .ask(.independence), .prompt(prefill: "")])
    #expect(coach.apply(.wentTo(.firstUsers)).last == .prompt(prefill: proposal.text))
  }

  @Test func `a command behind it is one, and the editor opens it`() {
    let coach = coach()
    #expect(coach.response(to: Input(line: proposal.text + "/aide")) == .record(.helpAsked))
    #expect(coach.response(to: Input(line: proposal.text + " /passer")) == .record(.skipped(.firstUsers)))
    #expect(coach.response(to: Input(line: "/editer")) == .edit(text: proposal.text))
  }

  @Test func `an answer is never replaced by a proposal`() {
    var coach = coach()
    _ = coach.apply(.answered(.firstUsers, text: "40 bouchers", findings: []))
    _ = coach.apply(.proposed(.firstUsers, proposal))
    _ = coach.apply(.wentTo(.firstUsers))
    #expect(coach.answerLine == "40 bouchers")
    #expect(coach.session.proposals == [:])
  }

  @Test func `names and addresses go from it too`() {
    var redaction = Redaction(names: ["Zoé"], language: .french)
    let event = Event.proposed(.product, Proposal(text: "Zoé, a@b.fr", source: "zoé.md"))
    #expect(
      redaction.redact(event) == .proposed(.product, Proposal(text: "[nom 1], [e-mail 1]", source: "[nom 1].md")))
  }
}
