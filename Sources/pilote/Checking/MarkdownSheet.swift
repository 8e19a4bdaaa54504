import Coaching
import Judgement
import Markdown
import Prompts

/// A sheet in Markdown, and what its deployment section says.
struct MarkdownSheet {
  /// The file as a person reads it.
  let document: MarkdownDocument
  /// The language it is written in.
  let language: Language
  /// What is made out of its deployment section; nil without one.
  let judgement: SheetJudgement?
  fileprivate let blocks: [SheetBlock]

  /// What it proposes as answers.
  var proposal: SheetProposal { SheetProposal(title: document.title, blocks: blocks, judgement: judgement) }

  /// Where some words stand in the file.
  func range(of place: SheetJudgement.Place) -> Range<SourcePosition> {
    document.place(of: place.range, in: document.blocks[place.block])
  }

  /// A heading, and where it stands in the file.
  func heading(_ place: Int) -> (text: String, range: Range<SourcePosition>) {
    let text = document.blocks[place].text
    return (text, range(of: .init(block: place, range: 0..<text.unicodeScalars.count)))
  }
}

/// Reads sheets one after the other, with what it remembers of the words of those before.
final class MarkdownSheetReader {
  private let languages: SheetLanguages
  private var judges: [Language: SheetJudge] = [:]

  /// Reads with what others read with too.
  init(_ languages: SheetLanguages) { self.languages = languages }

  /// What the bytes of a file say.
  func sheet(_ bytes: [UInt8]) throws(PromptFaults) -> MarkdownSheet {
    let document = MarkdownDocument(bytes)
    let blocks = document.blocks.map { SheetBlock($0.kind.ofSheet, $0.text) }
    let language = languages.language(of: Self.beginning(of: blocks))
    let judgement = try judge(in: language)?.judgement(of: blocks)
    return MarkdownSheet(document: document, language: language, judgement: judgement, blocks: blocks)
  }

  /// Enough of a sheet to know its language by.
  private static func beginning(of blocks: [SheetBlock]) -> String {
    var text = ""
    for block in blocks where text.utf8.count < longestBeginning {
      text += Substring(block.text.unicodeScalars.prefix(longestBeginning))
      text += "\n"
    }
    return text
  }

  /// In Unicode scalars: a hundred words or more.
  private static let longestBeginning = 800

  private func judge(in language: Language) throws(PromptFaults) -> SheetJudge? {
    if let judge = judges[language] { return judge }
    judges[language] = try languages.rules(in: language).map(SheetJudge.init)
    return judges[language]
  }
}

extension MarkdownBlock.Kind {
  /// The same, as the judgement knows it.
  fileprivate var ofSheet: SheetBlock.Kind {
    switch self {
    case .heading(let level): .heading(level: level)
    case .paragraph: .paragraph
    case .item: .item
    }
  }
}
