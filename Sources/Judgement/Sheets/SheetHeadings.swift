import Coaching

/// By which headings the deployment section of a sheet is known, in one language, as decoded from `prompts/*/headings.yaml`.
public struct SheetHeadings: Equatable, Sendable {
  /// Headings over the whole section: « Stratégie de déploiement ».
  public let section: CueList
  /// Headings over the answer to one question: « Nos premiers partenaires ».
  public let questions: [Question: CueList]
  /// The commonest words of the language, by which a sheet in it is told from others.
  public let commonWords: Set<String>

  /// Creates headings.
  public init(section: CueList, questions: [Question: CueList], commonWords: [String]) {
    self.section = section
    self.questions = questions
    self.commonWords = Set(commonWords)
  }

  /// How much of a text is in the language, from 0 to 1: how many of its words are common ones.
  public func share(of text: String) -> Double {
    let tokens = Tokenizer.tokens(of: text)
    let common = tokens.list.indices.count { commonWords.contains(tokens.text($0)) }
    return tokens.list.isEmpty ? 0 : Double(common) / Double(tokens.list.count)
  }
}

/// Headings made ready to be heard.
final class HeadingListener: Sendable {
  /// What a heading announces.
  struct Heard {
    /// Whether it opens the section, or a part of it.
    let opensSection: Bool
    /// The questions that are answered under it.
    let questions: [Question]
  }

  private let lexicon: Lexicon
  /// Lists go by number in a lexicon: that of the section, then those of the questions, borrow the first ones.
  private static let names = Array(CueList.Name.allCases.prefix(1 + Question.judged.count))

  init(_ headings: SheetHeadings) {
    let lists =
      [headings.section] + Question.judged.map { headings.questions[$0] ?? CueList(cues: [], matches: [], ignores: []) }
    lexicon = Lexicon(Dictionary(uniqueKeysWithValues: zip(Self.names, lists)))
  }

  /// What a heading announces.
  func hear(_ heading: String, on bench: inout Workbench) -> Heard {
    let hits = lexicon.hits(in: Tokenizer.tokens(of: heading), on: &bench)
    let questions = zip(Question.judged, Self.names.dropFirst()).filter { !hits[$1].isEmpty }.map(\.0)
    return Heard(opensSection: !hits[Self.names[0]].isEmpty || !questions.isEmpty, questions: questions)
  }
}
