/// The conversation as a graph of its steps, taken from a walk with the coach that runs.
public struct Flow: Equatable, Sendable {
  /// A step, whatever its question.
  public enum Place: String, CaseIterable, Sendable {
    /// A question waits for its answer.
    case asking
    /// The first follow-up waits.
    case firstFollowUp = "first-follow-up"
    /// The second follow-up waits.
    case secondFollowUp = "second-follow-up"
    /// The review waits for a choice.
    case reviewing
    /// The sheet is finished.
    case finished
    /// The team left; the sheet opens again where it was.
    case left
  }

  /// A way from a place to a place, and all that leads along it.
  public struct Transition: Hashable, Sendable {
    /// The place before.
    public let from: Place
    /// The place after.
    public let to: Place
    /// What the team does, as written on the arrow.
    public let labels: [String]
  }

  /// The ways, in the order of their places.
  public let transitions: [Transition]

  /// Draws the flow of a conversation; three questions show every way there is.
  public init(questions: [Question] = [.firstUsers, .firstPartners, .volunteers]) {
    var labels: [Place: [Place: Set<String>]] = [:]
    Exploration.walk(from: Coach(language: .french, questions: questions)) { passage in
      let to = passage.event == .closed(line: "") ? Place.left : Place(passage.after.step)
      labels[Place(passage.before.step), default: [:]][to, default: []].insert(passage.move.label)
    }
    transitions = Place.allCases.flatMap { from in
      Place.allCases.compactMap { to in
        labels[from]?[to].map { Transition(from: from, to: to, labels: $0.sorted()) }
      }
    }
  }
}

extension Flow.Place {
  fileprivate init(_ step: Step) {
    switch step {
    case .asking: self = .asking
    case .followingUp(_, let round): self = round == 1 ? .firstFollowUp : .secondFollowUp
    case .reviewing: self = .reviewing
    case .finished: self = .finished
    }
  }
}

extension Exploration.Move {
  fileprivate var label: String {
    switch self {
    case .cleanAnswer: "clean answer"
    case .vagueAnswer: "vague answer"
    case .emptyAnswer: "non-answer"
    case .blank: "Enter"
    case .command(let command, _): "/" + command.englishName
    }
  }
}

extension Flow {
  /// The graph as a Mermaid state diagram.
  public var mermaid: String {
    let places = Place.allCases.map { "  state \"\($0.rawValue)\" as \($0)\n" }.joined()
    let arrows = transitions.map { "  \($0.from) --> \($0.to): \($0.labels.joined(separator: ", "))\n" }.joined()
    return "stateDiagram-v2\n\(places)  [*] --> asking\n\(arrows)  finished --> [*]\n  left --> [*]\n"
  }

  /// The graph in the language of Graphviz.
  public var dot: String {
    let places = Place.allCases.map { "  \($0) [label=\"\($0.rawValue)\"]\n" }.joined()
    let arrows = transitions.map {
      "  \($0.from) -> \($0.to) [label=\"\($0.labels.joined(separator: "\\n"))\"]\n"
    }.joined()
    return "digraph pilote {\n  node [shape=box, style=rounded]\n\(places)\(arrows)}\n"
  }
}
