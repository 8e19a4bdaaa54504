import Coaching
import Terminal

/// Words what there is to say of a player, in the language of the replay.
struct PlayerSpeech {
  let interview: Interview

  /// Where the player is, in few columns: « 12/48 · 03:05 · ×2 · pause ». `time` is what the team had
  /// spent by then.
  func status(of player: Player, time: Int) -> String {
    var parts = [say(.replayStatus, values(of: player, time))]
    if player.isAtEnd {
      parts.append(say(.replayEnd))
    } else if player.isPaused {
      parts.append(say(.replayPause))
    }
    return parts.joined(separator: " · ")
  }

  /// Where the player is, as a sentence.
  func place(of player: Player, time: Int) -> String { say(.replayPlace, values(of: player, time)) }

  /// What has become of the player, or why it does not do what was asked.
  func sentence(for notice: Player.Notice, of player: Player) -> String {
    switch notice {
    case .paused: say(.replayPaused)
    case .goingOn: say(.replayGoingOn)
    case .speed: say(.replaySpeed, ["speed": factor(player.speed)])
    case .atStart: say(.replayAtStart)
    case .atEnd: say(.replayAtEnd)
    case .fastest: say(.replayFastest)
    case .slowest: say(.replaySlowest)
    case .neverAt(let question): say(.replayNeverAt, ["question": name(of: question)])
    case .noQuestionYet: say(.replayNoQuestionYet)
    }
  }

  func say(_ message: Message, _ values: [String: String] = [:]) -> String { interview.text(message, values) }

  func name(of question: Question) -> String { interview.questions[question]?.name ?? question.rawValue }

  private func values(of player: Player, _ time: Int) -> [String: String] {
    [
      "number": String(player.position + 1), "total": String(player.count), "time": clock(time),
      "speed": factor(player.speed),
    ]
  }

  /// 2, 0,25, 1.5: no more decimals than there are.
  private func factor(_ speed: Double) -> String {
    let hundredths = Int((speed * 100).rounded())
    guard hundredths % 100 != 0 else { return String(hundredths / 100) }
    var decimals = String(hundredths % 100 + 100).dropFirst()
    if decimals.last == "0" { decimals.removeLast() }
    return String(hundredths / 100) + interview.language.says(",", ".") + decimals
  }
}
