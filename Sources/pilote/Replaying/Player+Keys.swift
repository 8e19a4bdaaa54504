import Coaching
import Terminal

extension Player.Command {
  /// What a key asks for; nil for the keys without a meaning. `replay-help` in messages.yaml tells them.
  init?(_ key: Keyboard.Key) {
    switch key {
    case .character(" "): self = .pauseOrGoOn
    case .right, .enter, .character("."): self = .stepForward
    case .left, .character(","): self = .stepBack
    case .up, .character("+"), .character("="): self = .faster
    case .down, .character("-"): self = .slower
    case .home, .character("0"): self = .goToStart
    case .end: self = .goToEnd
    case .character("g"), .character("G"): self = .chooseQuestion
    case .character("n"), .character("N"), .character("/"): self = .note
    case .character("?"): self = .help
    case .character("q"), .character("Q"), .interrupt, .endOfInput: self = .quit
    case .character(let digit):
      guard let question = Question.judged.first(where: { $0.number.map(String.init) == String(digit) }) else {
        return nil
      }
      self = .goTo(question)
    default: return nil
    }
  }
}
