/// Answers joined into running text: each sentence closed, line breaks smoothed, lists kept as lists.
struct FlowingText {
  /// How an answer joins the text.
  enum Joining {
    /// As a sentence of its own.
    case alone
    /// Behind these words, and a space.
    case behind(String)
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
    let sentence = sentence.prefix(1).uppercased() + sentence.dropFirst()
    add(text: TypedLines.endsSentence(sentence) ? sentence : sentence + ".")
  }

  /// Adds an answer; `joining` says how, from the prose it starts with, which is empty when it starts with a list.
  mutating func add(answer: String, joining: (String) -> Joining) {
    let lines = TypedLines(answer)
    switch joining(lines.prose) {
    case .alone: if !lines.prose.isEmpty { add(sentence: lines.prose) }
    case .behind(let words) where lines.prose.isEmpty: add(text: words)
    case .behind(let words):
      let prose = clauses.dropping(lastWordOf: words, from: lines.prose)
      add(sentence: words + " " + clauses.loweringFirstWord(of: prose))
    }
    for line in lines.rest {
      switch line {
      case .item(let item): add(item: item)
      case .prose(let text): add(sentence: text)
      }
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
}
