import Coaching
import Terminal

/// Words what there is to say of a player, in the language of the replay.
struct PlayerSpeech {
  let interview: Interview

  /// Where the player is, in few columns: « 12/48 · 3:05 · ×2 · pause ».
  func status(of player: Player) -> String {
    var parts = [say(.replayStatus, values(of: player))]
    if player.isAtEnd {
      parts.append(say(.replayEnd))
    } else if player.isPaused {
      parts.append(say(.replayPause))
    }
    return parts.joined(separator: " · ")
  }

  /// Where the player is, as a sentence.
  func place(of player: Player) -> String { say(.replayPlace, values(of: player)) }

  /// What has become of the player, or why it does not do what was asked.
  func sentence(for notice: Player.Notice, of player: Player) -> String {
    switch notice {
    case .paused: say(.replayPaused)
    case .goingOn: say(.replayGoingOn)
    case .speed: say(.replaySpeed, values(of: player))
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

  private func values(of player: Player) -> [String: String] {
    [
      "number": String(player.position + 1), "total": String(player.count), "time": time(player.elapsed),
      "speed": factor(player.speed),
    ]
  }

  /// 3:05, or 27:03:05 where hours have passed.
  private func time(_ milliseconds: Int) -> String {
    let seconds = milliseconds / 1000
    func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
    let end = ":" + two(seconds % 60)
    return seconds < 3600 ? String(seconds / 60) + end : String(seconds / 3600) + ":" + two(seconds / 60 % 60) + end
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
