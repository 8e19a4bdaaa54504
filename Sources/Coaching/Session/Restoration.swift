/// What holds once two copies of a sheet are joined, where their events in the order of time fold to something else:
/// a dismissal made in one copy falls on the answer of the other, an answer typed in one closes a note left in the other.
public struct Restoration: Equatable, Sendable {
  /// What holds of one question.
  public struct Matter: Equatable, Sendable {
    /// The question.
    public let question: Question
    /// All that is dismissed of its answer.
    public let dismissals: [Dismissal]
    /// The notes on it that are open; all others are closed.
    public let openNotes: [Note]

    /// Creates what holds of a question from its parts.
    public init(question: Question, dismissals: [Dismissal], openNotes: [Note]) {
      self.question = question
      self.dismissals = dismissals
      self.openNotes = openNotes
    }
  }

  /// What a team had half typed when it left.
  public struct UnfinishedLine: Equatable, Sendable {
    /// The question it was on; nil at the review.
    public let question: Question?
    /// What was on the line.
    public let text: String

    /// Creates a line that was half typed at a question, or at the review.
    public init(question: Question?, text: String) {
      self.question = question
      self.text = text
    }
  }

  /// The questions of which something else holds, in order.
  public var matters: [Matter]
  /// The line that comes back, when the events after it took it away.
  public var unfinishedLine: UnfinishedLine?

  /// Creates a restoration, of nothing unless said.
  public init(matters: [Matter] = [], unfinishedLine: UnfinishedLine? = nil) {
    self.matters = matters
    self.unfinishedLine = unfinishedLine
  }
}

extension Session {
  /// Puts right what events of two copies, in one order, did to a question.
  mutating func restore(_ matter: Restoration.Matter) {
    answers[matter.question]?.restore(matter.dismissals)
    var open = matter.openNotes
    for index in (notes[matter.question] ?? []).indices.reversed() {
      let place = notes[matter.question].flatMap { notes in open.lastIndex { $0.says(the: notes[index]) } }
      notes[matter.question]?[index].isOpen = place != nil
      if let place { open.remove(at: place) }
    }
  }
}

extension Note {
  /// Whether two notes say the same, open or not.
  fileprivate func says(the note: Note) -> Bool { author == note.author && text == note.text }
}
