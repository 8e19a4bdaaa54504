import Coaching
import Judgement
import Testing

@testable import Prompts

struct WeightsDecodingTests {
  private let folder: PromptsFolder

  init() throws { folder = try PromptsFolder() }

  @Test func `a kind with its start, then its weights`() throws {
    try folder.write(
      "# remark\nhedge -1.5\r\n  0.82 word zut\r\n  -12.5 heard hedge\n\n  # remark\npersuasion 0.00\n",
      to: "fr/weights.txt")
    let weights = try folder.source.prompts(in: .french).weights
    var expected = Weights()
    expected.starts = [.hedge: -1.5, .persuasion: 0]
    _ = expected.add("word zut", to: .hedge, weight: 0.82)
    _ = expected.add("heard hedge", to: .hedge, weight: -12.5)
    #expect(weights == expected)
  }

  @Test(arguments: ["  x word zut", "  0.5", "  0.5 worm zut", "  nan word zut", "  1e99 word zut", "  0.5 pair zut"])
  func `a line that is no weight is told with its number`(_ line: String) throws {
    try folder.write("hedge -1.5\n\(line)\n", to: "fr/weights.txt")
    #expect(faults() == [PromptFault(path: folder.path("fr/weights.txt"), line: 2, problem: .unreadableWeight(line))])
  }

  @Test func `so is a kind that is none, or that starts from nothing`() throws {
    try folder.write("hegde -1.5\nhedge\n", to: "fr/weights.txt")
    #expect(
      faults() == [
        PromptFault(path: folder.path("fr/weights.txt"), line: 1, problem: .unknownKind("hegde", nearest: "hedge")),
        PromptFault(path: folder.path("fr/weights.txt"), line: 2, problem: .unreadableWeight("hedge")),
      ])
  }

  @Test func `a field beyond those that can be told apart`() throws {
    let fields = (1...65).map { "field\($0): mot\n" }.joined()
    try folder.write(fields, to: "fr/fields.yaml")
    #expect(
      faults() == [PromptFault(path: folder.path("fr/fields.yaml"), line: 65, problem: .tooManyFields(limit: 64))])
  }

  @Test func `the words of a field stand between commas, on as many lines as one likes`() throws {
    try folder.write("pain: >-\n  galère, corvée,\n  peine\n", to: "fr/fields.yaml")
    let fields = try folder.source.prompts(in: .french).cues.fields
    #expect(fields.words == ["pain": ["galère", "corvée", "peine"]])
  }

  @Test(arguments: ["weights.txt", "fields.yaml"])
  func `a file that is not there`(_ name: String) throws {
    try folder.remove("fr/\(name)")
    #expect(faults() == [PromptFault(path: folder.path("fr/\(name)"), line: nil, problem: .missingFile)])
  }

  private func faults() -> [PromptFault] {
    #expect(throws: PromptFaults.self) { try folder.source.prompts(in: .french) }?.faults ?? []
  }
}
