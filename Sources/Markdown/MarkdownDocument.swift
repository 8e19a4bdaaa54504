import CCmark

/// A Markdown file as a person reads it, with the way back from every word to its place in the file.
///
/// The blocks are those that cmark finds, the reference implementation of CommonMark. Tables and footnotes, which many
/// sites read too, are seen by their signs.
public struct MarkdownDocument: Sendable {
  /// The title its front matter gives, else its first heading of level 1.
  public let title: String?
  /// Headings, paragraphs and lines of lists, from top to bottom.
  public let blocks: [MarkdownBlock]
  private let source: SourceText

  /// Reads the bytes of a file, in UTF-8.
  public init(_ bytes: [UInt8]) {
    let source = SourceText(bytes)
    let frontMatter = FrontMatter(of: source)
    blocks = BlockReader(source, firstLine: frontMatter.lineCount).blocks()
    self.source = source
    title = frontMatter.title ?? blocks.first { $0.kind == .heading(level: 1) }?.text
  }

  /// Where some Unicode scalars of a block's text stand in the file: their first one, and behind their last one. Where none
  /// of them is in the file as it is, it is where the block starts.
  public func place(of scalars: Range<Int>, in block: MarkdownBlock) -> Range<SourcePosition> {
    let offsets = block.offsets[scalars.clamped(to: block.offsets.indices)]
    guard let first = offsets.first(where: { $0 >= 0 }), let last = offsets.last(where: { $0 >= 0 }) else {
      let start = source.position(of: block.start)
      return start..<start
    }
    let start = source.position(of: Int(first))
    let end = source.position(of: Int(last))
    return start..<max(start, SourcePosition(line: end.line, column: end.column + 1))
  }
}

extension SourcePosition: Comparable {
  /// Whether one stands before the other.
  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
