import Coaching

/// What the deployment section of a sheet says, and what a coach would stop its team on.
public struct SheetJudgement: Equatable, Sendable {
  /// Whether a question of the method is answered.
  public enum Coverage: Equatable, Sendable {
    /// In at least one sentence.
    case answered
    /// Something may answer it: too little to be judged, too much to be missed.
    case touched
    /// Nowhere.
    case missing
  }

  /// Words of a block of the sheet.
  public struct Place: Equatable, Sendable {
    /// The block, by its place in the sheet.
    public let block: Int
    /// The words, in Unicode scalars of its text.
    public let range: Range<Int>

    /// Creates a place.
    public init(block: Int, range: Range<Int>) {
      self.block = block
      self.range = range
    }
  }

  /// Sentences that answer a question, one after the other in a block.
  public struct Passage: Equatable, Sendable {
    /// The question.
    public let question: Question
    /// The sentences.
    public let place: Place
  }

  /// A finding in the answer to a question.
  public struct Found: Equatable, Sendable {
    /// The question; nil where it is not sure which one the words answer.
    public let question: Question?
    /// The finding.
    public let finding: Finding
    /// The words it stands on, or the answer in which something is nowhere.
    public let place: Place
  }

  /// The headings of the section; never empty.
  public let headings: [Int]
  /// Each question of the method, and whether it is answered.
  public let coverage: [Question: Coverage]
  /// The sentences that surely answer one, from top to bottom; those of a question that is only touched are not judged as
  /// its answer.
  public let passages: [Passage]
  /// The findings, from top to bottom.
  public let findings: [Found]
}
