import Coaching
import Judgement
import Prompts

/// What it takes to read sheets in the languages of the prompts, made when the first sheet in a language comes.
final class SheetLanguages: Sendable {
  private typealias Rules = Ahead<Result<SheetJudge.Rules, PromptFaults>>

  private let headings: [(language: Language, headings: SheetHeadings)]
  /// Those of one language are made while others wait for them; two languages do not wait for each other.
  private let rules: [Language: Rules]

  /// Reads sheets by the prompts of `source`.
  init(source: PromptSource) throws(PromptFaults) {
    // The examples of a coach's own folder are tried; ours are tested.
    let tries: ((CueList, String) -> Bool)? = source == .embedded ? nil : { $0.isHeard(in: $1) }
    var headings: [(Language, SheetHeadings)] = []
    var rules: [Language: Rules] = [:]
    for language in source.languages {
      let known = try source.headings(in: language, hears: tries)
      headings.append((language, known))
      rules[language] = Ahead {
        Result { () throws(PromptFaults) in
          let demands = Ahead { Result { () throws(PromptFaults) in try source.demandWeights(in: language) } }
          demands.beginApart()
          let judge = try source.judge(in: language)
          return SheetJudge.Rules(judge: judge, headings: known, weights: try demands.value.get())
        }
      }
    }
    self.headings = headings
    self.rules = rules
  }

  /// The language that a text is written in: the one whose common words it has most of.
  func language(of text: String) -> Language {
    let shares = headings.map { ($0.language, share: $0.headings.share(of: text)) }
    // The first one of those that are alike.
    return shares.max { $0.share < $1.share || $0.share == $1.share && $0.0 != .french }?.0 ?? .french
  }

  /// The rules of a language; nil of one that has no prompts.
  func rules(in language: Language) throws(PromptFaults) -> SheetJudge.Rules? {
    try rules[language]?.value.get()
  }
}
