import CCmark

/// Goes through what cmark found, and gathers the blocks a person reads.
struct BlockReader {
  private let source: SourceText
  private let firstLine: Int
  private var found: [MarkdownBlock] = []
  private var quoteDepth = 0
  private var itemDepth = 0

  /// Reads a file from a line on, counted from 0.
  init(_ source: SourceText, firstLine: Int) {
    self.source = source
    self.firstLine = firstLine
  }

  /// All blocks.
  func blocks() -> [MarkdownBlock] {
    var reader = self
    let start = source.line(firstLine).lowerBound
    let root = source.bytes[start...].withUnsafeBytes { bytes in
      cmark_parse_document(bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
    }
    defer { cmark_node_free(root) }
    guard let iterator = cmark_iter_new(root) else { return [] }
    defer { cmark_iter_free(iterator) }
    reader.read(iterator)
    return reader.found
  }

  /// Takes the events of a document, those of a paragraph or a heading together.
  private mutating func read(_ iterator: OpaquePointer) {
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard let node = cmark_iter_get_node(iterator) else { return }
      let step = event == CMARK_EVENT_ENTER ? 1 : -1
      switch cmark_node_get_type(node) {
      case CMARK_NODE_BLOCK_QUOTE: quoteDepth += step
      case CMARK_NODE_ITEM: itemDepth += step
      case CMARK_NODE_PARAGRAPH, CMARK_NODE_HEADING: if step > 0 { readBlock(node, iterator) }
      default: break
      }
    }
  }

  private mutating func readBlock(_ block: OpaquePointer, _ iterator: OpaquePointer) {
    let isHeading = cmark_node_get_type(block) == CMARK_NODE_HEADING
    let first = firstLine + Int(cmark_node_get_start_line(block)) - 1
    let last = firstLine + Int(cmark_node_get_end_line(block)) - 1
    let start = min(source.line(first).lowerBound + Int(cmark_node_get_start_column(block)) - 1, source.bytes.count)
    let end = max(start, source.line(max(first, last)).upperBound)
    let isTable = !isHeading && TableRows.isTable(source, from: first)
    var inlines = InlineReader(
      bytes: source.bytes, range: start..<end, isHeading: isHeading, isTable: isTable, quoteDepth: quoteDepth)
    let isBoldLine = itemDepth == 0 && !isHeading && Self.isBoldLine(block)
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator), node != block else { break }
      inlines.take(node, isEntered: event == CMARK_EVENT_ENTER)
    }
    let prose = Prose(inlines.read, isTable: isTable)
    guard !prose.isFootnote, !prose.isEmpty else { return }
    let kind: MarkdownBlock.Kind =
      isHeading
      ? .heading(level: Int(cmark_node_get_heading_level(block)))
      : isBoldLine ? .heading(level: MarkdownBlock.boldLine) : itemDepth > 0 ? .item : .paragraph
    found.append(MarkdownBlock(kind: kind, text: prose.text, offsets: prose.offsets, start: start))
  }

  /// Whether a paragraph is one stretch of bold text and no more, but for a colon.
  private static func isBoldLine(_ paragraph: OpaquePointer) -> Bool {
    guard let first = cmark_node_first_child(paragraph), cmark_node_get_type(first) == CMARK_NODE_STRONG else {
      return false
    }
    guard let next = cmark_node_next(first) else { return true }
    guard cmark_node_next(next) == nil, cmark_node_get_type(next) == CMARK_NODE_TEXT,
      let literal = cmark_node_get_literal(next)
    else { return false }
    return String(cString: literal).allSatisfy { $0 == ":" || $0.isWhitespace }
  }
}
