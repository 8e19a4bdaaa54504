extension Sheet {
  /// The sheet in CommonMark: headings from level 2, a line a paragraph, the open points last. Text stays text.
  public var markdown: String {
    document.map(Sheet.markdown).joined(separator: "\n\n") + "\n"
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .heading(let text, let level):
      String(repeating: "#", count: level) + " " + MarkdownText.escapedHeading(text)
    case .label(let text): "**" + MarkdownText.escaped(text) + "**"
    case .paragraph(let text): MarkdownText.escaped(text)
    case .list(let items): items.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")
    }
  }
}
