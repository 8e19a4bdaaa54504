import Coaching

/// An answer, read: its tokens, the cues heard in it, its amounts and its names.
///
/// A class, because handing a structure of so many arrays on means counting a reference to each.
final class Reading: Sendable {
  /// The question it answers.
  let question: Question
  /// Its words.
  let tokens: Tokens
  /// The number of the stem of each word; -1 for those that no weight is known for.
  let stems: [Int32]
  /// Its numbers, and what they count.
  let amounts: [Amount]
  /// Its names.
  let names: [Range<Int>]
  /// Those of its names that are places of the list.
  let places: [Range<Int>]
  private let heard: Hits
  /// Its words of denial, but those of phrases that deny nothing.
  let denials: [Range<Int>]
  /// Its sentences, in tokens.
  let sentences: [Range<Int>]
  private let clauses: [Range<Int>]

  /// Reads `answer` with the cues of `lexicon`.
  convenience init(_ answer: String, to question: Question, lexicon: Lexicon) {
    var bench = Workbench()
    self.init(answer, to: question, lexicon: lexicon, on: &bench)
  }

  /// Reads `answer` with the cues of `lexicon`, on a bench where other answers may have been read.
  init(_ answer: String, to question: Question, lexicon: Lexicon, on bench: inout Workbench) {
    // In variables of this function, which are moved into the object: reading what is already there counts references.
    let tokens = Tokenizer.tokens(of: answer)
    let heard = lexicon.hits(in: tokens, on: &bench)
    let places = Names.places(in: tokens, hits: heard)
    self.question = question
    stems = (0..<bench.matches.stems.count).map { bench.matches.stems[$0] }
    sentences = Self.runs(tokens.list) { $0.sentence }
    clauses = Self.runs(tokens.list) { $0.clause }
    denials = Self.denials(heard)
    amounts = Amount.all(in: tokens, hits: heard)
    names = Names.all(in: tokens, hits: heard, places: places)
    self.tokens = tokens
    self.heard = heard
    self.places = places
  }

  /// Where the cues of a list are heard, in tokens.
  func hits(_ name: CueList.Name) -> ArraySlice<Range<Int>> { heard[name] }

  /// Where the cues of some lists are heard, in the order of the text.
  func hits(ofAny lists: CueList.Name...) -> [Range<Int>] {
    heard.inOrder(of: lists.reduce(0) { $0 | 1 << UInt64($1.index) })
  }

  /// Where the cues of a list are heard among these tokens.
  func hits(_ name: CueList.Name, in range: Range<Int>) -> [Range<Int>] { heard.within(range, of: name) }

  /// Calls `body` with each cue that starts among these tokens, and the number of its list, in the order of the text.
  @inline(__always)
  func forEachHit(in range: Range<Int>, _ body: (Int, Range<Int>) -> Void) { heard.forEach(in: range, body) }

  /// Whether a cue of a list is heard among these tokens.
  func hears(_ name: CueList.Name, in range: Range<Int>) -> Bool { heard.hears(name, in: range) }

  /// Which lists are heard.
  var heardLists: HeardBits { heard.lists }

  /// The amounts among these tokens.
  func amounts(in range: Range<Int>) -> ArraySlice<Amount> { amounts[places(ofAmountsIn: range)] }

  /// Where in `amounts` those among these tokens stand.
  func places(ofAmountsIn range: Range<Int>) -> Range<Int> { Self.within(range, amounts) { $0.tokens } }

  /// The names among these tokens.
  func names(in range: Range<Int>) -> ArraySlice<Range<Int>> { names[places(ofNamesIn: range)] }

  /// Where in `names` those among these tokens stand.
  func places(ofNamesIn range: Range<Int>) -> Range<Int> { Self.within(range, names) { $0 } }

  /// The tokens of the sentence that a token stands in.
  func sentence(of token: Int) -> Range<Int> { near(token, sentences[tokens.list[token].sentence]) }

  /// The tokens of the clause that a token stands in.
  func clause(of token: Int) -> Range<Int> { near(token, clauses[tokens.list[token].clause]) }

  /// The tokens of the sentence after the one that a token stands in; empty at the end.
  func sentence(after token: Int) -> Range<Int> {
    let next = tokens.list[token].sentence + 1
    guard next < sentences.count else { return tokens.list.count..<tokens.list.count }
    return near(sentences[next].lowerBound, sentences[next])
  }

  /// The tokens of the clause after the one that a token stands in, in the same sentence; empty at the end.
  func clause(after token: Int) -> Range<Int> {
    let next = tokens.list[token].clause + 1
    guard next < clauses.count, tokens.list[clauses[next].lowerBound].sentence == tokens.list[token].sentence else {
      return clause(of: token).upperBound..<clause(of: token).upperBound
    }
    return near(clauses[next].lowerBound, clauses[next])
  }

  /// All tokens.
  var all: Range<Int> { tokens.list.indices }

  /// Whether these tokens stand between quotation marks.
  func isQuoted(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens.list[$0].traits.contains(.quoted) }
  }

  /// The words of the answer that some tokens stand on.
  func quote(_ range: Range<Int>) -> Finding.Quote {
    let first = tokens.list[range.lowerBound]
    let last = tokens.list[range.upperBound - 1]
    let text = String(decoding: tokens.folded[first.utf8.lowerBound..<last.utf8.upperBound], as: UTF8.self)
    return Finding.Quote(text: text, range: first.scalars.lowerBound..<last.scalars.upperBound)
  }

  /// A sentence of more words than this is read by the part round the word at hand, so that time stays linear.
  private static let reach = 120

  private func near(_ token: Int, _ range: Range<Int>) -> Range<Int> {
    max(range.lowerBound, token - Self.reach)..<min(range.upperBound, token + Self.reach)
  }

  /// The runs of tokens with the same key, which goes up by one from each to the next.
  @inline(__always)
  private static func runs(_ tokens: [Token], _ key: (Token) -> Int) -> [Range<Int>] {
    guard let last = tokens.last else { return [] }
    var runs: [Range<Int>] = []
    runs.reserveCapacity(key(last) + 1)
    var start = 0
    for index in 1..<tokens.count where key(tokens[index]) != key(tokens[start]) {
      runs.append(start..<index)
      start = index
    }
    runs.append(start..<tokens.count)
    return runs
  }

  /// The places of the items that stand wholly in a range; they are sorted by where they start, and none stands on another.
  @inline(__always)
  private static func within<Item>(
    _ range: Range<Int>, _ items: [Item], _ tokens: (Item) -> Range<Int>
  ) -> Range<Int> {
    guard !items.isEmpty else { return 0..<0 }
    let first = items.firstIndex(sortedBy: { tokens($0).lowerBound }, from: range.lowerBound)
    var end = first
    while end < items.count, tokens(items[end]).upperBound <= range.upperBound { end += 1 }
    return first..<end
  }
}

extension RandomAccessCollection where Index == Int {
  /// The place of the first item whose key is `low` or greater, where they are sorted by that key; the end for none.
  func firstIndex(sortedBy key: (Element) -> Int, from low: Int) -> Int {
    firstIndex(sortedBy: key, from: low, in: startIndex..<endIndex)
  }

  /// The same of the items at these places.
  @inline(__always)
  func firstIndex(sortedBy key: (Element) -> Int, from low: Int, in places: Range<Int>) -> Int {
    var start = places.lowerBound
    var end = places.upperBound
    while start < end {
      let middle = (start + end) / 2
      if key(self[middle]) < low { start = middle + 1 } else { end = middle }
    }
    return start
  }
}
