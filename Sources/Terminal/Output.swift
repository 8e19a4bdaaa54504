import Glibc

/// Why something could not be written.
public enum OutputError: Error, Equatable {
  /// Nobody reads the output any more (`| head`), or the terminal is gone.
  case closed
  /// The system's error number, such as ENOSPC.
  case failed(errno: Int32)
}

/// Writes styled text to a terminal, a file or a pipe. All text is made safe on its way out.
public final class Output {
  private let given: Appearance
  private let descriptor: Int32

  /// What may be written. The width is the one that the terminal has now.
  public var appearance: Appearance {
    var appearance = given
    if let columns = terminalColumns(of: descriptor) { appearance.width = min(columns, Appearance.widestLine) }
    return appearance
  }

  /// Writes to `descriptor`. From then on a closed pipe is an error to catch, not a signal to die of.
  public init(descriptor: Int32 = 1, appearance: Appearance) {
    signal(SIGPIPE, SIG_IGN)
    self.descriptor = descriptor
    given = appearance
  }

  /// Writes `text` as it is, without a line break at its end.
  public func write(_ text: StyledText) throws(OutputError) {
    try write(raw: text.rendered(colour: appearance.colour))
  }

  /// Writes `text` and a line break.
  public func writeLine(_ text: StyledText = "") throws(OutputError) { try write(text + "\n") }

  /// Writes `text` on as many lines as it takes, each ended; see `StyledText.wrapped`.
  public func writeParagraph(
    _ text: StyledText, first: StyledText = "", hanging: StyledText = ""
  ) throws(OutputError) {
    var lines: StyledText = ""
    for line in text.wrapped(width: appearance.width, first: first, hanging: hanging) { lines += line + "\n" }
    try write(lines)
  }

  /// Writes `text` with the escape sequences in it.
  func write(raw text: String) throws(OutputError) { try write(bytes: Array(text.utf8)) }

  /// Writes bytes as they are: what holds them has made them safe, as JSON does by its escapes.
  public func write(bytes: [UInt8]) throws(OutputError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        throw errno == EPIPE || errno == EIO ? .closed : .failed(errno: errno)
      }
    }
  }
}

extension StyledText {
  /// The text as it is written: safe, and with escape sequences for its styles if `colour`.
  public func rendered(colour: Bool) -> String {
    var rendered = ""
    for run in runs {
      let start = colour ? run.style.escapeSequence : ""
      rendered += start
      rendered += safeText(run.text)
      if !start.isEmpty { rendered += "\u{1B}[0m" }
    }
    return rendered
  }
}
