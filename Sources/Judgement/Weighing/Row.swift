import Coaching

/// How much a signal speaks for each kind, or what several signals come to; a lane for each kind, so that all are weighed
/// in two additions.
///
/// Two vectors and not one of 32 lanes, whose lanes the compiler adds one by one; side by side, because waiting for memory
/// is what costs most here.
struct Row: Sendable {
  /// How many of `Kind.allCases` are span kinds; they come first.
  static let spanCount = Kind.spanKinds.count

  /// For the span kinds, which are weighed in each sentence.
  var spans = SIMD16<Float>()
  /// For the others, which are weighed in the whole answer.
  var wholes = SIMD16<Float>()

  /// That for the kind at a place of `Kind.allCases`.
  subscript(kind: Int) -> Float {
    get { kind < Self.spanCount ? spans[kind] : wholes[kind - Self.spanCount] }
    set { if kind < Self.spanCount { spans[kind] = newValue } else { wholes[kind - Self.spanCount] = newValue } }
  }
}
