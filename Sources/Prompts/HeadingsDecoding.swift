import Coaching
import Judgement

/// Decodes `headings.yaml`: a list for the section, one for each question of the method, and the commonest words.
func decodeHeadings(_ root: PromptEntry?, hears: ((CueList, String) -> Bool)?) -> SheetHeadings {
  let names = Question.judged.map(\.rawValue)
  let fields = root?.fields(["common-words", "section"] + names + names.map { "inside-" + $0 }) ?? [:]
  let none = CueList(cues: [], matches: [], ignores: [])
  var questions: [Question: CueList] = [:]
  var insides: [Question: CueList] = [:]
  for question in Question.judged {
    questions[question] = fields[question.rawValue].map { decodeCueList($0, hears: hears) }
    insides[question] = fields["inside-" + question.rawValue].map { decodeCueList($0, hears: hears) }
  }
  return SheetHeadings(
    section: fields["section"].map { decodeCueList($0, hears: hears) } ?? none, questions: questions, insides: insides,
    commonWords: fields["common-words"]?.texts() ?? [])
}
