import ArgumentParser
import Foundation
import Terminal

/// `pilote judge`: answers in, findings out, in bulk and in constant memory.
struct JudgeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "judge",
      abstract: spoken("Juge des réponses en nombre.", "Judges answers in bulk."),
      discussion: spoken(
        """
        Lit un objet JSON par ligne, {"id", "question", "lang", "answer"}, et en écrit un par ligne dans le même ordre, \
        {"id", "findings": [{"kind", "quote", "start", "end", "reason", "followUp"}]}. Les positions comptent des \
        scalaires Unicode. Une ligne fautive donne {"id", "error"} à sa place, et le statut de sortie 2 à la fin.
        """,
        """
        Reads one JSON object a line, {"id", "question", "lang", "answer"}, and writes one a line in the same order, \
        {"id", "findings": [{"kind", "quote", "start", "end", "reason", "followUp"}]}. Positions count Unicode \
        scalars. A bad line gives {"id", "error"} in its place, and exit status 2 at the end.
        """))
  }

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// One JSON object a line.
    case jsonl
    /// For people.
    case text
  }

  @Option(help: ArgumentHelp(spoken("La forme des remarques.", "How findings are written.")))
  var format = Format.jsonl

  @Flag(
    help: ArgumentHelp(spoken("Sortir avec le statut 1 s’il y a une remarque.", "Exit with status 1 on any finding.")))
  var strict = false

  @Flag(
    help: ArgumentHelp(
      spoken(
        "Ajouter pourquoi\u{A0}: ce que la réponse donne, et ce qui pèse pour ou contre chaque remarque.",
        "Add why: what the answer gives, and what weighs for or against each kind."))
  )
  var explain = false

  @OptionGroup var prompts: PromptFolder

  func run() throws {
    let bulk = BulkJudging(source: prompts.source, format: format, explain: explain)
    let output = Output(descriptor: STDOUT_FILENO, appearance: .plain)
    var lines = BoundedLines(descriptor: STDIN_FILENO)
    var worst = BulkJudging.Outcome.clean
    while true {
      let batch = try bulk.batch(of: &lines)
      if batch.isEmpty { break }
      for share in bulk.judged(batch) {
        try output.write(bytes: share.bytes)
        if let failure = share.failure { throw failure }
        worst = max(worst, share.outcome)
      }
    }
    switch worst {
    case .clean: break
    case .found: if strict { throw ExitCode(1) }
    case .faulty: throw ExitCode(2)
    }
  }
}
