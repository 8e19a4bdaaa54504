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
    case .unknownCommand(let name, let nearest):
      [
        language.says(
          "\(name)\u{A0}: ni commande, ni fiche\u{A0}; pilote \(nearest), peut-être, ou pilote draft \(ShellCommand.quoted(name)) pour commencer cette fiche.",
          "\(name): neither a command nor a sheet; pilote \(nearest), perhaps, or pilote draft \(ShellCommand.quoted(name)) to start that sheet."
        )
      ]
    case .unreadableSheets(1):
      [
        language.says(
          "Une fiche n’a pas pu être lue, en tête de la liste\u{A0}; pilote export dit pourquoi en entier.",
          "One sheet could not be read, at the top of the list; pilote export says why in full.")
      ]
    case .unreadableSheets(let count):
      [
        language.says(
          "\(count) fiches n’ont pas pu être lues, en tête de la liste\u{A0}; pilote export dit pourquoi en entier.",
          "\(count) sheets could not be read, at the top of the list; pilote export says why in full.")
      ]
    case .notANewSheet(let path):
      [
        language.says(
          "\(path)\u{A0}: cette fiche est commencée\u{A0}; --from en commence une nouvelle, donnez un autre nom.",
          "\(path): this sheet is begun; --from begins a new one, give another name.")
      ]
    case .noMarkdown(let places):
      [
        language.says(
          "Aucun fichier .md dans \(places.joined(separator: ", ")) ni en dessous\u{A0}; donnez un fichier ou un autre dossier.",
          "No .md file in \(places.joined(separator: ", ")) or below; give a file or another folder.")
      ]
    case .unreadableDocuments(1):
      [
        language.says(
          "Un fichier n’a pas pu être lu\u{A0}; sa ligne dit pourquoi, les autres sont jugés.",
          "One file could not be read; its line says why, the others are judged.")
      ]
    case .unreadableDocuments(let count):
      [
        language.says(
          "\(count) fichiers n’ont pas pu être lus\u{A0}; leurs lignes disent pourquoi, les autres sont jugés.",
          "\(count) files could not be read; their lines say why, the others are judged.")
      ]
    case .noteMustWait(let path):
      [
        language.says(
          "\(path)\u{A0}: l’équipe l’a ouverte en ce moment, et la note n’y est pas\u{A0}; recommencez quand elle l’aura fermée.",
          "\(path): the team has it open right now, and the note is not in it; try again once it is closed.")
      ]
    case .emptyNote:
      [
        language.says(
          "La note est vide\u{A0}; écrivez-la derrière la question, ou - pour la lire sur l’entrée.",
          "The note is empty; write it behind the question, or - to read it from the input.")
      ]
    case .longNote(let limit):
      [
        language.says(
          "La note dépasse \(limit) caractères, et n’est pas enregistrée\u{A0}; raccourcissez-la.",
          "The note is longer than \(limit) characters, and was not kept; make it shorter.")
      ]
    case .unknownQuestion(let name):
      [
        language.says(
          "Pas de question «\u{A0}\(name)\u{A0}»\u{A0}; donnez un numéro de 1 à 7, ou un nom\u{A0}: \(Question.names(in: .french)).",
          "No question “\(name)”; give a number from 1 to 7, or a name: \(Question.names(in: .english)).")
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

extension Question {
  /// The names of all questions, one after the other.
  fileprivate static func names(in language: Language) -> String {
    allCases.map { $0.name(in: language) }.joined(separator: ", ")
  }
}

/// What the system says of an error number.
func systemMessage(_ code: Int32) -> String {
  String(cString: strerror(code))
}
