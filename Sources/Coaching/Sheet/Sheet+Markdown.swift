extension Sheet {
  /// The sheet in CommonMark: a level-2 heading, a line a paragraph, the open points last. Text stays text.
  public var markdown: String {
    var parts = ["## " + MarkdownText.escaped(heading)] + blocks.map(Sheet.markdown)
    if !openPoints.isEmpty {
      parts += ["**" + MarkdownText.escaped(openPointsHeading) + "**", Sheet.markdown(.list(openPoints))]
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private static func markdown(_ block: Block) -> String {
    switch block {
    case .paragraph(let text): MarkdownText.escaped(text)
    case .list(let items): items.map { "- " + MarkdownText.escaped($0) }.joined(separator: "\n")
    }
  }
}

/// Text in which no character means anything to a Markdown reader. Readers see Unicode scalars, not graphemes, and so does this.
enum MarkdownText {
  /// The text on one line, without control characters, with all that CommonMark and GitHub's strike-through read escaped.
  static func escaped(_ text: String) -> String {
    // What no reader sees goes first: nothing may stand before the start of a line that is escaped below.
    let visible = text.unicodeScalars.filter { $0.properties.isWhitespace || !isInvisible($0) }
    let words = visible.split { $0.properties.isWhitespace && !isNoBreakSpace($0) }
    let line = Array(words.joined(separator: [" "]).drop(while: isNoBreakSpace))
    var result = String.UnicodeScalarView()
    for (index, scalar) in line.enumerated() {
      if "\\`*_[<~".unicodeScalars.contains(scalar) || (scalar == "&" && startsEntity(line[index...])) {
        result.append("\\")
      }
      result.append(scalar)
    }
    return escapingStart(of: String(result))
  }

  /// Escapes what would open a heading, a quotation, a list or a rule at the start of a line.
  private static func escapingStart(of line: String) -> String {
    let scalars = line.unicodeScalars
    guard let first = scalars.first else { return line }
    if "#>+-".unicodeScalars.contains(first) { return "\\" + line }
    let digits = scalars.prefix { ("0"..."9").contains($0) }
    let rest = scalars.dropFirst(digits.count)
    guard !digits.isEmpty, let delimiter = rest.first, delimiter == "." || delimiter == ")" else { return line }
    return String(digits) + "\\" + String(rest)
  }

  /// Whether an ampersand starts a character reference such as `&lt;`, which stands for another text.
  private static func startsEntity(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
    let reference = scalars.dropFirst().prefix(33).drop {
      $0 == "#" || $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    return reference.first(where: { _ in true }) == ";"
  }

  private static func isNoBreakSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\u{A0}" || scalar == "\u{202F}"
  }

  /// Control and format characters, which could hide, turn around or change what is read; those that join emoji stay.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format: scalar != "\u{200C}" && scalar != "\u{200D}"
    case .surrogate: true
    default: false
    }
  }
}
