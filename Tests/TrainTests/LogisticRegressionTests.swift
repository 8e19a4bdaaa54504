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

  @Test func `the same examples always give the same weights`() {
    #expect(regression.fitted().weights == regression.fitted().weights)
  }
}

struct TrainingAnswerTests {
  @Test func `the words of a label are found in Unicode scalars`() {
    let label = TrainingAnswer.Label(kind: "hedge", quote: "peut-être")
    let answer = TrainingAnswer(
      id: "1", question: "volunteers", lang: "fr", answer: "É\u{301}mu 😀 peut-être", labels: [label])
    #expect(answer.scalars(of: label) == 7..<16)
  }
}
