import Coaching
import SessionStore

extension Timestamp {
  /// `seconds` after nine o'clock on the 23rd of November 2026.
  static func nine(_ seconds: Int = 0) -> Timestamp {
    Timestamp(milliseconds: 1_795_424_400_000 + seconds * 1000)
  }
}

extension SessionHeader {
  static let sample = SessionHeader(id: "b0a7", created: "2026-11-23T09:00:00.000Z", language: .french)
}

extension Finding {
  /// A finding on the words at `range` of `text`.
  static func sample(_ kind: Kind, on range: Range<Int>, of text: String) -> Finding {
    let words = Array(text.unicodeScalars)[range]
    let quote = Quote(text: String(String.UnicodeScalarView(words)), range: range)
    return Finding(kind: kind, quote: quote, reason: "Personne ne peut les appeler.", followUp: "Qui, exactement ?")
  }
}

extension Event {
  private static let answer = "les usagers, dès que\npossible 😀 e\u{301}té « œuf »"

  /// Each event there is, some of them with all that a text can hold.
  static let samples: [Event] = [
    .opened,
    .proposed(.firstUsers, Proposal(text: "trente\nboulangers", source: "fiche « a ».md")),
    .answered(.product, text: "Mon \"produit\" \\ a/b", findings: []),
    .answered(
      .firstUsers, text: answer,
      findings: [
        .sample(.vaguePeople, on: 0..<11, of: answer), .sample(.vagueTime, on: 13..<29, of: answer),
        Finding(kind: .noCount, quote: nil, reason: "Nulle part « combien ».", followUp: "Combien ?"),
      ]),
    .answered(.firstPartners, text: "\u{1B}[2J\u{0}\u{7F}\u{9B}31m\u{2028}\u{FEFF}\r\n\t\u{10FFFF}", findings: []),
    .answered(.volunteers, text: "", findings: []),
    .skipped(.launch), .dismissed(.firstScope, reason: "C’est décidé."), .wentTo(.sixMonths), .reviewed, .finished,
    .reinstated(.firstScope), .noted(.firstUsers, Note(author: "Coach", text: "Qui ?")), .notesClosed(.firstUsers),
    .merged([SupersededAnswer(question: .launch, text: "mars")]), .merged([]),
    .helpAsked, .whyAsked(.independence), .exampleAsked(.acceleration), .sheetPreviewed, .languageChanged(.english),
    .closed(line: ""), .closed(line: "à moitié"),
  ]
}

extension SheetFile {
  /// A new sheet that holds `events`, a second apart.
  static func sample(at path: String, _ events: [Event] = Event.samples) throws -> [TimedEvent] {
    let file = try create(at: path, .sample)
    return try events.enumerated().map { try file.append($1, at: .nine($0)) }
  }
}
