import ArgumentParser
import Coaching
import Judgement
import Prompts

/// The option of every command that uses prompts: a folder of them in place of the embedded ones.
struct PromptFolder: ParsableArguments {
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

/// The option of every command that speaks one language.
struct LanguageOption: ParsableArguments {
  @Option(help: ArgumentHelp(spoken("La langue, fr ou en.", "The language, fr or en.")))
  var lang: Language?
}

extension PromptSource {
  /// The prompts of one language. The examples in a folder of a coach's are tried too; the embedded ones are tested.
  func loaded(in language: Language) throws(PromptFaults) -> PromptSet {
    switch self {
    case .embedded: try prompts(in: language)
    case .directory: try prompts(in: language) { list, sentence in list.isHeard(in: sentence) }
    }
  }
}
