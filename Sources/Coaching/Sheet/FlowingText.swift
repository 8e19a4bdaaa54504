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
    add(text: TypedLines.closed(sentence))
  }

  /// Adds an answer; `joining` says how, from the prose it starts with, which is empty when it starts with a list.
  mutating func add(answer: String, joining: (String) -> Joining) {
    let lines = TypedLines(answer)
    var prose = lines.prose
    switch joining(prose) {
    case .alone: prose = prose.prefix(1).uppercased() + prose.dropFirst()
    case .behind(let words) where prose.isEmpty: prose = words
    case .behind(let words):
      prose = words + " " + clauses.loweringFirstWord(of: clauses.dropping(lastWordOf: words, from: prose))
    }
    // What leads to a list keeps its colon.
    if !prose.isEmpty { add(text: lines.rest.isEmpty || !prose.hasSuffix(":") ? TypedLines.closed(prose) : prose) }
    for line in lines.rest {
      switch line {
      case .item(let item): add(item: item)
      case .prose(let text): add(sentence: text)
      }
    }
  }

  private mutating func add(text: String) {
    guard case .paragraph(var written)? = blocks.last else { return blocks.append(.paragraph(text)) }
    // Taken out first, so that a long text grows in place.
    blocks.removeLast()
    written += " " + text
    blocks.append(.paragraph(written))
  }

  private mutating func add(item: String) {
    guard case .list(var items)? = blocks.last else { return blocks.append(.list([item])) }
    blocks.removeLast()
    items.append(item)
    blocks.append(.list(items))
  }
}
