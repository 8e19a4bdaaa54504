import Coaching
import Testing

@testable import train

struct LogisticRegressionTests {
  /// Feature 0 is in every positive example and in no other, feature 1 in all, feature 2 in one of each.
  private let regression = LogisticRegression(
    examples: [[0, 1], [0, 1, 2], [1], [1, 2]], isPositive: [true, true, false, false], importance: [1, 1, 1, 1],
    count: 3, strength: 10, smallest: 0.1)

  @Test func `what tells examples apart gets the weight`() {
    let (start, weights) = regression.fitted()
    #expect(weights[0] > 1)
    #expect(weights[2] == 0)
    #expect(start + weights[0] + weights[1] > 0)
    #expect(start + weights[1] < 0)
  }

  @Test func `what scores start from already is not learnt again`() {
    var corrected = regression
    corrected.offsets = [4, 4, -4, -4]
    #expect(abs(corrected.fitted().weights[0]) < regression.fitted().weights[0] / 2)
  }

  @Test func `the same examples always give the same weights`() {
    #expect(regression.fitted().weights == regression.fitted().weights)
  }
}

struct CompanyTests {
  /// Eight answers that come to the same for a hedge, of which half have one: those where nothing urges to persuade.
  private var company: Company {
    let labels: [Set<Kind>] = (0..<8).map { $0 % 2 == 0 ? [.hedge] : [.persuasion] }
    var company = Company(labels: labels, folds: (0..<8).map { $0 / 4 })
    for kind in Kind.allCases {
      let scores: [Double?] = (0..<8).map {
        switch kind {
        case .hedge: 1
        case .persuasion: $0 % 2 == 0 ? -1 : 1
        default: nil
        }
      }
      company.add(kind, start: 0.5, scores: scores)
    }
    company.learn()
    return company
  }

  @Test func `a kind speaks against another that is not found where it is`() throws {
    let persuasion = try #require(Kind.allCases.firstIndex(of: .persuasion))
    let weight = company.weights(of: .hedge)[persuasion]
    #expect(weight < 0)
    #expect(company.start(of: .hedge) + 1 - 0.5 >= 0)
    #expect(company.start(of: .hedge) + 1 - 0.5 + weight < 0)
  }
}

struct TrainingAnswerTests {
  @Test func `answers of one writer are of one group`() {
    func group(_ id: String) -> Int {
      TrainingAnswer(id: id, question: "volunteers", lang: "fr", answer: "", labels: []).fold(of: 1_000_003)
    }
    #expect(group("P5-A-020") == group("P5-A-119"))
    #expect(group("P5-A-020") != group("P5-B-020"))
  }

  @Test func `the words of a label are found in Unicode scalars`() {
    let label = TrainingAnswer.Label(kind: "hedge", quote: "peut-être")
    let answer = TrainingAnswer(
      id: "1", question: "volunteers", lang: "fr", answer: "É\u{301}mu 😀 peut-être", labels: [label])
    #expect(answer.scalars(of: label) == 7..<16)
  }
}
