import ArgumentParser
import Coaching
import Judgement
import Prompts

/// The options of every command that speaks: the language, and a folder of prompts in place of the embedded ones.
struct PromptOptions: ParsableArguments {
  @Option(help: ArgumentHelp(spoken("La langue, fr ou en.", "The language, fr or en.")))
  var lang: Language?

  @Option(
    name: .customLong("prompts"),
    help: ArgumentHelp(
      spoken(
        "Un dossier de textes à la place de ceux du programme.", "A folder of prompts instead of the program’s own."),
      valueName: "dir"))
  var directory: String?

  /// Where the prompts come from.
  var source: PromptSource { directory.map { .directory($0) } ?? .embedded }
}
