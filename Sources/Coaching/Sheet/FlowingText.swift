/// Answers joined into running text: each sentence closed, line breaks smoothed, lists kept as lists.
struct FlowingText {
  /// Words that open a sentence which needs no lead, in lower case.
  let openers: Set<String>
  /// Words that lose their capital after a lead, in lower case.
  let smallWords: Set<String>
  /// What was written so far.
  private(set) var blocks: [Sheet.Block] = []

  init(openers: Set<String>, smallWords: Set<String>) {
    self.openers = openers
    self.smallWords = smallWords
  }

  /// Adds a sentence to the paragraph that is being written.
  mutating func add(sentence: String) {
    let sentence = Self.closed(sentence)
    if case .paragraph(let text)? = blocks.last {
      blocks[blocks.count - 1] = .paragraph(text + " " + sentence)
    } else {
      blocks.append(.paragraph(sentence))
    }
  }

  /// Adds an answer behind its lead, which ends in a colon; a sentence of the team's own goes without, unless `always`.
  mutating func add(answer: String, lead: String, always: Bool = false) {
    let lines = answer.split(whereSeparator: \.isNewline).map { String($0).trimmingWhitespace() }.filter { !$0.isEmpty }
    let prose = Self.joined(lines.prefix { Self.item(in: $0) == nil }.map(\.self))
    var isFollowing = !prose.isEmpty
    if prose.isEmpty {
      add(lead: lead)
    } else if !always, openers.contains(Self.firstWord(of: prose)) {
      add(sentence: prose.prefix(1).uppercased() + prose.dropFirst())
    } else {
      add(sentence: lead + " " + loweringFirstWord(of: prose))
    }
    for line in lines.drop(while: { Self.item(in: $0) == nil }) {
      if let item = Self.item(in: line) {
        add(item: item)
        isFollowing = true
      } else if isFollowing {
        add(sentence: line)
      }
    }
  }

  private mutating func add(lead: String) {
    if case .paragraph(let text)? = blocks.last {
      blocks[blocks.count - 1] = .paragraph(text + " " + lead)
    } else {
      blocks.append(.paragraph(lead))
    }
  }

  private mutating func add(item: String) {
    if case .list(let items)? = blocks.last {
      blocks[blocks.count - 1] = .list(items + [item])
    } else {
      blocks.append(.list([item]))
    }
  }

  /// The text with its first letter in lower case, when its first word is a small one: a name keeps its capital.
  private func loweringFirstWord(of text: String) -> String {
    guard smallWords.contains(Self.firstWord(of: text)) else { return text }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  /// The first word in lower case, up to a space or an apostrophe.
  private static func firstWord(of text: String) -> String {
    String(text.prefix { $0.isLetter }).lowercased()
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

  private static func closed(_ sentence: String) -> String {
    endsSentence(sentence) ? sentence : sentence + "."
  }

  /// Whether the text ends in punctuation, inside or outside its quotation marks.
  private static func endsSentence(_ text: String) -> Bool {
    let letters = text.reversed().drop { "»”\"’)\u{A0}\u{202F} ".contains($0) }
    guard let last = letters.first else { return true }
    return ".!?…:;,".contains(last)
  }
}
