import Coaching
import Testing

@testable import Prompts

struct PromptFaultWordingTests {
  @Test func `a fault says where, what, and what to do`() {
    let fault = PromptFault(path: "prompts/fr/kinds.yaml", line: 12, problem: .unknownKey("resaon", nearest: "reason"))
    #expect(
      fault.line(in: .french)
        == "prompts/fr/kinds.yaml:12: «\u{A0}resaon\u{A0}» est inconnu ici\u{A0}; vouliez-vous écrire «\u{A0}reason\u{A0}»\u{A0}?"
    )
    #expect(
      fault.line(in: .english) == "prompts/fr/kinds.yaml:12: “resaon” is not known here; did you mean “reason”?")
  }

  @Test func `a fault of the whole file has no line number`() {
    let fault = PromptFault(path: "mine/fr/sheet.yaml", line: nil, problem: .missingFile)
    #expect(
      fault.line(in: .english) == "mine/fr/sheet.yaml: this file is missing; copy the original one and edit it.")
  }

  @Test func `what stands in a file or a path is shown harmless and short`() {
    let key = "\u{1B}[2J\n" + String(repeating: "x", count: 500)
    let fault = PromptFault(path: "a\u{7}\nb", line: 1, problem: .unknownKey(key, nearest: nil))
    for language in Language.allCases {
      let line = fault.line(in: language)
      #expect(line.hasPrefix("aU+0007U+000Ab:1: "))
      #expect(line.contains("U+001B[2JU+000Axxx"))
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(line.count < 300)
    }
  }
}
