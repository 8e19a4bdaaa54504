import Glibc

/// Numbers that look random and are the same each time (SplitMix64). Set `PILOTE_SEED` for others, and `PILOTE_ROUNDS`
/// for that many times as many.
public struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  /// Numbers from `seed` on.
  public init(seed: UInt64) { state = seed }

  /// The seed of this run.
  public static let seed = environment("PILOTE_SEED") ?? 5
  /// How many times to try what is tried `count` times when nothing else is asked.
  public static func rounds(_ count: Int) -> Int { count * Int(environment("PILOTE_ROUNDS") ?? 1) }

  private static func environment(_ name: String) -> UInt64? {
    getenv(name).flatMap { UInt64(String(cString: $0)) }
  }

  /// The next number.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// The next number, from 0 to below `bound`.
  public mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(bound, 1), using: &self) }
}
