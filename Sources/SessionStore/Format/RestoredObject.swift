import Coaching

/// What holds of a question within a `merged` line, `{"question","dismissed":[{"kind","quote","reason"}],"notes":[{"author","text"}]}`.
struct RestoredObject: Decodable {
  let matter: Restoration.Matter

  private enum Key: String, CodingKey {
    case question, dismissed, notes
  }

  private struct DismissedObject: Decodable {
    let dismissal: Dismissal

    private enum Key: String, CodingKey {
      case kind, quote, reason
    }

    init(from decoder: any Decoder) throws {
      let object = try decoder.container(keyedBy: Key.self)
      dismissal = Dismissal(
        kind: try object.decodeCase(Kind.self, forKey: .kind),
        quote: try object.decodeIfPresent(String.self, forKey: .quote),
        reason: try object.decode(String.self, forKey: .reason))
    }
  }

  private struct NoteObject: Decodable {
    let author: String
    let text: String
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    matter = Restoration.Matter(
      question: try object.decodeCase(Question.self, forKey: .question),
      dismissals: try object.decode([DismissedObject].self, forKey: .dismissed).map(\.dismissal),
      openNotes: try object.decode([NoteObject].self, forKey: .notes).map { Note(author: $0.author, text: $0.text) })
  }

  static func text(_ matter: Restoration.Matter) throws -> JSONText {
    var object = JSONText()
    try object.add("question", matter.question.rawValue)
    object.add("dismissed", try matter.dismissals.map(text))
    object.add("notes", try matter.openNotes.map(text))
    return object
  }

  private static func text(_ dismissal: Dismissal) throws -> JSONText {
    var object = JSONText()
    try object.add("kind", dismissal.kind.rawValue)
    if let quote = dismissal.quote { try object.add("quote", quote) }
    try object.add("reason", dismissal.reason)
    return object
  }

  private static func text(_ note: Note) throws -> JSONText {
    var object = JSONText()
    try object.add("author", note.author)
    try object.add("text", note.text)
    return object
  }
}
