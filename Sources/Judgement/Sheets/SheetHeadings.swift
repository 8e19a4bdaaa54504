import Coaching

/// By which headings the deployment section of a sheet is known, in one language, as decoded from `prompts/*/headings.yaml`.
public struct SheetHeadings: Equatable, Sendable {
  /// Headings over the whole section: « Stratégie de déploiement ».
  public let section: CueList
  /// Headings over the answer to one question: « Nos premiers partenaires ».
  public let questions: [Question: CueList]
  /// Headings that stand over the answer to one question inside the section only: elsewhere, « Partenaires » are others.
  public let insides: [Question: CueList]
  /// The commonest words of the language, by which a sheet in it is told from others.
  public let commonWords: Set<String>
  /// The same, to be found by their bytes.
  private let common: TextNumbers

  /// Creates headings.
  public init(
    section: CueList, questions: [Question: CueList], insides: [Question: CueList], commonWords: [String]
  ) {
    self.section = section
    self.questions = questions
    self.insides = insides
    self.commonWords = Set(commonWords)
    var common = TextNumbers()
    for word in commonWords { _ = common.insert(Array(word.utf8).span) }
    self.common = common
  }

  /// How much of a text is in the language, from 0 to 1: how many of its words are common ones.
  public func share(of text: String) -> Double {
    let tokens = Tokenizer.tokens(of: text)
    let count = tokens.list.count { common.number(of: tokens.folded[$0.folded].span) != nil }
    return tokens.list.isEmpty ? 0 : Double(count) / Double(tokens.list.count)
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
    /// The questions that are answered under it inside the section.
    let insideQuestions: [Question]
  }

  private let lexicon: Lexicon
  /// Lists go by number in a lexicon: that of the section, then those of the questions, borrow the first ones.
  private static let names = Array(CueList.Name.allCases.prefix(1 + 2 * Question.judged.count))
  private static let questionNames = names.dropFirst().prefix(Question.judged.count)
  private static let insideNames = names.dropFirst(1 + Question.judged.count)

  init(_ headings: SheetHeadings) {
    let none = CueList(cues: [], matches: [], ignores: [])
    let lists =
      [headings.section] + Question.judged.map { headings.questions[$0] ?? none }
      + Question.judged.map { headings.insides[$0] ?? none }
    lexicon = Lexicon(Dictionary(uniqueKeysWithValues: zip(Self.names, lists)))
  }

  /// What a heading announces.
  func hear(_ heading: String, on bench: inout Workbench) -> Heard {
    let hits = lexicon.hits(in: Tokenizer.tokens(of: heading), on: &bench)
    func heard(_ names: ArraySlice<CueList.Name>) -> [Question] {
      zip(Question.judged, names).filter { !hits[$1].isEmpty }.map(\.0)
    }
    let questions = heard(Self.questionNames)
    return Heard(
      opensSection: !hits[Self.names[0]].isEmpty || !questions.isEmpty, questions: questions,
      insideQuestions: heard(Self.insideNames))
  }
}
