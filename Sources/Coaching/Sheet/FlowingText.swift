/// Answers joined into running text: each sentence closed, line breaks smoothed, lists kept as lists.
struct FlowingText {
  /// What brings a group of words into the text.
  struct Lead {
    /// What stands before it, ending in a colon.
    let colon: String
    /// The beginning of a sentence that it ends, when there is one for it.
    var start: String?
  }

  /// How answers are read.
  let clauses: ClauseReading
  /// What was written so far.
  private(set) var blocks: [Sheet.Block] = []

  init(clauses: ClauseReading) {
    self.clauses = clauses
  }

  /// Adds a sentence to the paragraph that is being written.
  mutating func add(sentence: String) {
    add(text: Self.endsSentence(sentence) ? sentence : sentence + ".")
  }

  /// Adds an answer: as it is when it starts with a sentence, behind its lead otherwise, or `always`.
  mutating func add(answer: String, lead: Lead, always: Bool = false) {
    let lines = answer.split(whereSeparator: \.isNewline).map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
    let prose = Self.joined(lines.prefix { Self.item(in: $0) == nil }.map(\.self))
    if prose.isEmpty {
      add(text: lead.colon)
    } else if !always, clauses.startsWithSentence(prose) {
      add(sentence: prose.prefix(1).uppercased() + prose.dropFirst())
    } else {
      add(sentence: (lead.start ?? lead.colon) + " " + clauses.loweringFirstWord(of: prose))
    }
    for line in lines.drop(while: { Self.item(in: $0) == nil }) {
      if let item = Self.item(in: line) { add(item: item) } else { add(sentence: line) }
    }
  }

  private mutating func add(text: String) {
    if case .paragraph(let written)? = blocks.last {
      blocks[blocks.count - 1] = .paragraph(written + " " + text)
    } else {
      blocks.append(.paragraph(text))
    }
  }

  private mutating func add(item: String) {
    if case .list(let items)? = blocks.last {
      blocks[blocks.count - 1] = .list(items + [item])
    } else {
      blocks.append(.list([item]))
    }
  }

  /// The text after the mark of a list item; nil when the line is no item.
  private static func item(in line: String) -> String? {
    guard let mark = line.first, "-*•–—‣·".contains(mark) else { return nil }
    let rest = line.dropFirst()
    guard rest.first?.isWhitespace == true else { return nil }
    return String(rest).trimmingWhitespace()
  }

  /// Lines as one text: a line that ends without punctuation before a capital ended a sentence.
  private static func joined(_ lines: [String]) -> String {
    var text = ""
    for line in lines {
      if !text.isEmpty { text += line.first?.isUppercase == true && !endsSentence(text) ? ". " : " " }
      text += line
    }
    return text
  }

  /// Whether the text ends in punctuation, inside or outside its quotation marks.
  private static func endsSentence(_ text: String) -> Bool {
    let letters = text.reversed().drop { "»”\"’)\u{A0}\u{202F} ".contains($0) }
    guard let last = letters.first else { return true }
    return ".!?…:;,".contains(last)
  }
}
