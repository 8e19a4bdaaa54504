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
  /// How much each example counts.
  let importance: [Double]
  /// What the examples' scores start from, when they are only to be corrected: every example then counts by its
  /// importance alone.
  var offsets: [Double] = []
  /// Whether a feature that tells the sides apart by itself weighs more freely.
  var trustsTellingFeatures = false
  /// How many features there are.
  let count: Int
  /// How much the examples count against the penalty.
  let strength: Double
  /// A weight that is smaller in both directions is left out, and the others are fitted anew without it.
  let smallest: Double

  /// How often every weight is gone over, when all are fitted and when only the greater ones are.
  private static let rounds = (all: 12, greater: 10)

  /// The weights, and what each score starts from.
  func fitted() -> (start: Double, weights: [Double]) {
    var columns: [[Int32]] = Array(repeating: [], count: count + 1)
    for (place, example) in examples.enumerated() {
      for feature in example { columns[Int(feature)].append(Int32(place)) }
      columns[count].append(Int32(place))
    }
    let positives = Double(isPositive.count { $0 })
    let total = Double(examples.count)
    let penalties = penalties(columns)
    // Else both sides count as much as each other, however rare one is.
    let costs = zip(isPositive, importance).map {
      strength * $1 * (offsets.isEmpty ? total / (2 * max(1, $0 ? positives : total - positives)) : 1)
    }
    var scores = offsets.isEmpty ? [Double](repeating: 0, count: examples.count) : offsets
    var weights = [Double](repeating: 0, count: count + 1)
    func goOver(rounds: Int) {
      for _ in 0..<rounds {
        for (feature, column) in columns.enumerated() where !column.isEmpty {
          var slope = feature == count ? 0 : penalties[feature] * weights[feature]
          var curve = feature == count ? 1e-6 : penalties[feature]
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
    }
    goOver(rounds: Self.rounds.all)
    for feature in 0..<count where abs(weights[feature]) < smallest {
      for example in columns[feature] { scores[Int(example)] -= weights[feature] }
      weights[feature] = 0
      columns[feature] = []
    }
    goOver(rounds: Self.rounds.greater)
    return (weights[count], Array(weights.dropLast()))
  }

  /// What each weight costs: the less, the more a feature tells the sides apart by itself, by the ratio of its chances on
  /// each (Wang and Manning, ACL 2012).
  private func penalties(_ columns: [[Int32]]) -> [Double] {
    guard trustsTellingFeatures else { return columns.map { _ in 1 } }
    func chance(_ column: [Int32], _ side: Bool) -> Double {
      1 + column.reduce(0) { $0 + (isPositive[Int($1)] == side ? importance[Int($1)] : 0) }
    }
    let all = Array(Int32(0)..<Int32(examples.count))
    let sides = log((chance(all, true) + 1) / (chance(all, false) + 1))
    return columns.map { column in
      let ratio = abs(log(chance(column, true) / chance(column, false)) - sides)
      return 1 / max(1e-6, ratio * ratio)
    }
  }
}
