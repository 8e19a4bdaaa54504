import Glibc
import SessionStore

/// A disk on which the `failing`-th call fails, and after that the `failures - 1` next ones.
final class FaultyDisk: @unchecked Sendable {
  /// What a call answers when it fails.
  enum Fault: Equatable, Sendable {
    /// An error. A write takes the first half of its bytes all the same.
    case error(Int32)
    /// A signal came first: the call did nothing, and wants to be made again.
    case interruption
    /// A write takes the first half of its bytes, and says so; the other calls do what they should.
    case shortWrite
  }

  private var calls = 0
  let failing: Range<Int>
  let fault: Fault
  var hasFailed: Bool { calls > failing.lowerBound }

  init(failing: Int, failures: Int = 1, _ fault: Fault) {
    self.failing = failing..<failing + failures
    self.fault = fault
  }

  private func isFailing() -> Bool {
    calls += 1
    return failing.contains(calls - 1)
  }

  private func orFail(_ call: () -> Int32) -> Int32 {
    guard isFailing() else { return call() }
    switch fault {
    case .error(let code): errno = code
    case .interruption: errno = EINTR
    case .shortWrite: return call()
    }
    return -1
  }

  private func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    guard isFailing() else { return FileSystemCalls.system.write(descriptor, bytes) }
    let half = UnsafeRawBufferPointer(rebasing: bytes[..<((bytes.count + 1) / 2)])
    if fault == .interruption {
      errno = EINTR
      return -1
    }
    let written = FileSystemCalls.system.write(descriptor, half)
    guard case .error(let code) = fault else { return written }
    errno = code
    return -1
  }

  var fileSystem: FileSystemCalls {
    let system = FileSystemCalls.system
    var calls = system
    calls.open = { [self] path, flags, mode in orFail { system.open(path, flags, mode) } }
    calls.lock = { [self] descriptor, operation in orFail { system.lock(descriptor, operation) } }
    calls.write = { [self] descriptor, bytes in write(descriptor, bytes) }
    calls.synchronizeData = { [self] descriptor in orFail { system.synchronizeData(descriptor) } }
    calls.synchronize = { [self] descriptor in orFail { system.synchronize(descriptor) } }
    calls.truncate = { [self] descriptor, length in orFail { system.truncate(descriptor, length) } }
    calls.rename = { [self] old, new in orFail { system.rename(old, new) } }
    return calls
  }
}
