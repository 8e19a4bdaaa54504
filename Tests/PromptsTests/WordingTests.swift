import Coaching
import Judgement
import Prompts
import Testing

/// What every text shown to people keeps to, in both languages; cue lists are only listened for, and are left out.
struct WordingTests {
  private static func shown(in language: Language) throws -> [(name: String, text: String, limit: Int)] {
    let interview = try PromptSource.embedded.prompts(in: language).interview
    var shown: [(name: String, text: String, limit: Int)] = []
    for (question, wording) in interview.questions {
      shown.append(("\(question) name", wording.name, 25))
      shown.append(("\(question) text", wording.text, 170))
      shown.append(("\(question) hint", wording.hint, 75))
      shown.append(("\(question) example", wording.example, 260))
      shown.append(("\(question) source", wording.source, 240))
    }
    for (kind, wording) in interview.kinds {
      shown.append(("\(kind) label", wording.label, 25))
      shown.append(("\(kind) reason", wording.reason, 190))
      shown.append(("\(kind) source", wording.source, 240))
      for (question, text) in wording.followUps { shown.append(("\(kind) at \(question)", text, 110)) }
    }
    for (message, text) in interview.messages { shown.append(("\(message)", text, 2_000)) }
    for (phrase, text) in interview.sheet { shown.append(("\(phrase)", text, 1_000)) }
    return shown
  }

  @Test func `French texts keep to French typography`() throws {
    for (name, text, _) in try Self.shown(in: .french) {
      #expect(!text.contains(#/ [:;!?»]/#), "a plain space before a mark, in \(name)")
      #expect(!text.contains(#/[\p{L}»)](?:[;!?]|:\s)/#), "no space before a mark, in \(name)")
      #expect(!text.contains(#/«[^\u{A0}\u{202F}]/#), "no no-break space after «, in \(name)")
      #expect(!text.contains(#/[^\u{A0}\u{202F}]»/#), "no no-break space before », in \(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `no text has a straight apostrophe, double spaces or too much to say`(_ language: Language) throws {
    for (name, text, limit) in try Self.shown(in: language) {
      #expect(!text.contains("'"), "\(name)")
      #expect(!text.contains(#/\S  /#), "\(name)")
      #expect(text.count <= limit, "\(text.count) characters in \(name)")
    }
  }

  @Test(arguments: Language.allCases)
  func `a follow-up asks one question, and no other follow-up asks the same`(_ language: Language) throws {
    let kinds = try PromptSource.embedded.prompts(in: language).interview.kinds
    let followUps = kinds.values.flatMap(\.followUps.values)
    #expect(Set(followUps).count == followUps.count)
    for followUp in followUps {
      #expect(followUp.hasSuffix("?"))
      #expect(followUp.count { $0 == "?" } == 1, "\(followUp)")
    }
    let labels = kinds.values.map(\.label)
    #expect(Set(labels).count == labels.count)
  }

  @Test func `both languages ask the most useful follow-up in the same order`() throws {
    let french = try PromptSource.embedded.prompts(in: .french).interview.questions
    let english = try PromptSource.embedded.prompts(in: .english).interview.questions
    #expect(french.mapValues(\.priority) == english.mapValues(\.priority))
    for question in Question.judged { #expect(french[question]?.priority.first == .nonAnswer) }
  }
}
