import Coaching
import Testing

@testable import Judgement

struct BulkJudgeTests {
  @Test(arguments: Language.allCases)
  func `answers are judged alike one by one and one after the other, whatever came before`(_ language: Language) {
    let judge = Judges.of(language)
    let bulk = BulkJudge(judge)
    let answers = LabelledAnswers.all(language)
    #expect(answers.count > 100)
    for answers in [answers, answers.reversed()] {
      for answer in answers {
        let alone = judge.findings(in: answer.text, to: answer.question)
        #expect(bulk.findings(in: answer.text, to: answer.question) == alone)
      }
    }
  }
}
