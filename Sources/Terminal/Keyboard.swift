import CLibedit
import Glibc

/// Single keys from a terminal, as they are pressed, within a time limit.
///
/// The terminal is held from `hold` to `release`, and given back as it was whatever ends the program. `lines` reads lines
/// on the same terminal between two keys: nothing that is typed too early is lost on the way from one to the other.
public final class Keyboard {
  /// What was pressed, or what happened meanwhile.
  public enum Key: Hashable, Sendable {
    case character(Unicode.Scalar)
    case enter, escape, up, down, left, right, home, end
    /// Ctrl-C.
    case interrupt
    /// Ctrl-D.
    case endOfInput
    /// Ctrl-Z: `suspend` is to be called once the screen is fit to be left.
    case suspend
    /// The screen is to be drawn anew: it has another size, something else was shown on it, or Ctrl-L asks for it.
    case redraw
    /// A signal asks the program to end; SIGHUP too when the terminal is gone.
    case terminated(signal: Int32)
    /// A key without a name here, or a paste.
    case other
  }

  /// The reader of lines on this terminal.
  public let lines: LineEditor

  /// Nil if `input` and `output` are not a terminal that can move its cursor.
  public init?(input: Int32 = 0, output: Int32 = 1, environment: [String: String], appearance: Appearance) {
    guard let lines = LineEditor(input: input, output: output, environment: environment, appearance: appearance) else {
      return nil
    }
    self.lines = lines
  }

  /// Takes the terminal, so that keys are not shown by themselves. False if it is gone.
  @discardableResult
  public func hold() -> Bool { lines.hold() }

  /// Gives the terminal back as it was found, until the next `hold`.
  public func release() { lines.release() }

  /// The next key, or nil if there is none within so many milliseconds. Without a limit it waits for as long as it takes.
  ///
  /// Keys that make no sense to anybody may end the wait early.
  public func nextKey(within milliseconds: Int?) -> Key? {
    guard hold() else { return .terminated(signal: SIGHUP) }
    repeat {
      switch lines.reader.next(within: milliseconds.map { Int32(clamping: $0) }) {
      case .character(let scalar): return Key(scalar)
      case .command(let command): return Key(command)
      case .paste: return .other
      case .resized: return .redraw
      case .continued:
        // Whoever used the terminal meanwhile has changed its modes.
        editline_raw(lines.editor, false)
        editline_raw(lines.editor, true)
        return .redraw
      case .terminated(let signal): return .terminated(signal: signal)
      case .nothing: continue
      case nil: return .terminated(signal: SIGHUP)
      }
    } while milliseconds == nil
    return nil
  }

  /// Does what Ctrl-Z does in a shell, with the terminal given back meanwhile.
  public func suspend() {
    release()
    kill(0, SIGTSTP)
    hold()
  }
}

extension Keyboard.Key {
  fileprivate init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\n", "\r": self = .enter
    case "\u{1B}": self = .escape
    case "\u{3}": self = .interrupt
    case "\u{4}": self = .endOfInput
    case "\u{C}": self = .redraw
    case "\u{1A}": self = .suspend
    case "\u{1}"..."\u{1F}", "\u{7F}": self = .other
    default: self = .character(scalar)
    }
  }

  fileprivate init(_ command: KeyCommand) {
    switch command {
    case .lineBreak: self = .enter
    case .up: self = .up
    case .down: self = .down
    case .left: self = .left
    case .right: self = .right
    case .lineStart: self = .home
    case .lineEnd: self = .end
    case .stop: self = .suspend
    default: self = .other
    }
  }
}
