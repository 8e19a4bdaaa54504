import ArgumentParser

@main
struct Pilote: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pilote", subcommands: [JudgeCommand.self])
}
