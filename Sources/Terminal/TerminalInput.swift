import CLibedit
import Glibc

/// The bytes that a terminal sends, and the signals that come meanwhile.
struct TerminalInput {
  enum Arrival { case bytes, signal, nothing }

  private let descriptor: Int32
  private var bytes: [UInt8] = []
  private var start = 0
  /// How many of the bytes were there before the prompt.
  private(set) var typedAhead = 0
  /// How many bytes have been taken since the last wait for a key.
  private(set) var takenAtOnce = 0
  /// The signal that asks the program to end, once it has come.
  private(set) var endingSignal: Int32?
  private var resized = false
  private var continued = false
  private var stopped = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// Says that the prompt is about to be shown: what has been sent by now was not sent in answer to it.
  mutating func noteTypedAhead() {
    var unread: Int32 = 0
    guard ioctl(descriptor, UInt(FIONREAD), &unread) == 0 else { return }
    typedAhead = waiting.count + Int(unread)
  }

  /// The bytes that have been read but not taken.
  var waiting: ArraySlice<UInt8> { bytes[start...] }

  /// Whether there is a byte to be had without waiting.
  var hasBytes: Bool {
    var source = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return !waiting.isEmpty || poll(&source, 1, 0) > 0
  }

  mutating func takeByte() -> UInt8 {
    defer {
      start += 1
      typedAhead = max(0, typedAhead - 1)
      takenAtOnce += 1
    }
    return bytes[start]
  }

  /// Waits for a byte to take, or a signal, or until the milliseconds are over. False if the terminal is gone.
  mutating func waitForMore(within milliseconds: Int32 = -1) -> Bool {
    takenAtOnce = 0
    return wait(milliseconds: milliseconds) != .bytes || fill()
  }

  /// Whether there is a byte to take, within some milliseconds.
  mutating func hasByte(within milliseconds: Int32) -> Bool {
    !waiting.isEmpty || arrives(within: milliseconds)
  }

  /// Whether more bytes than those waiting come within some milliseconds.
  mutating func arrives(within milliseconds: Int32) -> Bool {
    let before = waiting.count
    return wait(milliseconds: milliseconds) == .bytes && fill() && waiting.count > before
  }

  /// What the signals since the last call ask for, other than to end.
  mutating func takeSignals() -> (resized: Bool, continued: Bool, stopped: Bool) {
    defer { (resized, continued, stopped) = (false, false, false) }
    return (resized, continued, stopped)
  }

  private mutating func wait(milliseconds: Int32) -> Arrival {
    var sources = [
      pollfd(fd: terminal_guard_descriptor(), events: Int16(POLLIN), revents: 0),
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
    ]
    guard poll(&sources, 2, milliseconds) > 0 else { return .nothing }
    if sources[0].revents != 0 { noteSignals() }
    return sources[1].revents != 0 ? .bytes : .signal
  }

  /// Reads what is there, and after a line break what comes right behind it: the next line of a paste does, the next
  /// line of a hand or of a script does not. False if the terminal is gone.
  private mutating func fill() -> Bool {
    bytes.removeSubrange(..<start)
    start = 0
    var isThere = readBytes()
    while isThere, let last = bytes.last, last == 0x0A || last == 0x0D, wait(milliseconds: 1) == .bytes {
      isThere = readBytes()
    }
    return isThere || !bytes.isEmpty
  }

  private mutating func readBytes() -> Bool {
    let old = bytes.count
    let room = 1 << 14
    bytes.append(contentsOf: repeatElement(0, count: room))
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress.map { $0 + old }, room) }
    bytes.removeLast(room - max(count, 0))
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }

  private mutating func noteSignals() {
    let arrived = terminal_guard_signals()
    if arrived.ending != 0 { endingSignal = arrived.ending }
    resized = resized || arrived.resized
    continued = continued || arrived.continued
    stopped = stopped || arrived.stop
  }
}
