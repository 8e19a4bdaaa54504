import Coaching
import Glibc

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The machine's clock and its source of identifiers: the one place where this module takes what it was not given.
public enum SystemClock {
  /// The moment it is.
  public static func now() -> Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000)
  }

  /// The header of a session that begins now, with an identifier that no other has.
  public static func newHeader(_ language: Language) -> SessionHeader {
    SessionHeader(id: UUID().uuidString.lowercased(), created: now().description, language: language)
  }
}
