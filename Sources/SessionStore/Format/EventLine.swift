import Coaching

/// A line of a session file after the first, `{"at":…,"event":"answered","question":…,"text":…,"findings":[…]}`.
struct EventLine: JSONReadable {
  let at: Timestamp
  /// Nil for an event that this version does not know.
  let event: Event?

  /// The events by their names in the file.
  private enum Name: String {
    case opened, proposed, answered, skipped, dismissed, reinstated, noted
    case notesClosed = "notes-closed"
    case merged
    case wentTo = "went-to"
    case reviewed, finished
    case helpAsked = "help-asked"
    case whyAsked = "why-asked"
    case exampleAsked = "example-asked"
    case sheetPreviewed = "sheet-previewed"
    case languageChanged = "language-changed"
    case closed
  }

  init(_ object: inout some JSONObject) throws {
    at = try object.time(.at)
    if object.contains(.was) { _ = try object.text(.was) }
    let name = try object.text(.event)
    event = try Name(rawValue: name).map { try EventLine.event($0, in: &object) }
  }

  private static func event(_ name: Name, in object: inout some JSONObject) throws -> Event {
    switch name {
    case .opened: .opened
    case .proposed:
      .proposed(
        try object.value(.question), Proposal(text: try object.text(.text), source: try object.text(.source)))
    case .answered:
      try EventLine.answered(try object.value(.question), text: try object.text(.text), try object.list(.findings))
    case .skipped: .skipped(try object.value(.question))
    case .dismissed: .dismissed(try object.value(.question), reason: try object.text(.reason))
    case .reinstated: .reinstated(try object.value(.question))
    case .noted:
      .noted(try object.value(.question), Note(author: try object.text(.author), text: try object.text(.text)))
    case .notesClosed: .notesClosed(try object.value(.question))
    case .merged: try merged(in: &object)
    case .wentTo: .wentTo(try object.value(.question))
    case .reviewed: .reviewed
    case .finished: .finished
    case .helpAsked: .helpAsked
    case .whyAsked: .whyAsked(try object.value(.question))
    case .exampleAsked: .exampleAsked(try object.value(.question))
    case .sheetPreviewed: .sheetPreviewed
    case .languageChanged: .languageChanged(try object.value(.lang))
    case .closed: .closed(line: object.contains(.line) ? try object.text(.line) : "")
    }
  }

  private static func answered(_ question: Question, text: String, _ findings: [FindingObject]) throws -> Event {
    let scalars = findings.isEmpty ? [] : Array(text.unicodeScalars)
    for (index, finding) in findings.enumerated() {
      guard finding.finding.quote?.stands(in: scalars) ?? true else {
        throw LineFault.quoteNotInText(key: "findings.\(index).quote")
      }
    }
    return .answered(question, text: text, findings: findings.map(\.finding))
  }

  private static func merged(in object: inout some JSONObject) throws -> Event {
    let question: Question? = object.contains(.question) ? try object.value(.question) : nil
    let superseded: [SupersededObject] = try object.list(.superseded)
    let restored: [RestoredObject] = object.contains(.restored) ? try object.list(.restored) : []
    let line = object.contains(.line) ? try object.text(.line) : nil
    return .merged(
      superseded.map(\.answer),
      restoring: Restoration(
        matters: restored.map(\.matter),
        unfinishedLine: line.map { Restoration.UnfinishedLine(question: question, text: $0) }))
  }

  /// The line that says `timed`, without its newline. A quote that does not stand in its text is left out: the answer
  /// is never refused for the sake of a finding.
  static func text(_ timed: TimedEvent) throws -> String {
    var line = JSONText()
    try line.add("at", timed.at.description)
    func add(_ name: Name, _ question: Question? = nil) throws {
      try line.add("event", name.rawValue)
      if let question { try line.add("question", question.rawValue) }
    }
    switch timed.event {
    case .opened: try add(.opened)
    case .proposed(let question, let proposal):
      try add(.proposed, question)
      try line.add("text", proposal.text)
      try line.add("source", proposal.source)
    case .answered(let question, let text, let findings):
      try add(.answered, question)
      try line.add("text", text)
      let scalars = Array(text.unicodeScalars)
      line.add("findings", try findings.map { try FindingObject($0).text(standingIn: scalars) })
    case .skipped(let question): try add(.skipped, question)
    case .dismissed(let question, let reason):
      try add(.dismissed, question)
      try line.add("reason", reason)
    case .reinstated(let question): try add(.reinstated, question)
    case .noted(let question, let note):
      try add(.noted, question)
      try line.add("author", note.author)
      try line.add("text", note.text)
    case .notesClosed(let question): try add(.notesClosed, question)
    case .merged(let superseded, let restoration):
      try add(.merged, restoration.unfinishedLine?.question)
      line.add("superseded", try superseded.map(SupersededObject.text))
      if !restoration.matters.isEmpty { line.add("restored", try restoration.matters.map(RestoredObject.text)) }
      if let unfinished = restoration.unfinishedLine { try line.add("line", unfinished.text) }
    case .wentTo(let question): try add(.wentTo, question)
    case .reviewed: try add(.reviewed)
    case .finished: try add(.finished)
    case .helpAsked: try add(.helpAsked)
    case .whyAsked(let question): try add(.whyAsked, question)
    case .exampleAsked(let question): try add(.exampleAsked, question)
    case .sheetPreviewed: try add(.sheetPreviewed)
    case .languageChanged(let language):
      try add(.languageChanged)
      try line.add("lang", language.rawValue)
    case .closed(let unfinished):
      try add(.closed)
      if !unfinished.isEmpty { try line.add("line", unfinished) }
    }
    return line.text
  }
}
