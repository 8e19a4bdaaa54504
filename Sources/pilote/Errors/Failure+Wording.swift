import Coaching
import Glibc
import Prompts
import Terminal

extension Failure {
  /// What is said on standard error: what went wrong, where, and what to do; a line each.
  func lines(in language: Language) -> [String] {
    switch self {
    case .file(let error): [error.line(in: language)]
    case .prompts(let faults): faults.lines(in: language)
    case .severalSheets(let names):
      [
        language.says(
          "Plusieurs fiches sont dans ce dossier\u{A0}: \(names.map(ShellCommand.quoted).joined(separator: ", ")). Dites laquelle\u{A0}: pilote \(ShellCommand.quoted(names[0]))",
          "Several sheets are in this folder: \(names.map(ShellCommand.quoted).joined(separator: ", ")). Say which: pilote \(ShellCommand.quoted(names[0]))"
        )
      ]
    case .noSuchEvent(let number, let count):
      [
        language.says(
          "La fiche n’a pas d’événement \(number)\u{A0}; --as-of va de 0 à \(count).",
          "The sheet has no event \(number); --as-of goes from 0 to \(count).")
      ]
    case .usage(let message): [message]
    case .input(let code):
      [
        language.says(
          "L’entrée ne peut pas être lue (\(systemMessage(code))).",
          "The input cannot be read (\(systemMessage(code))).")
      ]
    case .output(.closed):
      [language.says("Plus personne ne lit la sortie.", "Nobody reads the output any more.")]
    case .output(.failed(let code)):
      [
        language.says(
          "La sortie ne peut pas être écrite (\(systemMessage(code))).",
          "The output cannot be written (\(systemMessage(code))).")
      ]
    case .terminated: []
    }
  }
}

extension Language {
  /// The words of this language, of the two.
  func says(_ french: String, _ english: String) -> String {
    self == .french ? french : english
  }
}

/// What the system says of an error number.
func systemMessage(_ code: Int32) -> String {
  String(cString: strerror(code))
}
