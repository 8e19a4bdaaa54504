import Coaching

/// A line of a session file after the first, `{"at":…,"event":"answered","question":…,"text":…,"findings":[…]}`.
struct EventLine: Decodable {
  let at: Timestamp
  /// Nil for an event that this version does not know.
  let event: Event?

  /// The events by their names in the file.
  private enum Name: String {
    case opened, answered, skipped, dismissed, reinstated, noted
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

  private enum Key: String, CodingKey {
    case at, event, question, superseded, restored, text, findings, reason, author, lang, line
  }

  init(from decoder: any Decoder) throws {
    let line = try decoder.container(keyedBy: Key.self)
    func question() throws -> Question { try line.decodeCase(Question.self, forKey: .question) }
    at = try line.decodeTime(forKey: .at)
    guard let name = Name(rawValue: try line.decode(String.self, forKey: .event)) else {
      event = nil
      return
    }
    event =
      switch name {
      case .opened: .opened
      case .answered:
        try EventLine.answered(
          try question(), text: try line.decode(String.self, forKey: .text),
          findings: try line.decode([FindingObject].self, forKey: .findings))
      case .skipped: .skipped(try question())
      case .dismissed: .dismissed(try question(), reason: try line.decode(String.self, forKey: .reason))
      case .reinstated: .reinstated(try question())
      case .noted:
        .noted(
          try question(),
          Note(
            author: try line.decode(String.self, forKey: .author), text: try line.decode(String.self, forKey: .text)))
      case .notesClosed: .notesClosed(try question())
      case .merged:
        .merged(
          try line.decode([SupersededObject].self, forKey: .superseded).map(\.answer),
          restoring: try EventLine.restoration(in: line))
      case .wentTo: .wentTo(try question())
      case .reviewed: .reviewed
      case .finished: .finished
      case .helpAsked: .helpAsked
      case .whyAsked: .whyAsked(try question())
      case .exampleAsked: .exampleAsked(try question())
      case .sheetPreviewed: .sheetPreviewed
      case .languageChanged: .languageChanged(try line.decodeCase(Language.self, forKey: .lang))
      case .closed: .closed(line: try line.decodeIfPresent(String.self, forKey: .line) ?? "")
      }
  }

  private static func answered(_ question: Question, text: String, findings: [FindingObject]) throws -> Event {
    let scalars = findings.isEmpty ? [] : Array(text.unicodeScalars)
    for (index, finding) in findings.enumerated() {
      guard finding.finding.quote?.stands(in: scalars) ?? true else {
        throw LineFault.quoteNotInText(key: "findings.\(index).quote")
      }
    }
    return .answered(question, text: text, findings: findings.map(\.finding))
  }

  private static func restoration(in line: KeyedDecodingContainer<Key>) throws -> Restoration {
    let matters = try line.decodeIfPresent([RestoredObject].self, forKey: .restored) ?? []
    var unfinished: Restoration.UnfinishedLine?
    if let text = try line.decodeIfPresent(String.self, forKey: .line) {
      let question = line.contains(.question) ? try line.decodeCase(Question.self, forKey: .question) : nil
      unfinished = Restoration.UnfinishedLine(question: question, text: text)
    }
    return Restoration(matters: matters.map(\.matter), unfinishedLine: unfinished)
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
