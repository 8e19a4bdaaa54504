import Testing

@testable import Coaching

/// A search over all states, with the sorts of question there are: the optional date, and questions that are judged.
struct `Every state` {
  private struct Graph {
    var ways: [Exploration.Situation: Set<Exploration.Situation>] = [:]
    var finishing: Set<Exploration.Situation> = []
  }

  private static let start = Coach(language: .french, questions: [.launch, .firstUsers, .acceleration])

  @Test func `has a way on, from which the end can be reached`() {
    var graph = Graph()
    Exploration.walk(from: Self.start) { passage in
      let (before, after) = (Exploration.Situation(passage.before), Exploration.Situation(passage.after))
      if before != after { graph.ways[before, default: []].insert(after) }
      if passage.after.step == .finished { graph.finishing.insert(after) }
    }
    var origins: [Exploration.Situation: Set<Exploration.Situation>] = [:]
    for (before, afters) in graph.ways { for after in afters { origins[after, default: []].insert(before) } }
    var reaching = graph.finishing
    var waiting = Array(graph.finishing)
    while let situation = waiting.popLast() {
      for origin in origins[situation] ?? [] where reaching.insert(origin).inserted { waiting.append(origin) }
    }
    #expect(graph.ways.count > 500)
    #expect(Set(graph.ways.keys).subtracting(reaching).isEmpty)
  }

  @Test func `keeps every text that was ever typed`() {
    Exploration.walk(from: Self.start) { passage in
      var typed = Self.texts(in: passage.before)
      if case .answered(_, let text, _) = passage.event { typed.append(text) }
      let kept = Self.texts(in: passage.after)
      if kept.sorted() != typed.sorted() { Issue.record("\(passage.move) at \(passage.before.step) loses a text") }
    }
  }

  @Test func `ends its effects with the prompt or with leaving`() {
    Exploration.walk(from: Self.start) { passage in
      let ends = passage.effects.indices.filter { index in
        if case .prompt = passage.effects[index] { return true }
        return passage.effects[index] == .leave
      }
      if ends != [passage.effects.count - 1] { Issue.record("\(passage.move) at \(passage.before.step)") }
    }
  }

  @Test func `puts the answer under question back on the line`() {
    Exploration.walk(from: Self.start) { passage in
      guard let question = passage.after.step.question, passage.event != .closed(line: "") else { return }
      let text = passage.after.session.answers[question]?.text ?? ""
      if passage.effects.last != .prompt(prefill: text) { Issue.record("\(passage.move) at \(passage.before.step)") }
    }
  }

  private static func texts(in coach: Coach) -> [String] {
    coach.session.answers.values.flatMap { $0.drafts + [$0.text] }
  }
}

struct `The flow` {
  @Test func `shows the way through a clean and a vague answer`() {
    let flow = Flow()
    #expect(flow.mermaid.hasPrefix("stateDiagram-v2\n"))
    #expect(flow.mermaid.contains("asking --> firstFollowUp: vague answer\n"))
    #expect(flow.mermaid.contains("firstFollowUp --> secondFollowUp: vague answer\n"))
    #expect(
      flow.transitions.contains { $0.from == .reviewing && $0.to == .finished && $0.labels == ["Enter"] })
    #expect(!flow.transitions.contains { $0.from == .secondFollowUp && $0.to == .firstFollowUp })
  }

  @Test func `is the same whatever the number of questions`() {
    #expect(Flow() == Flow(questions: [.firstUsers, .firstPartners, .volunteers, .acceleration]))
  }
}
