import Coaching

/// Deliverables, activities and numbers of use, given as the success.
extension Reading {
  /// The first one.
  var output: Range<Int>? {
    guard question == .sixMonths else { return nil }
    let told = hits(ofAny: .deliverable, .usage).first { !isNegated($0) }
    return told ?? amounts.first { $0.sense == .count }?.tokens
  }
}
