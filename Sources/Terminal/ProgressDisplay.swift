import Glibc

/// Shows on a terminal how far a long task is: a bar that is repainted, or sentences for a screen reader and for a
/// terminal that cannot move its cursor. There is none in a pipe or a file.
///
/// One at a time: Ctrl-C takes the bar away before it ends the program.
public final class ProgressDisplay {
  /// How long a screen reader is left in peace between two sentences.
  private static let betweenSentences = Duration.seconds(5)
  /// To the start of the line, and clear it.
  private static let erasing: StaticString = "\r\u{1B}[K"

  private let output: Output
  private let bar: ProgressBar
  private let sentence: (_ done: Int, _ total: Int) -> String
  private let repaints: Bool
  private let start = ContinuousClock.now
  private var lastSentence: ContinuousClock.Instant?
  private var shown = ""

  /// A display on standard error; nil when that is no terminal.
  public init?(
    environment: [String: String], bar: ProgressBar, sentence: @escaping (_ done: Int, _ total: Int) -> String
  ) {
    guard isatty(STDERR_FILENO) == 1 else { return nil }
    let appearance = Appearance(descriptor: STDERR_FILENO, environment: environment)
    output = Output(descriptor: STDERR_FILENO, appearance: appearance)
    repaints = !appearance.accessible && !["", "dumb"].contains(environment["TERM"] ?? "")
    self.bar = bar
    self.sentence = sentence
  }

  /// Shows how much is done; to be called often.
  public func show(done: Int, of total: Int) {
    let elapsed = start.duration(to: .now)
    let width = terminalSize(of: STDERR_FILENO).columns
    guard let line = bar.line(done: done, total: total, elapsed: elapsed, width: width) else { return }
    if repaints {
      paint(line)
    } else if lastSentence.map({ $0.duration(to: .now) >= ProgressDisplay.betweenSentences }) ?? true {
      lastSentence = .now
      try? output.writeParagraph(StyledText(sentence(done, total)))
    }
  }

  /// Takes the bar away. What was on the screen before it is as it was.
  public func end() {
    guard !shown.isEmpty else { return }
    ProgressDisplay.erase()
    shown = ""
    ProgressDisplay.onEndingSignals(SIG_DFL)
  }

  private func paint(_ line: String) {
    guard line != shown else { return }
    if shown.isEmpty {
      ProgressDisplay.onEndingSignals { number in
        ProgressDisplay.erase()
        endProcess(by: number)
      }
    }
    shown = line
    try? output.write(raw: "\(ProgressDisplay.erasing)\(safeText(line))")
  }

  /// Does nothing but a system call: a signal handler may.
  private static func erase() {
    _ = write(STDERR_FILENO, erasing.utf8Start, erasing.utf8CodeUnitCount)
  }

  private static func onEndingSignals(_ handler: sighandler_t?) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = handler
    // The handler ends the process by the same signal, which is therefore not held back in it.
    action.sa_flags = SA_NODEFER
    for number in [SIGINT, SIGTERM, SIGHUP] { sigaction(number, &action, nil) }
  }
}
