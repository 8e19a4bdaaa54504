import Coaching

/// A judge who reads many answers, one after the other, and knows the words that came before when they come again.
public final class BulkJudge {
  /// The judge, who finds the same in each answer.
  public let judge: Judge
  private var bench = Workbench(remembersWords: true)

  /// Makes a judge ready for many answers.
  public init(_ judge: Judge) { self.judge = judge }

  /// The findings in an answer, as `Judge` gives them.
  public func findings(in answer: String, to question: Question) -> [Finding] {
    judge.findings(in: answer, to: question, on: &bench)
  }
}
