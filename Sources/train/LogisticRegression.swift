import Foundation

/// A logistic regression with an L2 penalty over features that are there or not, fitted one weight after the other.
///
/// This is the primal coordinate descent of Hsieh and others (LIBLINEAR, JMLR 2008, section on L2-regularised problems): the
/// same examples in the same order always give the same weights.
struct LogisticRegression {
  /// The features of each example.
  let examples: [[Int32]]
  /// Whether each example is of the kind.
  let isPositive: [Bool]
  /// How many features there are.
  let count: Int
  /// How much the examples count against the penalty.
  let strength: Double
  /// How often every weight is gone over.
  let rounds: Int

  /// The weights, and what each score starts from.
  func fitted() -> (start: Double, weights: [Double]) {
    var columns: [[Int32]] = Array(repeating: [], count: count + 1)
    for (place, example) in examples.enumerated() {
      for feature in example { columns[Int(feature)].append(Int32(place)) }
      columns[count].append(Int32(place))
    }
    let positives = Double(isPositive.count { $0 })
    let total = Double(examples.count)
    // Both sides count as much as each other, however rare one is.
    let costs = isPositive.map { strength * total / (2 * max(1, $0 ? positives : total - positives)) }
    var scores = [Double](repeating: 0, count: examples.count)
    var weights = [Double](repeating: 0, count: count + 1)
    for _ in 0..<rounds {
      for (feature, column) in columns.enumerated() where !column.isEmpty {
        var slope = feature == count ? 0 : weights[feature]
        var curve = feature == count ? 1e-6 : 1.0
        for example in column {
          let place = Int(example)
          let chance = 1 / (1 + exp(-scores[place]))
          slope += costs[place] * (chance - (isPositive[place] ? 1 : 0))
          curve += costs[place] * chance * (1 - chance)
        }
        let step = max(-1, min(1, -slope / curve))
        guard abs(step) > 1e-6 else { continue }
        weights[feature] += step
        for example in column { scores[Int(example)] += step }
      }
    }
    return (weights[count], Array(weights.dropLast()))
  }
}
