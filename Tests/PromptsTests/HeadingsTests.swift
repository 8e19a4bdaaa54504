import Coaching
import Foundation
import Judgement
import Testing

@testable import Prompts

struct HeadingsTests {
  @Test(arguments: Language.allCases)
  func `each heading that must be known is, and each that must not be is not`(_ language: Language) throws {
    let headings = try PromptSource.embedded.headings(in: language) { $0.isHeard(in: $1) }
    for list in [headings.section] + Question.judged.compactMap({ headings.questions[$0] }) {
      #expect(!list.matches.isEmpty && !list.ignores.isEmpty)
    }
    #expect(Set(headings.questions.keys) == Set(Question.judged))
  }

  @Test func `sheets are told apart by the commonest words of their language`() throws {
    let french = try PromptSource.embedded.headings(in: .french)
    let english = try PromptSource.embedded.headings(in: .english)
    for (text, isFrench) in [
      ("Nous commençons par la mairie de Rodez, à la rentrée.", true), ("À venir.", true), ("A on an", true),
      ("We start with the harbour of Lorient in the autumn.", false),
    ] {
      #expect((french.share(of: text) >= english.share(of: text)) == isFrench, "\(text)")
    }
    #expect(french.share(of: "") == 0)
  }

  @Test func `a list that is none, a heading that is not known, and a file that is not there, are told`() throws {
    let folder = try PromptsFolder()
    let line = try folder.append("sektion:\n  cues: [a]\n", to: "fr/headings.yaml")
    let unknown = #expect(throws: PromptFaults.self) { try folder.source.headings(in: .french) }
    #expect(unknown?.faults.map(\.line) == [line])
    try folder.write("section:\n  cues: [a]\n  matches: [b]\n  ignores: [c]\n", to: "fr/headings.yaml")
    let faults = #expect(throws: PromptFaults.self) {
      try folder.source.headings(in: .french) { $0.isHeard(in: $1) }
    }
    #expect(faults?.faults.contains { $0.line == 3 } == true)
    try folder.remove("fr/headings.yaml")
    let missing = #expect(throws: PromptFaults.self) { try folder.source.headings(in: .french) }
    #expect(
      missing?.faults == [PromptFault(path: folder.path("fr/headings.yaml"), line: nil, problem: .missingFile)])
  }

  @Test(arguments: Language.allCases)
  func `the weights of questions decode, for each of the seven`(_ language: Language) throws {
    let weights = try PromptSource.embedded.demandWeights(in: language)
    #expect(Set(weights.starts.keys) == Set(Question.judged))
  }

  @Test func `a question that is none is told in the weights`() throws {
    let folder = try PromptsFolder()
    try folder.write("first-users 0.1\n  0.5 word zut\nfirst-user 1\nproduct 1\n", to: "fr/demands.txt")
    let faults = #expect(throws: PromptFaults.self) { try folder.source.demandWeights(in: .french) }
    #expect(
      faults?.faults == [
        PromptFault(
          path: folder.path("fr/demands.txt"), line: 3, problem: .unknownKey("first-user", nearest: "first-users")),
        PromptFault(path: folder.path("fr/demands.txt"), line: 4, problem: .unknownKey("product", nearest: nil)),
      ])
  }
}
