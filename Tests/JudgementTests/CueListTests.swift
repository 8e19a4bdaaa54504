import Coaching
import Judgement
import Prompts
import Testing

struct CueListTests {
  @Test(arguments: Language.allCases)
  func `every cue list hears its examples, and not the others`(_ language: Language) throws {
    _ = try PromptSource.embedded.prompts(in: language) { list, sentence in list.isHeard(in: sentence) }
  }

  @Test(arguments: Language.allCases)
  func `every cue list has examples of both sorts`(_ language: Language) throws {
    let lists = try PromptSource.embedded.prompts(in: language).cues.lists
    for name in CueList.Name.allCases {
      #expect(lists[name]?.matches.isEmpty == false, "\(name.key)")
      #expect(lists[name]?.ignores.isEmpty == false, "\(name.key)")
    }
  }

  private func hears(_ cue: String, _ text: String) -> Bool {
    CueList(cues: [cue], matches: [], ignores: []).isHeard(in: text)
  }

  @Test(arguments: Language.allCases)
  func `every cue can be heard`(language: Language) throws {
    for (name, list) in try PromptSource.embedded.prompts(in: language).cues.lists {
      for cue in list.cues where !CueList.isWellFormed(cue) { Issue.record("\(cue) in \(name)") }
    }
  }

  @Test(arguments: [
    "… foo", "foo …", "-", "<nombre> foo", "(foo", "foo)", "((foo))", "(foo) (bar)", "",
    String(repeating: "(", count: 200_000), Array(repeating: "a|b|c", count: 12).joined(separator: " "),
  ])
  func `a cue that can hear nothing is told apart`(cue: String) {
    #expect(!CueList.isWellFormed(cue))
  }

  @Test func `case, accents, elisions and hyphens do not matter`() {
    #expect(hears("à l'école", "À L’ÉCOLE"))
    #expect(hears("peut-être", "peut etre"))
    #expect(hears("cœur", "COEUR"))
    #expect(hears("we will not", "We won't"))
    #expect(hears("do not know", "don’t know"))
  }

  @Test func `a long word stands for its plural and feminine, a short one for itself`() {
    #expect(hears("habitant", "habitantes"))
    #expect(!hears("mai", "mais"))
    #expect(!hears("=tour", "tours"))
  }

  @Test func `the marks of the cue language`() {
    #expect(hears("convain*", "ils convaincront"))
    #expect(!hears("convain*", "un vainqueur"))
    #expect(hears("on|nous verra|verrons", "nous verrons"))
    #expect(hears("on (ne) sait pas", "on sait pas") && hears("on (ne) sait pas", "on ne sait pas"))
    #expect(hears("en (cours de) débat", "en débat") && hears("en (cours de|plein) débat", "en cours de débat"))
    #expect(hears("est en_vigueur|signé", "il est en vigueur"))
    #expect(hears("ne … plus", "ne perdent vraiment plus"))
    #expect(!hears("ne … plus", "ne a b c d e plus"))
    #expect(!hears("ne … plus", "il ne vient. Plus tard"))
    #expect(hears("les <number> clubs", "les 12 clubs"))
    #expect(hears("chez <name>", "chez Karim") && !hears("chez <name>", "chez lui"))
    #expect(hears("pas encore <participle>", "pas encore désignés"))
  }
}
