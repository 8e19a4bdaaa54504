/// A sheet as a document, before any format: headings and blocks of text, and the points that are still open.
public struct Sheet: Equatable, Sendable {
  /// A block of text, without any mark-up: what a format means by its characters is escaped by its renderer.
  public enum Block: Equatable, Sendable {
    /// A heading, of level 2 or 3.
    case heading(String, level: Int)
    /// A line that names what comes under it.
    case label(String)
    /// A paragraph, on one line.
    case paragraph(String)
    /// A list, an item a line.
    case list([String])
  }

  /// The language it is written in.
  public let language: Language
  /// What the product is called, as the text says it.
  public let product: String
  /// The text, in the order of the method's demands, with its headings.
  public let blocks: [Block]
  /// What stands over the open points.
  public let openPointsHeading: String
  /// What the team has not settled yet, in the order of the questions.
  public let openPoints: [String]
  /// What only the coach reads: open findings, dismissals, drafts and notes; empty in the team's copy.
  public let coachCopy: [Block]

  /// All of it, in order.
  public var document: [Block] {
    blocks + (openPoints.isEmpty ? [] : [.label(openPointsHeading), .list(openPoints)]) + coachCopy
  }
}

extension Sheet {
  /// About as many words as one side of A4 holds.
  public static let wordsOfOneSide = 450

  /// The words of the text and its headings, open points and the coach's part left out.
  public var wordCount: Int {
    blocks.reduce(0) { count, block in
      count
        + block.texts.reduce(0) {
          $0 + $1.split { $0.isWhitespace }.filter { $0.contains { $0.isLetter || $0.isNumber } }.count
        }
    }
  }

  /// Writes the sheet of a session in one style. What is missing is listed, never invented.
  public init(_ session: Session, in interview: Interview, style: Style = .paragraph, forCoach: Bool = false) {
    let composer = SheetComposer(session: session, interview: interview)
    func typeset(_ text: String) -> String { Typography.set(PlainText.line(text), in: interview.language) }
    language = interview.language
    product = typeset(composer.productName)
    blocks = Block.joiningLists(composer.blocks(in: style).compactMap { $0.mapped(typeset) })
    openPointsHeading = interview.text(SheetPhrase.openPoints)
    openPoints = Question.allCases.filter(session.isOpenInSheet).map { question in
      let wording = interview.questions[question]
      // A launch date that cannot be read stays in the team's words.
      let words = session.answers[.launch].flatMap { question == .launch ? $0.text : nil } ?? wording?.text ?? ""
      return typeset(
        interview.text(SheetPhrase.openPoint, ["name": wording?.name ?? question.rawValue, "question": words]))
    }
    coachCopy =
      forCoach ? CoachCopy(session: session, interview: interview).blocks.compactMap { $0.mapped(typeset) } : []
  }
}

extension Sheet.Block {
  /// The blocks with lists in a row made one, as any reader of Markdown would take them.
  static func joiningLists(_ blocks: [Sheet.Block]) -> [Sheet.Block] {
    blocks.reduce(into: []) { joined, block in
      if case .list(let items) = block, case .list(let before)? = joined.last {
        joined[joined.count - 1] = .list(before + items)
      } else {
        joined.append(block)
      }
    }
  }

  /// The texts of the block.
  public var texts: [String] {
    switch self {
    case .heading(let text, _), .label(let text), .paragraph(let text): [text]
    case .list(let items): items
    }
  }

  /// The block with each text changed; nil when nothing is left of it.
  func mapped(_ change: (String) -> String) -> Sheet.Block? {
    let changed = texts.map(change).filter { !$0.isEmpty }
    guard let first = changed.first else { return nil }
    return switch self {
    case .heading(_, let level): .heading(first, level: level)
    case .label: .label(first)
    case .paragraph: .paragraph(first)
    case .list: .list(changed)
    }
  }
}
