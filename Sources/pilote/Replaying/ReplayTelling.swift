import Coaching
import SessionStore

/// Tells a whole session, event by event as it is read: what was told is forgotten, however long the file is.
struct ReplayTelling {
  /// What the sheet is called.
  let sheet: String
  /// How it is said.
  let speech: ReplaySpeech

  /// Hands on the session as text: its title, its events, what each question took.
  func writeTranscript(of reader: inout SheetReader, add: ([UInt8]) throws -> Void) throws {
    let lines = ReplayLines(colour: speech.appearance.colour)
    func tell(_ paragraphs: [Paragraph]) throws { try add(Array(lines.text(of: paragraphs).utf8)) }
    try tell([speech.title(of: sheet, begun: reader.header.created)])
    var replay = Replay(language: reader.header.language)
    var fault: (any Error)?
    func nextMoments() -> [Moment] {
      var moments: [Moment] = []
      let end = reader.offset + Self.partSize
      do {
        while fault == nil, reader.offset < end, let event = try reader.next() {
          moments.append(replay.follow(event))
        }
      } catch { fault = error }
      return moments
    }
    // To put moments into words takes far longer than to follow them: the other cores do that meanwhile.
    var parts: [Ahead<[UInt8]>] = []
    repeat {
      let moments = nextMoments()
      if !moments.isEmpty {
        let part = Ahead { text(of: moments, lines) }
        part.begin()
        parts.append(part)
      }
      guard moments.isEmpty || parts.count > Self.mostParts, let first = parts.first else { continue }
      try add(first.value)
      parts.removeFirst()
    } while !parts.isEmpty
    // What came before a line that cannot be read is told all the same.
    if let fault { throw fault }
    try tell(speech.summary(of: replay))
  }

  /// How much of the file is worded together, in bytes, and how many such parts are on their way at once.
  private static let (partSize, mostParts) = (1 << 14, 32)

  private func text(of moments: [Moment], _ lines: ReplayLines) -> [UInt8] {
    var text: [UInt8] = []
    for moment in moments { text += lines.text(of: speech.paragraphs(for: moment)).utf8 }
    return text
  }

  /// Hands on the session as a recording.
  func writeCast(of reader: inout SheetReader, speed: Double, add: ([UInt8]) throws -> Void) throws {
    var cast = Asciicast(speed: speed)
    try add(cast.header(title: sheet, begun: Timestamp(reader.header.created)))
    try add(cast.events(showing: [speech.title(of: sheet, begun: reader.header.created)], at: nil))
    var replay = Replay(language: reader.header.language)
    while let event = try reader.next() {
      let moment = replay.follow(event)
      let chapter = moment.question.map { (question: $0, name: speech.name(of: $0)) }
      try add(cast.events(showing: speech.paragraphs(for: moment), at: moment.at, chapter: chapter))
    }
    try add(cast.events(showing: speech.summary(of: replay), at: nil))
  }
}

extension SheetReader {
  /// What is left to read, followed to the end.
  mutating func replayed() throws -> Replay {
    var replay = Replay(language: header.language)
    while let event = try next() { _ = replay.follow(event) }
    return replay
  }
}
