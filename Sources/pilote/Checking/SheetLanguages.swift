import Coaching
import Foundation
import Judgement
import Prompts
import Synchronization

/// What it takes to read sheets in the languages of the prompts, made when the first sheet in a language comes.
final class SheetLanguages: Sendable {
  private let source: PromptSource
  private let headings: [(language: Language, headings: SheetHeadings)]
  private let rules = Mutex<[Language: SheetJudge.Rules]>([:])

  /// Reads sheets by the prompts of `source`.
  init(source: PromptSource) throws(PromptFaults) {
    self.source = source
    // The examples of a coach's own folder are tried; ours are tested.
    let tries: ((CueList, String) -> Bool)? = source == .embedded ? nil : { $0.isHeard(in: $1) }
    var headings: [(Language, SheetHeadings)] = []
    for language in source.languages {
      headings.append((language, try source.headings(in: language, hears: tries)))
    }
    self.headings = headings
  }

  /// The language that a text is written in: the one whose common words it has most of.
  func language(of text: String) -> Language {
    let shares = headings.map { ($0.language, share: $0.headings.share(of: text)) }
    // The first one of those that are alike.
    return shares.max { $0.share < $1.share || $0.share == $1.share && $0.0 != .french }?.0 ?? .french
  }

  private func headings(in language: Language) throws(PromptFaults) -> SheetHeadings {
    if let known = headings.first(where: { $0.language == language }) { return known.headings }
    return try source.headings(in: language)
  }

  /// The rules of a language.
  func rules(in language: Language) throws(PromptFaults) -> SheetJudge.Rules {
    try rules.withLock { rules throws(PromptFaults) in
      if let known = rules[language] { return known }
      let set = try source.loaded(in: language)
      let judge = Judge(set)
      let made = SheetJudge.Rules(
        judge: judge, headings: try headings(in: language), weights: try source.demandWeights(in: language))
      rules[language] = made
      return made
    }
  }
}
