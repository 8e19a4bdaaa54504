/// Takes e-mail addresses, telephone numbers and given names out of a session, for a coach outside the team. The same one
/// always gives way to the same mark, such as « [nom 1] ».
public struct Redaction: Sendable {
  /// How many of each were replaced.
  public struct Counts: Equatable, Sendable {
    /// E-mail addresses.
    public internal(set) var emails = 0
    /// Telephone numbers.
    public internal(set) var telephones = 0
    /// Names that were given.
    public internal(set) var names = 0
  }

  /// How many of each were replaced so far.
  public private(set) var counts = Counts()

  private let names: NameSearch
  private let language: Language
  /// The numbers of addresses and telephones, in the order in which they came.
  private var emails: [String: Int] = [:]
  private var telephones: [String: Int] = [:]
  /// The quotes of findings as they read now, which dismissals must match.
  private var quotes: [Question: [String: String]] = [:]

  /// Takes out `names` too, with marks in a language.
  public init(names: [String] = [], language: Language) {
    self.names = NameSearch(names)
    self.language = language
  }

  /// The header of a copy, which is another sheet: it can never be joined with the one it comes from.
  public mutating func redact(_ header: SessionHeader) -> SessionHeader {
    SessionHeader(id: redact(header.id) + "-redacted", created: header.created, language: header.language)
  }

  /// The text with marks.
  public mutating func redact(_ text: String) -> String { redacted(text)?.text ?? text }

  /// The event with marks in all its texts.
  public mutating func redact(_ event: Event) -> Event {
    switch event {
    case .proposed(let question, let proposal):
      .proposed(question, Proposal(text: redact(proposal.text), source: redact(proposal.source)))
    case .answered(let question, let text, let findings): answered(question, text: text, findings: findings)
    case .dismissed(let question, let reason): .dismissed(question, reason: redact(reason))
    case .noted(let question, let note): .noted(question, redact(note))
    case .merged(let superseded, let restoration):
      .merged(
        superseded.map { SupersededAnswer(question: $0.question, text: redact($0.text)) },
        restoring: redact(restoration))
    case .closed(let line): .closed(line: redact(line))
    case .opened, .skipped, .reinstated, .wentTo, .reviewed, .finished, .helpAsked, .whyAsked, .exampleAsked,
      .sheetPreviewed, .notesClosed, .languageChanged:
      event
    }
  }

  private mutating func answered(_ question: Question, text: String, findings: [Finding]) -> Event {
    let redacted = redacted(text)
    var kept: [Finding] = []
    for finding in findings {
      let quote = finding.quote.map { redacted?.quote(at: $0.range) ?? $0 }
      if let old = finding.quote?.text { quotes[question, default: [:]][old] = quote?.text }
      kept.append(
        Finding(
          kind: finding.kind, quote: quote, reason: redact(finding.reason), followUp: redact(finding.followUp)))
    }
    return .answered(question, text: redacted?.text ?? text, findings: kept)
  }

  private mutating func redact(_ note: Note) -> Note {
    Note(author: redact(note.author), text: redact(note.text))
  }

  private mutating func redact(_ restoration: Restoration) -> Restoration {
    var new = Restoration()
    for matter in restoration.matters {
      let dismissals = matter.dismissals.map { dismissal in
        let quote = dismissal.quote.map { quotes[matter.question]?[$0] ?? redact($0) }
        return Dismissal(kind: dismissal.kind, quote: quote, reason: redact(dismissal.reason))
      }
      let notes = matter.openNotes.map { redact($0) }
      new.matters.append(Restoration.Matter(question: matter.question, dismissals: dismissals, openNotes: notes))
    }
    new.unfinishedLine = restoration.unfinishedLine.map {
      Restoration.UnfinishedLine(question: $0.question, text: redact($0.text))
    }
    return new
  }
}

extension Redaction {
  /// The text and where its words went; nil when nothing in it gives way.
  private mutating func redacted(_ text: String) -> RedactedText? {
    let scalars = Array(text.unicodeScalars)
    var folded = FoldedText(scalars)
    var edits: [RedactedText.Edit] = []
    func replace(_ range: Range<Int>, by mark: String) {
      edits.append(RedactedText.Edit(range: folded.range(range), mark: mark))
      folded.takeOut(range)
    }
    for found in EmailSearch.ranges(in: folded) {
      let address = String(String.UnicodeScalarView(folded.scalars[found]))
      replace(found, by: mark("e-mail", "email", Redaction.number(of: address, in: &emails)))
      counts.emails += 1
    }
    for (found, digits) in TelephoneSearch.ranges(in: folded) {
      replace(found, by: mark("téléphone", "telephone", Redaction.number(of: digits, in: &telephones)))
      counts.telephones += 1
    }
    for (found, place) in names.ranges(in: folded) {
      replace(found, by: mark("nom", "name", place))
      counts.names += 1
    }
    guard !edits.isEmpty else { return nil }
    return RedactedText(scalars, edits.sorted { $0.range.lowerBound < $1.range.lowerBound })
  }

  private func mark(_ french: String, _ english: String, _ number: Int) -> String {
    "[\(language == .french ? french : english) \(number)]"
  }

  private static func number(of text: String, in numbers: inout [String: Int]) -> Int {
    let number = numbers[text] ?? numbers.count + 1
    numbers[text] = number
    return number
  }
}
