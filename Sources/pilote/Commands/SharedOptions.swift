import ArgumentParser
import Coaching
import Foundation
import Judgement
import Prompts
import Terminal

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

/// The options of every command that writes to the output, or else to a file.
struct OutputFile: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      spoken("Le fichier à écrire, au lieu de la sortie.", "The file to write, instead of the output.")))
  var output: String?

  @Flag(help: ArgumentHelp(spoken("Remplace le fichier s’il existe.", "Replaces the file if it is there.")))
  var replace = false
}

/// The options of every command that writes for people.
struct AppearanceOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      spoken(
        "Tout dire en mots, pour un lecteur d’écran (ou ACCESSIBLE=1).",
        "Say everything in words, for a screen reader (or ACCESSIBLE=1).")))
  var accessible = false

  @Flag(
    name: .customLong("no-color"),
    help: ArgumentHelp(spoken("Sans couleurs (ou NO_COLOR=1).", "Without colours (or NO_COLOR=1).")))
  var noColour = false

  /// What suits a descriptor, and these options.
  func appearance(descriptor: Int32) -> Appearance {
    var appearance = Appearance(descriptor: descriptor, environment: ProcessInfo.processInfo.environment)
    if accessible { appearance.accessible = true }
    if noColour { appearance.colour = false }
    return appearance
  }

  /// The options as they were given.
  var given: [String] { (accessible ? ["--accessible"] : []) + (noColour ? ["--no-color"] : []) }
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

  /// What is said in one language. Of a folder of a coach's the rest is read too, for its faults.
  func loadedInterview(in language: Language) throws(PromptFaults) -> Interview {
    self == .embedded ? try interview(in: language) : try loaded(in: language).interview
  }

  private func tried(in language: Language) throws(PromptFaults) -> PromptSet {
    try prompts(in: language) { list, sentence in list.isHeard(in: sentence) }
  }
}
