/// The lines of an answer: the prose it starts with, on one line, then its list items and what stands between them.
struct TypedLines {
  /// A line behind the first prose.
  enum Line: Equatable {
    case item(String)
    case prose(String)
  }

  /// The prose before the first list item, on one line; empty when the answer starts with a list.
  let prose: String
  /// The lines from the first list item on.
  let rest: [Line]

  /// Lines shorter than this, in characters, were ended on purpose rather than by the width of an editor.
  private static let shortLine = 48

  init(_ answer: String) {
    let lines = answer.split(whereSeparator: \.isNewline).map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
    prose = Self.joined(lines.prefix { Self.item(in: $0) == nil }.map(\.self))
    rest = lines.drop { Self.item(in: $0) == nil }.map { line in Self.item(in: line).map { .item($0) } ?? .prose(line) }
  }

  /// The answer as it was typed: its lists, and a paragraph for each line that was ended on purpose.
  static func blocks(of answer: String) -> [Sheet.Block] {
    var blocks: [Sheet.Block] = []
    var last = ""
    for line in answer.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map({
      $0.trimmingWhitespace()
    }) {
      switch (item(in: line), blocks.last) {
      case (let item?, .list(let items)?): blocks[blocks.count - 1] = .list(items + [item])
      case (let item?, _): blocks.append(.list([item]))
      case (nil, .paragraph(let text)?) where last.count >= shortLine:
        blocks[blocks.count - 1] = .paragraph(text + " " + line)
      case (nil, _): blocks.append(.paragraph(line))
      }
      last = line
    }
    return blocks.filter { $0 != .paragraph("") }
  }

  /// The text as a closed sentence: a comma or a colon that leads nowhere gives way to a full stop.
  static func closed(_ text: String) -> String {
    guard let last = text.last, ",;:".contains(last) else { return endsSentence(text) ? text : text + "." }
    return closed(text.dropLast().trimmingWhitespace())
  }

  /// Whether the text ends in punctuation, inside or outside its quotation marks.
  private static func endsSentence(_ text: some StringProtocol) -> Bool {
    let letters = text.reversed().drop { "»”\"’)\u{A0}\u{202F} ".contains($0) }
    guard let last = letters.first else { return true }
    return ".!?…:;,".contains(last)
  }

  /// The text after the mark of a list item, a bullet or a number; nil when the line is no item.
  private static func item(in line: String) -> String? {
    let digits = line.prefix { $0.isASCII && $0.isNumber }
    let mark = line.dropFirst(digits.count).first
    guard let mark, digits.isEmpty ? "-*•–—‣·".contains(mark) : digits.count < 3 && ".)".contains(mark) else {
      return nil
    }
    let rest = line.dropFirst(digits.count + 1)
    guard rest.first?.isWhitespace == true else { return nil }
    return String(rest).trimmingWhitespace()
  }

  /// Lines as one text. A line without punctuation ended a sentence before a capital, and a part of one if it is short.
  private static func joined(_ lines: [String]) -> String {
    var text = ""
    var last = ""
    for line in lines {
      if !last.isEmpty {
        let isOpen = !endsSentence(last)
        text += isOpen && line.first?.isUppercase == true ? ". " : isOpen && last.count < shortLine ? ", " : " "
      }
      text += line
      last = line
    }
    return text
  }
}
