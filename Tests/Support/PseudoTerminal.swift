import Glibc

/// A program running in a terminal of its own, for tests that type and look at the screen.
///
///     let terminal = try PseudoTerminal(path, ["--lang", "fr"], environment: ["TERM": "xterm-256color"])
///     #expect(terminal.expect("Réponse"))
///     terminal.send("j’ai été là\r")
///     #expect(terminal.expect("j’ai été là"))
///     terminal.send("\u{4}")
///     #expect(terminal.wait() == .exited(0))
///
/// Wait for the program's answer with `expect` before each key: a key sent too early is a test of typing ahead.
public final class PseudoTerminal {
  /// How a program ended.
  public enum End: Equatable, Sendable {
    /// By itself, with this status.
    case exited(Int32)
    /// By a signal.
    case killed(signal: Int32)
    /// It did not, in time.
    case running
  }

  /// What the terminal does by itself: what a shell needs to find when a program has left.
  public struct Modes: Equatable, Sendable {
    /// Input is given line by line.
    public var icanon: Bool
    /// Keys are shown.
    public var echo: Bool
    /// Ctrl-C and the like send signals.
    public var isig: Bool

    /// As a shell leaves a terminal to a program.
    public static let sane = Modes(icanon: true, echo: true, isig: true)
  }

  /// Why a program could not be started.
  public struct SpawnError: Error {
    /// The system's reason.
    public let errno: Int32
  }

  /// The process id of the program.
  public let pid: pid_t
  private var master: Int32
  private let slave: Int32
  private var stripper = EscapeStripper()
  private var raw: [UInt8] = []
  private var plain: [UInt8] = []
  /// How much of `plain` has been matched.
  private var matched = 0
  private var end: End?

  /// Starts the program at `path`, the leader of a session whose terminal this is.
  ///
  /// - Parameters:
  ///   - path: The executable.
  ///   - arguments: What follows its name.
  ///   - environment: All of its environment.
  ///   - rows: The terminal's height.
  ///   - columns: The terminal's width.
  /// - Throws: `SpawnError` if there is no such program.
  public init(
    _ path: String, _ arguments: [String] = [], environment: [String: String] = ["TERM": "xterm-256color"],
    rows: UInt16 = 24, columns: UInt16 = 80
  ) throws(SpawnError) {
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw SpawnError(errno: errno) }
    for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    self.master = master
    // Kept open: the modes can still be asked for when the program has gone.
    self.slave = slave

    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    // Opened by name by the leader of a new session, it becomes the controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let setSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, which Swift's Glibc does not show
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | setSession))
    let argv = ([path] + arguments).map { strdup($0) } + [nil]
    let envp = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argv + envp).forEach { free($0) } }
    var pid: pid_t = 0
    let status = posix_spawn(&pid, path, &actions, &attributes, argv, envp)
    self.pid = pid
    guard status == 0 else { throw SpawnError(errno: status) }
  }

  deinit {
    if pid > 0, wait(seconds: 0) == .running {
      Glibc.kill(pid, SIGKILL)
      _ = wait()
    }
    if master >= 0 { close(master) }
    close(slave)
  }

  /// Everything written so far, without its escape sequences.
  public var transcript: String { String(decoding: plain, as: UTF8.self) }

  /// Everything written so far, as it was written.
  public var rawTranscript: String { String(decoding: raw, as: UTF8.self) }

  /// What the screen shows, if its size has not changed.
  public var screen: Screen {
    drain(milliseconds: 0)
    var size = winsize()
    _ = ioctl(slave, UInt(TIOCGWINSZ), &size)
    return Screen(showing: rawTranscript, rows: Int(size.ws_row), columns: Int(size.ws_col))
  }

  /// Whether the screen comes to show these lines within some seconds.
  public func shows(_ lines: [String], seconds: Double = 5) -> Bool {
    let limit = now() + seconds
    while screen.lines != lines {
      guard now() < limit else { return false }
      drain(milliseconds: 20)
    }
    return true
  }

  /// Types `keys`: `\r` is Enter, `\u{3}` Ctrl-C, `\u{1B}[A` Up.
  public func send(_ keys: String) { send(bytes: Array(keys.utf8)) }

  /// Types bytes, which need not be UTF-8.
  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // The program's output is read meanwhile, so that neither waits for the other.
      drain(milliseconds: 0)
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(count, 0))
    }
  }

  /// Whether `text` is written within some seconds. Escape sequences are ignored; what was written up to the end
  /// of `text` is not looked at again.
  public func expect(_ text: String, seconds: Double = 5) -> Bool {
    let wanted = Array(text.utf8)
    let limit = now() + seconds
    while true {
      if let range = plain[matched...].firstRange(of: wanted) {
        matched = range.upperBound
        return true
      }
      guard now() < limit else { return false }
      if !drain(milliseconds: 20), hasEnded() {
        // What it wrote last may still be on its way.
        drain(milliseconds: 20)
        return plain[matched...].firstRange(of: wanted) != nil
      }
    }
  }

  /// Gives the terminal another size; the program gets SIGWINCH.
  public func resize(rows: UInt16, columns: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// Sends a signal to the program itself.
  public func kill(_ signal: Int32) { _ = Glibc.kill(pid, signal) }

  /// Takes the terminal away, as when a window is closed or a connection lost.
  public func hangUp() {
    close(master)
    master = -1
  }

  /// How the program ended, if it does within some seconds. What it writes meanwhile is read.
  @discardableResult
  public func wait(seconds: Double = 5) -> End {
    let limit = now() + seconds
    while !hasEnded() {
      guard now() < limit else { return .running }
      drain(milliseconds: 5)
    }
    drain(milliseconds: 0)
    return end ?? .running
  }

  /// What the terminal does by itself at present.
  public var modes: Modes {
    var modes = termios()
    tcgetattr(slave, &modes)
    func has(_ flag: Int32) -> Bool { modes.c_lflag & tcflag_t(flag) != 0 }
    return Modes(icanon: has(ICANON), echo: has(ECHO), isig: has(ISIG))
  }

  /// Whether a paste would be marked as one.
  public var marksPastes: Bool {
    let text = rawTranscript
    guard let on = text.ranges(of: "\u{1B}[?2004h").last else { return false }
    return text[on.upperBound...].firstRange(of: "\u{1B}[?2004l") == nil
  }

  /// Reads what the program has written. False if there is nothing.
  @discardableResult
  private func drain(milliseconds: Int32) -> Bool {
    guard master >= 0 else {
      usleep(UInt32(milliseconds) * 1000)
      return false
    }
    var source = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var hasRead = false
    while poll(&source, 1, hasRead ? 0 : milliseconds) > 0, source.revents & Int16(POLLIN) != 0 {
      var buffer = [UInt8](repeating: 0, count: 1 << 16)
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      raw += buffer[..<count]
      plain += stripper.strip(buffer[..<count])
      hasRead = true
    }
    return hasRead
  }

  private func hasEnded() -> Bool {
    guard end == nil else { return true }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return false }
    let signal = status & 0x7F
    end = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    return true
  }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The path of an executable of this package, built for the tests.
public func builtExecutable(_ name: String) -> String {
  var path = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &path, path.count - 1)
  let runner = String(decoding: path[..<max(count, 0)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return runner.split(separator: "/").dropLast().map { "/" + $0 }.joined() + "/" + name
}
