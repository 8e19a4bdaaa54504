import ArgumentParser
import Coaching
import Foundation
import Terminal

/// The program: reads the command line, runs a command, and turns whatever fails into one line and an exit status.
@main
struct Pilote: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pilote",
      abstract: spoken(
        "Aide une équipe à rédiger «\u{A0}Déployer son produit\u{A0}», question par question.",
        "Helps a team to write how it will deploy its product, question by question."),
      usage: spoken(
        "pilote [<fiche>] [--lang fr|en] [--accessible] [--no-color] [--prompts <dossier>]\npilote <commande>",
        "pilote [<sheet>] [--lang fr|en] [--accessible] [--no-color] [--prompts <dir>]\npilote <command>"),
      discussion: spoken(
        "Tout reste sur cette machine. Sans commande, pilote reprend la fiche du dossier ou en commence une.",
        "Everything stays on this machine. Without a command, pilote resumes the folder’s sheet or starts one."),
      version: "0.1.0",
      subcommands: [
        DraftCommand.self, ExportCommand.self, CheckCommand.self, ReplayCommand.self, JudgeCommand.self,
        StatusCommand.self, NoteCommand.self, MergeCommand.self, FlowCommand.self,
      ],
      defaultSubcommand: DraftCommand.self)
  }

  /// The command that a word is a slip of, if it is of one.
  static func command(near word: String) -> String? {
    let names = configuration.subcommands.compactMap { $0.configuration.commandName }
    return Spelling.nearest(to: word, among: names, within: max(1, word.count / 3))
  }

  static func main() {
    fillStandardDescriptors()
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Foundation.exit(report(error))
    }
  }

  /// Says what failed, and gives the exit status: 0 for help, 2 for what could not be carried out.
  private static func report(_ error: any Error) -> Int32 {
    if let exit = error as? ExitCode { return exit.rawValue }
    let failure: Failure
    if let known = Failure(error) {
      failure = known
    } else if exitCode(for: error).isSuccess {
      let help = fullMessage(for: error)
      print(spoken(frenchHelpMessage(help), help))
      return 0
    } else {
      let line = message(for: error).split(separator: "\n").first.map(String.init) ?? ""
      failure = .usage(spoken(frenchUsageMessage(line), line) + " (pilote --help)")
    }
    let errors = Output(descriptor: 2, appearance: .plain)
    for line in failure.lines(in: spokenLanguage) {
      // A path may hold a line break; the error is one line all the same.
      let line = line.split(whereSeparator: \.isNewline).joined(separator: " ")
      try? errors.writeLine(StyledText("pilote: " + line))
    }
    if case .terminated(let signal) = failure { endProcess(by: signal) }
    return 2
  }
}

/// The language of help and of what fails, known before the command line is understood.
let spokenLanguage = Language.guessed(
  from: CommandLine.arguments, environment: ProcessInfo.processInfo.environment)

/// Help in the language of the user.
func spoken(_ french: String, _ english: String) -> String {
  spokenLanguage.says(french, english)
}
