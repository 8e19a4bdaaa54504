import Coaching
import Foundation
import SessionStore
import Synchronization

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
    var isOver = false
    while !isOver {
      var batch: [Moment] = []
      // What came before a line that cannot be read is told all the same.
      let result = Result {
        while batch.count < Self.batchSize, let event = try reader.next() { batch.append(replay.follow(event)) }
      }
      for text in texts(of: batch, lines) { try add(text) }
      try result.get()
      isOver = batch.isEmpty
    }
    try tell(speech.summary(of: replay))
  }

  /// How many moments are worded at once, and how few are not worth a core of their own.
  private static let (batchSize, fewest) = (4096, 64)

  /// What is said of each moment, put into words on all cores at once: that takes far longer than to follow them.
  private func texts(of moments: [Moment], _ lines: ReplayLines) -> [[UInt8]] {
    let count = min(ProcessInfo.processInfo.activeProcessorCount, max(1, moments.count / Self.fewest))
    let texts = Mutex([[UInt8]](repeating: [], count: count))
    DispatchQueue.concurrentPerform(iterations: count) { place in
      let part = moments[moments.count * place / count..<moments.count * (place + 1) / count]
      let text = Array(part.map { lines.text(of: speech.paragraphs(for: $0)) }.joined().utf8)
      texts.withLock { $0[place] = text }
    }
    return texts.withLock { $0 }
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
