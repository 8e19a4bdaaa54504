import Coaching

/// How much a signal speaks for each kind, in hundredths, as its weight is written; a lane for each kind.
///
/// In two bytes a weight, since there are tens of thousands of rows. Sums are of four bytes a kind, and the same whatever the
/// order of what is summed.
struct Row: Sendable {
  /// A weight for each kind, in two bytes.
  typealias Lanes = SIMD16<Int16>
  /// What several signals come to, in hundredths.
  typealias Sum = SIMD16<Int32>

  /// Lanes that leave others as they are, or that leave nothing of them.
  @inline(__always)
  static func lanes(if isKept: Bool) -> Lanes { Lanes(repeating: isKept ? -1 : 0) }

  /// How many of `Kind.allCases` are span kinds; they come first.
  static let spanCount = Kind.spanKinds.count
  /// The greatest weight, either way: ten, which those that are learnt stay below.
  private static let greatest = 1000
  /// So many rows come to what two bytes hold, and can be summed up there, which is several times as fast.
  static let summedAtOnce = Int(Int16.max) / greatest

  /// For the span kinds, which are weighed in each sentence.
  private(set) var spans = Lanes()
  /// For the others, which are weighed in the whole answer.
  private(set) var wholes = Lanes()

  /// That for the kind at a place of `Kind.allCases`.
  subscript(kind: Int) -> Int16 {
    get { kind < Self.spanCount ? spans[kind] : wholes[kind - Self.spanCount] }
    set {
      if kind < Self.spanCount { spans[kind] = newValue } else { wholes[kind - Self.spanCount] = newValue }
    }
  }

  /// Adds a weight, as far as there is room for it.
  mutating func add(_ weight: Float, for kind: Int) {
    let sum = Int(self[kind]) + weight.hundredths
    self[kind] = Int16(max(-Self.greatest, min(Self.greatest, sum)))
  }
}

extension SIMD16<Int32> {
  /// Adds what is of two bytes.
  @inline(__always)
  static func &+= (sum: inout Self, lanes: Row.Lanes) { sum &+= Self(truncatingIfNeeded: lanes) }
}

extension Float {
  /// A weight in hundredths, within what there is room for; nothing, if it is no number.
  var hundredths: Int { isNaN ? 0 : Int((max(-327, min(327, self)) * 100).rounded()) }
}
