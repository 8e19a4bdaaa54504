import Coaching

/// What an existing sheet already answers, question by question, in its own words: proposed to the team, which confirms it or
/// writes it anew.
public struct SheetProposal: Equatable, Sendable {
  /// The longest answer that is proposed, in Unicode scalars: a team confirms what it can read on the line.
  private static let longest = 2000

  /// The answers it holds; a question that it does not surely answer has none.
  public let answers: [Question: String]

  /// What a sheet proposes, its title as the product's name.
  public init(title: String?, blocks: [SheetBlock], judgement: SheetJudgement?) {
    var answers: [Question: String] = [:]
    for passage in judgement?.passages ?? [] {
      let text = JoinedAnswer([passage.place], of: blocks).text.trimmed
      let answer = answers[passage.question].map { $0 + "\n" + text } ?? text
      if answer.unicodeScalars.count <= Self.longest { answers[passage.question] = answer }
    }
    if let title = title?.trimmed, !title.isEmpty { answers[.product] = title }
    self.answers = answers
  }
}

extension String {
  /// The text without white space around it.
  fileprivate var trimmed: String {
    let start = firstIndex { !$0.isWhitespace } ?? endIndex
    let end = lastIndex { !$0.isWhitespace }.map { index(after: $0) } ?? start
    return String(self[start..<end])
  }
}
