import Coaching
import Judgement
import Prompts

/// What the coach says in one language, and how it judges. The first question needs none of what is listened for, which
/// is read while the team reads and types.
struct Voice {
  let interview: Interview
  private let judge: Ahead<Result<Judge, PromptFaults>>

  /// Reads the prompts of a language. A folder of a coach's is read whole at once, for its faults.
  init(_ source: PromptSource, in language: Language) throws(PromptFaults) {
    guard source == .embedded else {
      let set = try source.loaded(in: language)
      interview = set.interview
      judge = Ahead { .success(Judge(set)) }
      return
    }
    interview = try source.interview(in: language)
    judge = Ahead {
      defer { releaseUnusedMemory() }
      return Result { () throws(PromptFaults) in Judge(try source.prompts(in: language)) }
    }
  }

  /// Begins to read what is listened for.
  func prepareToListen() { judge.begin() }

  /// The findings in an answer, when all that is listened for is read.
  func findings(in answer: String, to question: Question) throws(PromptFaults) -> [Finding] {
    try judge.value.get().findings(in: answer, to: question)
  }
}

extension Judge {
  /// A judge that listens for what prompts say, and speaks as they do.
  init(_ set: PromptSet) { self.init(interview: set.interview, cues: set.cues, weights: set.weights) }
}
