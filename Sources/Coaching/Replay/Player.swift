/// The player of a session, a value: what the coach's keys ask for and the time that passes go in, what is to be shown
/// comes out.
///
///     var player = Player(frames, speed: 1, isPaused: false)
///     player.start()             // [.show(0)]
///     player.pass(2_000)         // [.show(1)]
///     player.obey(.stepBack)     // [.redraw(upTo: 0)], and the player pauses
public struct Player: Equatable, Sendable {
  /// What the player knows of a frame: when it came in the session, and at which question.
  public struct Frame: Equatable, Sendable {
    let at: Timestamp
    let question: Question?

    /// Creates a frame; `question` is nil where the session was at none, as in its review.
    public init(at: Timestamp, question: Question?) {
      self.at = at
      self.question = question
    }
  }

  /// What a key asks for.
  public enum Command: Hashable, Sendable {
    case pauseOrGoOn, stepForward, stepBack, faster, slower
    case goToStart, goToEnd, goTo(Question), chooseQuestion
    case note, help, quit
  }

  /// What is to be done. Frames are counted from 0.
  public enum Effect: Equatable, Sendable {
    /// Show a frame below the one before it.
    case show(Int)
    /// Show a frame in place of what is on the screen, below as many of those before it as there is room for.
    case redraw(upTo: Int)
    /// Say what has become of the player, or why it does not do what was asked.
    case tell(Notice)
    /// Say what the keys do.
    case showHelp
    /// Ask which question to go to.
    case askForQuestion
    /// Ask for a note on a question.
    case askForNote(Question)
    /// Leave the replay.
    case leave
  }

  /// What there is to say of the player.
  public enum Notice: Equatable, Sendable {
    case paused, goingOn, speed
    case atStart, atEnd, fastest, slowest
    /// The session was never at that question.
    case neverAt(Question)
    /// The session has not come to a question yet.
    case noQuestionYet
  }

  /// How much faster or slower than the session it may go.
  public static let speeds = 0.25...16.0
  /// A team that thinks longer than this many milliseconds is not waited for.
  public static let longestPause = 2_000

  /// The frame that was shown last.
  public private(set) var position = 0
  /// Whether it waits for a key.
  public private(set) var isPaused: Bool
  /// How many times faster than the session it goes.
  public private(set) var speed: Double
  private let frames: [Frame]
  /// How much of the session's time has passed since the frame, in milliseconds.
  private var passed = 0.0

  /// Creates a player of these frames; nil if there are none.
  public init?(_ frames: [Frame], speed: Double, isPaused: Bool) {
    guard !frames.isEmpty else { return nil }
    self.frames = frames
    // In this order, what is no number comes out as one.
    self.speed = min(max(Player.speeds.lowerBound, speed), Player.speeds.upperBound)
    self.isPaused = isPaused
  }

  /// How many frames there are.
  public var count: Int { frames.count }

  /// Whether there is nothing after the frame.
  public var isAtEnd: Bool { position == frames.count - 1 }

  /// How many milliseconds there are to the next frame; nil if only a key leads on.
  public var wait: Int? {
    isPaused || isAtEnd ? nil : Int(max(0, (pause - passed) / speed).rounded(.up))
  }

  /// The session's own time between the frame and the next, without what the team was away for.
  private var pause: Double {
    let gap = frames[position + 1].at.milliseconds - frames[position].at.milliseconds
    return Double(min(max(gap, 0), Player.longestPause))
  }

  /// Begins with the first frame.
  public func start() -> [Effect] { [.show(0)] + ending }

  /// Lets this many milliseconds pass, and shows the next frame when its time has come.
  public mutating func pass(_ milliseconds: Int) -> [Effect] {
    guard let wait else { return [] }
    guard milliseconds >= wait else {
      passed += Double(milliseconds) * speed
      return []
    }
    move(to: position + 1)
    return [.show(position)] + ending
  }

  /// Does what a key asks for.
  public mutating func obey(_ command: Command) -> [Effect] {
    switch command {
    case .pauseOrGoOn:
      if isAtEnd { return [.tell(.atEnd)] }
      isPaused.toggle()
      return [.tell(isPaused ? .paused : .goingOn)]
    case .stepForward:
      isPaused = true
      if isAtEnd { return [.tell(.atEnd)] }
      move(to: position + 1)
      return [.show(position)] + ending
    case .stepBack:
      isPaused = true
      return position > 0 ? redraw(position - 1) : [.tell(.atStart)]
    case .faster: return change(speed: speed * 2, refusal: .fastest)
    case .slower: return change(speed: speed / 2, refusal: .slowest)
    case .goToStart: return redraw(0)
    case .goToEnd: return redraw(frames.count - 1)
    case .goTo(let question):
      return next(at: question).map { redraw($0) } ?? [.tell(.neverAt(question))]
    case .chooseQuestion: return [.askForQuestion]
    case .note: return question.map { [.askForNote($0)] } ?? [.tell(.noQuestionYet)]
    case .help: return [.showHelp]
    case .quit: return [.leave]
    }
  }

  /// The question at hand: that of the frame, or the last one before it.
  private var question: Question? { frames[...position].last { $0.question != nil }?.question }

  /// The next frame at a question, from the start again after the end.
  private func next(at question: Question) -> Int? {
    frames[(position + 1)...].firstIndex { $0.question == question }
      ?? frames.firstIndex { $0.question == question }
  }

  private var ending: [Effect] { isAtEnd ? [.tell(.atEnd)] : [] }

  private mutating func move(to position: Int) {
    self.position = position
    passed = 0
  }

  private mutating func redraw(_ position: Int) -> [Effect] {
    move(to: position)
    return [.redraw(upTo: position)] + ending
  }

  private mutating func change(speed wanted: Double, refusal: Notice) -> [Effect] {
    let changed = min(max(wanted, Player.speeds.lowerBound), Player.speeds.upperBound)
    guard changed != speed else { return [.tell(refusal)] }
    speed = changed
    return [.tell(.speed)]
  }
}
