import Glibc

/// Ends the process as `signal` would have, so that who started it sees why. The terminal is given back first.
public func endProcess(by signal: Int32, giving reader: any LineReading) -> Never {
  reader.release()
  Glibc.signal(signal, SIG_DFL)
  raise(signal)
  _exit(128 + signal)
}
