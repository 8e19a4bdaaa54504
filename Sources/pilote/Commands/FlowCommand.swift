import ArgumentParser
import Coaching
import Terminal

/// `pilote flow`: draws the state machine of the conversation, from the code that runs.
struct FlowCommand: ParsableCommand {
  /// The languages graphs are drawn in.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case mermaid, dot
  }

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "flow",
      abstract: spoken("Dessine la conversation.", "Draws the conversation."))
  }

  @Option(help: ArgumentHelp(spoken("Le format de sortie.", "The format to write.")))
  var format: Format = .mermaid

  func run() throws {
    let flow = Flow()
    let drawing = format == .mermaid ? flow.mermaid : flow.dot
    try Output(descriptor: 1, appearance: .plain).write(StyledText(drawing))
  }
}
