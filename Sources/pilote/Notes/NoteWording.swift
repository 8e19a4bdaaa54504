import Coaching
import Terminal

/// What is said to a coach of the notes on a sheet.
struct NoteWording {
  let language: Language

  /// The note is in the file.
  func kept(on question: Question, of path: String, author: String) -> String {
    language.says(
      "Note signée \(author), gardée dans \(path), question \(name(of: question))\u{A0}; l’équipe l’y trouvera.",
      "Note by \(author) kept in \(path), question \(name(of: question)); the team will find it there.")
  }

  /// A note in a list, and whether it still waits for the team.
  func item(_ note: Note, on question: Question) -> StyledText {
    let state =
      note.isOpen
      ? StyledText(language.says("ouverte", "open"), .warning) : StyledText(language.says("close", "closed"), .dim)
    return StyledText(name(of: question), .accent) + ", " + state
      + StyledText(language.says(", \(note.author)\u{A0}: ", ", \(note.author): ")) + StyledText(note.text)
  }

  /// No coach has left a note yet.
  func none(in path: String) -> String {
    language.says("Aucune note dans \(path).", "No notes in \(path).")
  }

  /// The number of a question where it has one, and its name: `1 (premiers-usagers)`.
  private func name(of question: Question) -> String {
    let name = question.name(in: language)
    return question.number.map { "\($0) (\(name))" } ?? name
  }
}
