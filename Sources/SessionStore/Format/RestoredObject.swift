import Coaching

/// What holds of a question within a `merged` line, `{"question","dismissed":[{"kind","quote","reason"}],"notes":[{"author","text"}]}`.
struct RestoredObject: JSONReadable {
  let matter: Restoration.Matter

  private struct DismissedObject: JSONReadable {
    let dismissal: Dismissal

    init(_ object: inout some JSONObject) throws {
      dismissal = Dismissal(
        kind: try object.value(.kind), quote: object.contains(.quote) ? try object.text(.quote) : nil,
        reason: try object.text(.reason))
    }
  }

  private struct NoteObject: JSONReadable {
    let note: Note

    init(_ object: inout some JSONObject) throws {
      note = Note(author: try object.text(.author), text: try object.text(.text))
    }
  }

  init(_ object: inout some JSONObject) throws {
    let question: Question = try object.value(.question)
    let dismissed: [DismissedObject] = try object.list(.dismissed)
    let notes: [NoteObject] = try object.list(.notes)
    matter = Restoration.Matter(
      question: question, dismissals: dismissed.map(\.dismissal), openNotes: notes.map(\.note))
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
