import Coaching

/// How much a signal speaks for each kind, in hundredths, as its weight is written; a lane for each kind.
///
/// In two bytes a weight, since there are tens of thousands of rows. Sums are of four bytes a kind, and the same whatever the
/// order of what is summed.
struct Row: Sendable {
  /// What several signals come to, in hundredths.
  typealias Sum = SIMD16<Int32>

  /// How many of `Kind.allCases` are span kinds; they come first.
  static let spanCount = Kind.spanKinds.count

  private var spanLanes = SIMD16<Int16>()
  private var wholeLanes = SIMD16<Int16>()

  /// For the span kinds, which are weighed in each sentence.
  @inline(__always)
  var spans: Sum { Sum(truncatingIfNeeded: spanLanes) }

  /// For the others, which are weighed in the whole answer.
  @inline(__always)
  var wholes: Sum { Sum(truncatingIfNeeded: wholeLanes) }

  /// That for the kind at a place of `Kind.allCases`.
  subscript(kind: Int) -> Int16 {
    get { kind < Self.spanCount ? spanLanes[kind] : wholeLanes[kind - Self.spanCount] }
    set {
      if kind < Self.spanCount { spanLanes[kind] = newValue } else { wholeLanes[kind - Self.spanCount] = newValue }
    }
  }

  /// Adds a weight, as far as there is room for it.
  mutating func add(_ weight: Float, for kind: Int) {
    self[kind] = Int16(clamping: Int(self[kind]) + Int((weight.clamped * 100).rounded()))
  }
}

extension Float {
  /// A weight within what a row has room for; nothing, if it is no number.
  fileprivate var clamped: Float { isNaN ? 0 : max(-327, min(327, self)) }
}
