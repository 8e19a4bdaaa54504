import Terminal

/// A piece of what the coach says: styled text, and what stands before its first and its other lines.
struct Paragraph: Equatable {
  var text: StyledText
  var first: StyledText = ""
  var hanging: StyledText = ""
  /// Whether a long line is broken at words; a command is not.
  var isWrapped = true

  /// A paragraph behind a margin of this many columns.
  static func indented(_ text: StyledText, by columns: Int) -> Paragraph {
    let margin = StyledText(String(repeating: " ", count: columns))
    return Paragraph(text: text, first: margin, hanging: margin)
  }

  /// An empty line.
  static let blank = Paragraph(text: "")

  /// The paragraph as it is read aloud: without a margin, nor the marks that are spelt out.
  var inWords: Paragraph {
    var words: StyledText = ""
    for run in text.runs {
      let spoken = run.text.replacing(/\h?\[…\]/, with: "").replacing("…", with: "...")
      words.append(spoken, run.style)
    }
    return Paragraph(text: words, isWrapped: isWrapped)
  }
}

extension Output {
  /// Writes paragraphs, one below the other.
  func write(_ paragraphs: [Paragraph]) throws {
    for paragraph in paragraphs {
      if paragraph.isWrapped {
        try writeParagraph(paragraph.text, first: paragraph.first, hanging: paragraph.hanging)
      } else {
        try writeLine(paragraph.first + paragraph.text)
      }
    }
  }
}
