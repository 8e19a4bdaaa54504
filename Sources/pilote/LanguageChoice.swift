import ArgumentParser
import Coaching

extension Language: ExpressibleByArgument {}

extension Language {
  /// The language to speak: `--lang`, else `PILOTE_LANG`, else the locale's, else French.
  static func chosen(option: Language?, environment: [String: String]) -> Language {
    if let option { return option }
    if let language = environment["PILOTE_LANG"].flatMap({ Language(rawValue: $0.lowercased()) }) { return language }
    // The first of the three that is set is the locale of messages.
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.lowercased().hasPrefix("en") == true ? .english : .french
  }

  /// The language of what is said before any command line was understood, from its raw words.
  static func guessed(from arguments: [String], environment: [String: String]) -> Language {
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count {
        return Language(rawValue: arguments[index + 1]) ?? .french
      }
      if argument.hasPrefix("--lang="), let language = Language(rawValue: String(argument.dropFirst(7))) {
        return language
      }
    }
    return chosen(option: nil, environment: environment)
  }
}
