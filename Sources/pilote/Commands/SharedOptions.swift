import ArgumentParser
import Coaching
import Foundation
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
  /// The prompts of one language. In a folder of a coach's the examples are tried too, and the faults of every language
  /// that is there come at once; the embedded prompts are tested.
  func loaded(in language: Language) throws(PromptFaults) -> PromptSet {
    guard case .directory(let folder) = self else { return try prompts(in: language) }
    var faults: [PromptFault] = []
    for other in Language.allCases where other != language {
      guard FileManager.default.fileExists(atPath: "\(folder)/\(other.rawValue)") else { continue }
      do { _ = try tried(in: other) } catch { faults += error.faults }
    }
    do {
      let set = try tried(in: language)
      if faults.isEmpty { return set }
    } catch {
      faults = error.faults + faults
    }
    throw PromptFaults(faults: faults)
  }

  private func tried(in language: Language) throws(PromptFaults) -> PromptSet {
    try prompts(in: language) { list, sentence in list.isHeard(in: sentence) }
  }
}
