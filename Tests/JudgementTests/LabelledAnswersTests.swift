import Coaching
import Testing

/// Answers labelled by hand, in both languages, to see that a change of cues mends more than it breaks.
struct LabelledAnswers {
  let question: Question
  let labels: Set<Kind>
  let text: String

  static func all(_ language: Language) -> [LabelledAnswers] {
    (language == .french ? french : english).split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.trimmed }
      guard parts.count == 3, let question = Question(rawValue: parts[0]) else { return nil }
      let labels = parts[1].split(separator: ",").compactMap { Kind(rawValue: String($0)) }
      return LabelledAnswers(question: question, labels: Set(labels), text: parts[2])
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

struct LabelledAnswersTests {
  @Test(arguments: [(Language.french, 300), (.english, 100)])
  func `verdicts agree with the labels, and good answers come out clean`(_ language: Language, _ least: Int) {
    let answers = LabelledAnswers.all(language)
    #expect(answers.count >= least)
    var right = 0
    var wrong = 0
    var clean = 0
    var leftClean = 0
    for answer in answers {
      let found = Set(Judges.of(language).findings(in: answer.text, to: answer.question).map(\.kind))
      right += found.intersection(answer.labels).count
      wrong += found.symmetricDifference(answer.labels).count
      clean += answer.labels.isEmpty ? 1 : 0
      leftClean += answer.labels.isEmpty && found.isEmpty ? 1 : 0
    }
    let score = Double(2 * right) / Double(2 * right + wrong)
    #expect(score > 0.9, "F1 \(score)")
    #expect(Double(leftClean) / Double(clean) > 0.85, "\(leftClean) of \(clean) good answers left clean")
  }
}
