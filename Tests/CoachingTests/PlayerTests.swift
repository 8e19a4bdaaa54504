import Testing

@testable import Coaching

/// The player of a session: every key in every state it can be in, and what passing time does.
struct PlayerTests {
  /// Six frames: the start, three at the users, one at the partners a day later, and the review.
  private static let frames: [Player.Frame] = [
    (0, nil), (1_000, .firstUsers), (1_500, .firstUsers), (61_500, .firstUsers), (86_461_500, .firstPartners),
    (86_461_501, nil),
  ].map { Player.Frame(at: Timestamp(milliseconds: 1_000_000 + $0.0), question: $0.1) }

  private func player(at position: Int = 0, speed: Double = 1, isPaused: Bool = false) throws -> Player {
    var player = try #require(Player(Self.frames, speed: speed, isPaused: true))
    for _ in 0..<position { _ = player.obey(.stepForward) }
    if !isPaused, position < player.count - 1 { _ = player.obey(.pauseOrGoOn) }
    return player
  }

  @Test func `nothing to show, no player`() {
    #expect(Player([], speed: 1, isPaused: false) == nil)
  }

  @Test func `it starts with the first frame, and a session of one frame is at its end at once`() throws {
    #expect(try player().start() == [.show(0)])
    let short = try #require(Player(Array(Self.frames.prefix(1)), speed: 1, isPaused: false))
    #expect(short.start() == [.show(0), .tell(.atEnd)])
    #expect(short.isAtEnd)
    #expect(short.wait == nil)
  }

  @Test func `it shows the frames at the pace of the session, and waits two seconds at most`() throws {
    var player = try player()
    for (position, wait) in [1_000, 500, 2_000, 2_000, 1].enumerated() {
      #expect(player.wait == wait)
      if wait > 1 { #expect(player.pass(wait - 1) == []) }
      #expect(player.position == position)
      #expect(player.pass(1) == [.show(position + 1)] + (position == 4 ? [.tell(.atEnd)] : []))
    }
    #expect(player.wait == nil)
    #expect(player.pass(1_000_000) == [])
    #expect(player.position == 5)
    #expect(player.count == 6)
  }

  @Test func `one frame at a time, however late it is`() throws {
    var player = try player()
    #expect(player.pass(3_600_000) == [.show(1)])
    #expect(player.wait == 500)
  }

  @Test(arguments: [(0.25, 4_000), (0.5, 2_000), (1, 1_000), (3, 334), (16, 63)])
  func `the wait is divided by the speed`(speed: Double, wait: Int) throws {
    var player = try player(speed: speed)
    #expect(player.wait == wait)
    #expect(player.pass(wait - 1) == [])
    #expect(player.wait == 1)
    #expect(player.pass(1) == [.show(1)])
  }

  @Test func `a change of speed counts from there on`() throws {
    var player = try player()
    #expect(player.pass(600) == [])
    #expect(player.obey(.faster) == [.tell(.speed)])
    #expect(player.wait == 200)
    #expect(player.obey(.slower) == [.tell(.speed)])
    #expect(player.obey(.slower) == [.tell(.speed)])
    #expect(player.wait == 800)
  }

  @Test func `the speed is doubled and halved within its bounds`() throws {
    var player = try player(speed: 3)
    for speed in [6.0, 12, 16] {
      #expect(player.obey(.faster) == [.tell(.speed)])
      #expect(player.speed == speed)
    }
    #expect(player.obey(.faster) == [.tell(.fastest)])
    for speed in [8.0, 4, 2, 1, 0.5, 0.25] {
      #expect(player.obey(.slower) == [.tell(.speed)])
      #expect(player.speed == speed)
    }
    #expect(player.obey(.slower) == [.tell(.slowest)])
    #expect(player.speed == 0.25)
  }

  @Test(arguments: [(0.0, 0.25), (-3, 0.25), (1_000, 16), (.infinity, 16), (.nan, 0.25)])
  func `it starts no slower and no faster than it can go`(asked: Double, speed: Double) throws {
    #expect(try player(speed: asked).speed == speed)
  }

  @Test func `a pause stops the time, and what had passed still counts`() throws {
    var player = try player()
    #expect(player.pass(400) == [])
    #expect(player.obey(.pauseOrGoOn) == [.tell(.paused)])
    #expect(player.isPaused)
    #expect(player.wait == nil)
    #expect(player.pass(10_000) == [])
    #expect(player.obey(.pauseOrGoOn) == [.tell(.goingOn)])
    #expect(player.wait == 600)
  }

  @Test(arguments: [true, false])
  func `a step forward shows the next frame and pauses`(isPaused: Bool) throws {
    var player = try player(at: 3, isPaused: isPaused)
    #expect(player.obey(.stepForward) == [.show(4)])
    #expect(player.isPaused)
    #expect(player.obey(.stepForward) == [.show(5), .tell(.atEnd)])
    #expect(player.obey(.stepForward) == [.tell(.atEnd)])
    #expect(player.position == 5)
  }

  @Test(arguments: [true, false])
  func `a step back redraws and pauses`(isPaused: Bool) throws {
    var player = try player(at: 2, isPaused: isPaused)
    #expect(player.obey(.stepBack) == [.redraw(upTo: 1)])
    #expect(player.isPaused)
    #expect(player.obey(.stepBack) == [.redraw(upTo: 0)])
    #expect(player.obey(.stepBack) == [.tell(.atStart)])
    #expect(player.position == 0)
  }

  @Test func `a step forgets how long the frame had been there`() throws {
    var player = try player(at: 2)
    #expect(player.pass(1_900) == [])
    _ = player.obey(.stepBack)
    _ = player.obey(.pauseOrGoOn)
    #expect(player.wait == 500)
  }

  @Test(arguments: [true, false])
  func `start and end are gone to, and a pause stays as it was`(isPaused: Bool) throws {
    var player = try player(at: 2, isPaused: isPaused)
    #expect(player.obey(.goToEnd) == [.redraw(upTo: 5), .tell(.atEnd)])
    #expect(player.isPaused == isPaused)
    #expect(player.wait == nil)
    #expect(player.obey(.goToStart) == [.redraw(upTo: 0)])
    #expect(player.isPaused == isPaused)
    #expect(player.wait == (isPaused ? nil : 1_000))
  }

  @Test func `at the end there is nothing to pause`() throws {
    var player = try player(at: 5)
    let before = player
    #expect(player.obey(.pauseOrGoOn) == [.tell(.atEnd)])
    #expect(player == before)
  }

  @Test(arguments: zip(0..<6, [1, 2, 3, 1, 1, 1]))
  func `a question's next frame is gone to, and after the last its first`(position: Int, target: Int) throws {
    var player = try player(at: position)
    #expect(player.obey(.goTo(.firstUsers)) == [.redraw(upTo: target)])
    #expect(player.position == target)
  }

  @Test func `a question the session never came to is told, and nothing else happens`() throws {
    var player = try player(at: 2)
    let before = player
    #expect(player.obey(.goTo(.volunteers)) == [.tell(.neverAt(.volunteers))])
    #expect(player == before)
  }

  @Test func `a note is on the question of the frame, or on the last one before it`() throws {
    let asked: [[Player.Effect]] = [
      [.tell(.noQuestionYet)], [.askForNote(.firstUsers)], [.askForNote(.firstUsers)], [.askForNote(.firstUsers)],
      [.askForNote(.firstPartners)], [.askForNote(.firstPartners)],
    ]
    for (position, effects) in asked.enumerated() {
      var player = try player(at: position)
      #expect(player.obey(.note) == effects)
    }
  }

  @Test(arguments: [
    (Player.Command.chooseQuestion, Player.Effect.askForQuestion), (.help, .showHelp), (.quit, .leave),
  ])
  func `what only asks for something changes nothing`(command: Player.Command, effect: Player.Effect) throws {
    for position in 0..<6 {
      for isPaused in [true, false] {
        var player = try player(at: position, isPaused: isPaused)
        let before = player
        #expect(player.obey(command) == [effect])
        #expect(player == before)
      }
    }
  }
}
