import Glibc

/// Ends the process as `signal` would have, so that who started it sees why. The terminal is to be given back first;
/// see `LineReading.release`.
public func endProcess(by signal: Int32) -> Never {
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
  _exit(128 + signal)
}
