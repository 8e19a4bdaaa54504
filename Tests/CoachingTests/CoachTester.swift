import Testing

@testable import Coaching

/// Types lines at a coach, and checks the whole state and every effect after each.
struct CoachTester {
  private(set) var coach: Coach
  private var expected: Session

  init(_ questions: [Question] = Question.allCases) {
    coach = Coach(language: .french, questions: questions)
    expected = Session(language: .french)
  }

  /// Types a line; whatever is judged has these findings. The change to the session is told, all the rest must stay.
  mutating func type(
    _ line: String, finding findings: [Finding] = [], then step: Step, _ effects: [Effect],
    sourceLocation: SourceLocation = #_sourceLocation, changing change: (inout Session) -> Void = { _ in }
  ) {
    switch coach.response(to: Input(line: line)) {
    case .record(let event):
      happen(event, then: step, effects, sourceLocation: sourceLocation, changing: change)
    case .judge(let question, let text):
      happen(
        .answered(question, text: text, findings: findings), then: step, effects, sourceLocation: sourceLocation,
        changing: change)
    case .edit, .recordBeside, .refuse:
      Issue.record("the line was turned down", sourceLocation: sourceLocation)
    }
  }

  /// Lets an event happen, and checks state and effects.
  mutating func happen(
    _ event: Event, then step: Step, _ effects: [Effect], sourceLocation: SourceLocation = #_sourceLocation,
    changing change: (inout Session) -> Void = { _ in }
  ) {
    let actual = coach.apply(event)
    change(&expected)
    #expect(actual == effects, sourceLocation: sourceLocation)
    #expect(coach.step == step, sourceLocation: sourceLocation)
    #expect(coach.session == expected, sourceLocation: sourceLocation)
  }

  /// Types a line that must be turned down, for this reason.
  func typeInVain(_ line: String, _ refusal: Refusal, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(coach.response(to: Input(line: line)) == .refuse(refusal), sourceLocation: sourceLocation)
  }
}

/// A finding on words of an answer.
func finding(_ kind: Kind, on words: String, at start: Int = 0) -> Finding {
  Finding(
    kind: kind, quote: .init(text: words, range: start..<start + words.unicodeScalars.count), reason: "reason",
    followUp: "follow-up")
}

/// A finding that something is nowhere in an answer.
func finding(_ kind: Kind) -> Finding {
  Finding(kind: kind, quote: nil, reason: "reason", followUp: "follow-up")
}

extension Answer {
  /// An answer that came after earlier drafts.
  static func revised(_ drafts: [String], _ text: String, findings: [Finding] = []) -> Answer {
    var answer = Answer(text: drafts[0], findings: [])
    for draft in drafts.dropFirst() { answer.revise(text: draft, findings: []) }
    answer.revise(text: text, findings: findings)
    return answer
  }
}
