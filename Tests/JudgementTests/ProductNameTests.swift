import Coaching
import Judgement
import Prompts
import Testing

struct `The name of a product` {
  @Test(arguments: [
    ("je ne sais pas encore", Language.french), ("À définir", .french), ("…", .french), ("TBD", .english),
    ("We don't know yet", .english),
  ])
  func `that is none is told`(answer: String, language: Language) throws {
    let set = try PromptSource.embedded.prompts(in: language)
    let findings = Judge(interview: set.interview, cues: set.cues, weights: set.weights).findings(
      in: answer, to: .product)
    #expect(findings.map(\.kind) == [.nonAnswer])
  }

  @Test(arguments: ["Mon Net", "vtc", "Oui Pub", "Demain, ma retraite", "Les indépendants", "À Voir Ensemble", "42"])
  func `is anything else`(answer: String) throws {
    for language in Language.allCases {
      let set = try PromptSource.embedded.prompts(in: language)
      #expect(
        Judge(interview: set.interview, cues: set.cues, weights: set.weights).findings(in: answer, to: .product) == [])
    }
  }
}
