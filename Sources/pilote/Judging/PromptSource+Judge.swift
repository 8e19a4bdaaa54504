import Coaching
import Judgement
import Prompts

extension PromptSource {
  /// The judge of one language. The program's own prompts are read on two threads at once, a folder of a coach's on one, for
  /// its faults.
  func judge(in language: Language) throws(PromptFaults) -> Judge {
    guard self == .embedded else { return Judge(try loaded(in: language)) }
    let weighing = Ahead {
      Result { () throws(PromptFaults) in
        let (fields, weights) = try self.weights(in: language)
        return (fields: fields, scales: Scales(weights, fields: fields))
      }
    }
    weighing.beginApart()
    let (interview, lists) = try cues(in: language)
    let lexicon = Lexicon(lists)
    let (fields, scales) = try weighing.value.get()
    return Judge(interview: interview, lexicon: lexicon, fields: fields, scales: scales)
  }
}
