import Coaching
import Foundation
import Judgement
import Testing

@testable import Prompts

struct PromptSourceTests {
  @Test(arguments: Language.allCases)
  func `the embedded prompts decode, with all that the enumerations name`(_ language: Language) throws {
    let prompts = try PromptSource.embedded.prompts(in: language)
    let interview = prompts.interview
    #expect(interview.language == language)
    #expect(Set(interview.questions.keys) == Set(Question.allCases))
    #expect(Set(interview.kinds.keys) == Set(Kind.allCases))
    #expect(Set(interview.messages.keys) == Set(Message.allCases))
    #expect(Set(interview.sheet.keys) == Set(SheetPhrase.allCases))
    #expect(Set(prompts.cues.lists.keys) == Set(CueList.Name.allCases))
    for question in Question.judged {
      #expect(interview.questions[question].map { $0.priority.sorted(by: declared) } == question.kinds)
    }
    for (kind, wording) in interview.kinds { #expect(Set(wording.followUps.keys) == Set(kind.questions)) }
  }

  private func declared(_ first: Kind, _ second: Kind) -> Bool {
    Kind.allCases.firstIndex(of: first) ?? 0 < Kind.allCases.firstIndex(of: second) ?? 0
  }

  @Test(arguments: Language.allCases)
  func `a folder reads as the embedded prompts do`(_ language: Language) throws {
    let fromFolder = try PromptSource.directory(packagePrompts.path).prompts(in: language)
    #expect(try fromFolder == PromptSource.embedded.prompts(in: language))
  }

  @Test func `the embedded list is the folder, byte for byte`() throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: packagePrompts.path).filter { $0.contains(".") }
    #expect(EmbeddedPrompts.paths.sorted() == names.sorted(), "put the new file in Sources/CPrompts/prompts.c")
    for name in names {
      #expect(
        try EmbeddedPrompts.bytes(at: name).map(Array.init)
          == [UInt8](Data(contentsOf: packagePrompts.appending(path: name))),
        "\(name)")
    }
  }

  @Test func `only the files of the language asked for are read`() throws {
    let folder = try PromptsFolder()
    try folder.remove("en")
    #expect(throws: Never.self) { try folder.source.prompts(in: .french) }
    let faults = #expect(throws: PromptFaults.self) { try folder.source.prompts(in: .english) }
    #expect(faults?.faults == [PromptFault(path: folder.path("en"), line: nil, problem: .missingFolder)])
  }

  @Test func `a folded text is one line, and a literal one keeps its breaks without spaces at their ends`() throws {
    let folder = try PromptsFolder()
    try folder.replace("heading", with: "heading: >-\n  Déployer\n  son produit   \n", in: "fr/sheet.yaml")
    #expect(try folder.source.prompts(in: .french).interview.sheet[.heading] == "Déployer son produit")
    try folder.replace("heading", with: "heading: |\n\n  Bonjour.  \r\n\n  À vous.\n\n\n", in: "fr/sheet.yaml")
    #expect(try folder.source.prompts(in: .french).interview.sheet[.heading] == "Bonjour.\n\nÀ vous.")
  }

  @Test(arguments: ["no", "12.50", "2026-09-01", "~"])
  func `what YAML reads as something else stays a text`(_ text: String) throws {
    let folder = try PromptsFolder()
    try folder.replace("heading", with: "heading: \(text)", in: "fr/sheet.yaml")
    #expect(try folder.source.prompts(in: .french).interview.sheet[.heading] == text)
  }
}
