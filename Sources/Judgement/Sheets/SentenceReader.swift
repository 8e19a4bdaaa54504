import Coaching

/// Tells which question each sentence of a section answers, if it surely answers one.
struct SentenceReader {
  /// A sentence, where it stands, and how likely it answers each question, in the order of `Question.judged`.
  struct Sentence {
    let place: SheetJudgement.Place
    let chances: [Float]
    /// The same, but for the words of a heading in it: those do not take away what else it says.
    let otherChances: [Float]
    /// Whether it has enough words to be told.
    let isTold: Bool

    /// The question it answers; nil when that is not sure.
    var question: Question? {
      guard isTold, let best = chances.indices.max(by: { chances[$0] < chances[$1] }), chances[best] >= limits.sure
      else { return nil }
      return Question.judged[best]
    }

    /// Whether it says something of the question at a place of `Question.judged`, even if it answers another.
    func touches(_ question: Int) -> Bool { max(chances[question], otherChances[question]) >= limits.faint }

    /// The questions it may answer, the likeliest first.
    var likelyQuestions: [Question] {
      chances.indices.filter { chances[$0] >= limits.likely }.sorted { chances[$0] > chances[$1] }
        .map { Question.judged[$0] }
    }
  }

  /// From which chance on a question is certainly answered by a sentence, from which on other sentences are then part of
  /// the answer, below which nothing answers it, and below which a sentence cannot be meant as its answer.
  static let limits = (certain: Float(0.8), sure: Float(0.6), faint: Float(0.15), likely: Float(0.05))
  /// How much the heading above, and the words of one in the sentence itself, speak for a question.
  private static let context = (heading: Float(2), words: Float(3))
  /// A sentence of fewer words tells nothing.
  private static let fewestWords = 3

  let scales: DemandScales
  let listener: HeadingListener
  let lexicon: Lexicon

  /// The sentences of a section, but its questions.
  func sentences(
    of section: DeploymentSection, in blocks: [SheetBlock], on bench: inout Workbench, _ headingBench: inout Workbench
  ) -> [Sentence] {
    var sentences: [Sentence] = []
    for part in section.parts {
      let block = blocks[part.block]
      let reading = Reading(block.text, to: .product, lexicon: lexicon, on: &bench)
      let scores = scales.scores(of: reading, &bench.seen)
      let announced = Self.context.heading * Self.ones(part.announced)
      // A question answers none: our own sheets list those that are still open.
      for (number, own) in scores.enumerated() where !reading.isAsked(number) {
        let range = Self.range(of: number, in: reading)
        let words = listener.hear(block.words(range), on: &headingBench).questions
        let sum = own + announced
        let others = Self.chances(sum)
        sentences.append(
          Sentence(
            place: .init(block: part.block, range: range),
            chances: words.isEmpty ? others : Self.chances(sum + Self.context.words * Self.ones(words)),
            otherChances: others,
            isTold: reading.sentences[number].count >= Self.fewestWords))
      }
    }
    return sentences
  }

  /// One for each of some questions.
  private static func ones(_ questions: [Question]) -> DemandScales.Scores {
    var ones = DemandScales.Scores()
    for question in questions { if let place = Question.judged.firstIndex(of: question) { ones[place] = 1 } }
    return ones
  }

  /// A sentence with the signs that end it, up to the next one.
  private static func range(of sentence: Int, in reading: Reading) -> Range<Int> {
    let start = reading.quote(reading.sentences[sentence]).range.lowerBound
    let isLast = sentence + 1 == reading.sentences.count
    return
      start..<(isLast ? reading.tokens.scalarCount : reading.quote(reading.sentences[sentence + 1]).range.lowerBound)
  }

  /// Scores as chances that come to one.
  private static func chances(_ scores: DemandScales.Scores) -> [Float] {
    let all = Question.judged.indices.map { scores[$0] }
    let greatest = all.max() ?? 0
    let powers = all.map { exponential($0 - greatest) }
    let sum = powers.reduce(0, +)
    return powers.map { $0 / sum }
  }

  /// e to the power of a number that is not above zero, near enough to choose by; the standard library has none.
  private static func exponential(_ number: Float) -> Float {
    var power = max(0, 1 + number / 1024)
    for _ in 0..<10 { power *= power }
    return power
  }
}

extension Reading {
  /// Whether a sentence ends as a question.
  fileprivate func isAsked(_ sentence: Int) -> Bool {
    sentences[sentence].last.map { tokens.list[$0].traits.contains(.asked) } ?? false
  }
}
