extension Sheet {
  /// The columns of plain text.
  private static let columns = 80

  /// The sheet as plain text, for a mail: no line is wider than 80 columns, unless a word is.
  public var text: String {
    document.map(Sheet.text).joined(separator: "\n\n") + "\n"
  }

  private static func text(_ block: Block) -> String {
    switch block {
    case .heading(let text, let level):
      wrapped(text) + "\n" + String(repeating: level == 2 ? "=" : "-", count: min(text.count, columns))
    case .label(let text), .paragraph(let text): wrapped(text)
    case .list(let items): items.map { "- " + wrapped($0, hanging: "  ") }.joined(separator: "\n")
    }
  }

  /// The text on lines that end at plain spaces; `hanging` stands before each but the first, and is reckoned for it too.
  private static func wrapped(_ text: String, hanging: String = "") -> String {
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      let width = word.count
      if length > 0, hanging.count + length + 1 + width > columns {
        lines.append(line)
        (line, length) = ("", 0)
      }
      line += (length > 0 ? " " : "") + word
      length += (length > 0 ? 1 : 0) + width
    }
    return (lines + [line]).joined(separator: "\n" + hanging)
  }
}
