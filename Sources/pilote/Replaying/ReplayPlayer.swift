import Coaching
import Foundation
import SessionStore
import Terminal

/// The loop around the player: waits for a key or for time to pass, and performs what the player asks for.
///
/// For a screen reader nothing is painted twice: what changes is said, each time on a line of its own.
final class ReplayPlayer {
  private var player: Player
  private let frames: ReplayFrames
  private let speech: PlayerSpeech
  private let keyboard: Keyboard
  private let screen: FootedScreen
  private let isSpoken: Bool
  private let notes: NoteTaker
  /// What is said at the foot of the screen until the next key.
  private var notice = ""
  /// What is on the line of the next note: the slash of « /note », if that is how it was asked for.
  private var noteStart = ""
  private var isOver = false

  /// Nil if there is no frame to show.
  init?(
    _ frames: ReplayFrames, speed: Double, isPaused: Bool, in interview: Interview, keyboard: Keyboard,
    appearance: Appearance, notes: NoteTaker
  ) {
    let events = frames.events.map { Player.Frame(at: $0.at, question: $0.event.question) }
    guard let player = Player(events, speed: speed, isPaused: isPaused) else { return nil }
    self.player = player
    self.frames = frames
    self.keyboard = keyboard
    self.notes = notes
    speech = PlayerSpeech(interview: interview)
    screen = FootedScreen(appearance: appearance)
    isSpoken = appearance.accessible
    keyboard.lines.givesUpOnEscape = true
  }

  /// Plays until the coach leaves.
  func run() throws {
    defer { keyboard.release() }
    keyboard.hold()
    do {
      if isSpoken { try add(speech.say(.replayHelp), .dim) }
      try perform(player.start())
      let clock = ContinuousClock()
      while !isOver {
        try showFoot()
        let start = clock.now
        let key = keyboard.nextKey(within: player.wait)
        try perform(player.pass(Int((clock.now - start) / .milliseconds(1))))
        if let key { try take(key) }
      }
      try screen.setFoot("")
    } catch OutputError.closed {
      throw Failure.terminated(signal: SIGHUP)
    }
  }

  private func take(_ key: Keyboard.Key) throws {
    notice = ""
    switch key {
    case .redraw: if !isSpoken { try redraw() }
    case .suspend:
      try screen.setFoot("")
      keyboard.suspend()
      if !isSpoken { try redraw() }
    case .terminated(let signal):
      try? screen.setFoot("")
      throw Failure.terminated(signal: signal)
    default:
      noteStart = key == .character("/") ? "/" : ""
      if let command = Player.Command(key) {
        try perform(player.obey(command))
      } else {
        try tell(speech.say(.replayUnknownKey))
      }
    }
  }

  private func perform(_ effects: [Player.Effect]) throws {
    for effect in effects {
      switch effect {
      case .show(let index):
        notice = ""
        try screen.add(lines(of: frames[index]))
      case .redraw: try redraw()
      case .tell(let notice): try tell(notice)
      case .showHelp: try add(speech.say(.replayHelp), .dim)
      case .askForQuestion: try askForQuestion()
      case .askForNote(let question): try askForNote(on: question)
      case .leave: isOver = true
      }
    }
  }

  // MARK: - What is shown

  /// Shows the frame with what came before it, as it would have looked; a screen reader is told where it is.
  private func redraw() throws {
    let frame = lines(of: frames[player.position])
    if isSpoken {
      return try screen.add(wrapped(speech.place(of: player, time: frames[player.position].time), .dim) + frame)
    }
    var shown = frame
    var first = player.position
    while first > 0, shown.count < screen.rows {
      first -= 1
      shown = lines(of: frames[first]) + shown
    }
    try screen.replace(with: shown, least: frame.count)
  }

  private func showFoot() throws {
    guard !isSpoken else { return }
    let status = StyledText(speech.status(of: player, time: frames[player.position].time), .accent)
    let hint = StyledText(" · " + speech.say(.replayKeys), .dim)
    try screen.setFoot(status + (notice.isEmpty ? hint : StyledText("  ") + StyledText(notice, .warning)))
  }

  private func tell(_ notice: Player.Notice) throws {
    // The foot shows these by itself.
    if !isSpoken, [.paused, .goingOn, .speed].contains(notice) { return }
    try tell(speech.sentence(for: notice, of: player))
  }

  private func tell(_ sentence: String) throws {
    if isSpoken { try add(sentence) } else { notice = sentence }
  }

  private func add(_ text: String, _ style: Style = .plain) throws { try screen.add(wrapped(text, style)) }

  private func wrapped(_ text: String, _ style: Style) -> [StyledText] {
    StyledText(text, style).wrapped(width: screen.width)
  }

  private func lines(of frame: ReplayFrame) -> [StyledText] { frame.paragraphs.flatMap { lines(of: $0) } }

  private func lines(of paragraph: Paragraph) -> [StyledText] {
    let width = screen.width
    guard paragraph.isWrapped else { return [paragraph.first + paragraph.text] }
    // A row of a table that leaves no room for its last column goes on below.
    if paragraph.first.text.count > width * 3 / 4 {
      return (paragraph.first + paragraph.text).wrapped(width: width, hanging: "     ")
    }
    return paragraph.text.wrapped(width: width, first: paragraph.first, hanging: paragraph.hanging)
  }

  // MARK: - What is asked

  private func askForQuestion() throws {
    guard let name = try line(at: .replayQuestionPrompt) else { return }
    if let question = Question(named: name) {
      try perform(player.obey(.goTo(question)))
    } else {
      try tell(speech.say(.unknownQuestion, ["name": name.count > 40 ? name.prefix(40) + "…" : name]))
    }
  }

  private func askForNote(on question: Question) throws {
    try add(speech.say(.noteInvitation, ["question": speech.name(of: question)]), .dim)
    var prefill = noteStart
    while let line = try line(at: .notePrompt, prefill: prefill) {
      prefill = line
      guard let text = ReplayPlayer.note(on: line) else {
        try add(speech.say(.noteOnly), .warning)
        continue
      }
      if text.isEmpty { return }
      do {
        let warnings = try notes.keep(text, on: question).warnings
        for warning in warnings { try add(warning.line(in: speech.interview.language)) }
        return try add(speech.say(.noteKept, ["sheet": notes.path]), .success)
      } catch let error as SheetFileError {
        try add(error.line(in: speech.interview.language), .problem)
      } catch let failure as Failure {
        for line in failure.lines(in: speech.interview.language) { try add(line, .problem) }
      }
    }
  }

  /// The note on a line: all of it, or what follows `/note`; nil for another command. Two slashes are one of the text.
  static func note(on line: String) -> String? {
    guard line.hasPrefix("/") else { return line }
    if line.hasPrefix("//") { return String(line.dropFirst()) }
    let words = line.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard words[0].lowercased() == "/note" else { return nil }
    return words.dropFirst().first.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) } ?? ""
  }

  /// A line that was typed, without the white space at its ends; nil if there is nothing on it, or if it was given up.
  private func line(at prompt: Message, prefill: String = "") throws -> String? {
    try screen.setFoot("")
    switch keyboard.lines.readLine(prompt: StyledText(speech.say(prompt) + " › ", .accent), prefill: prefill) {
    case .line(let line):
      let line = line.trimmingCharacters(in: .whitespacesAndNewlines)
      return line.isEmpty ? nil : line
    case .editorWanted(let text): return try self.line(at: prompt, prefill: text)
    case .interrupted, .ended: return nil
    case .terminated(let signal, _): throw Failure.terminated(signal: signal)
    }
  }
}
