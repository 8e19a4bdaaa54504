/// A sheet as a document, before any format: a heading, blocks of text, and the points that are still open.
public struct Sheet: Equatable, Sendable {
  /// A block of text, without any mark-up: what a format means by its characters is escaped by its renderer.
  public enum Block: Equatable, Sendable {
    /// A paragraph, on one line.
    case paragraph(String)
    /// A list, an item a line.
    case list([String])
  }

  /// The heading.
  public let heading: String
  /// The text, in the order of the method's demands.
  public let blocks: [Block]
  /// What stands over the open points.
  public let openPointsHeading: String
  /// What the team has not settled yet, in the order of the questions.
  public let openPoints: [String]
}

extension Sheet {
  /// Writes the sheet of a session: first users, partners, why they are volunteers, scope and outcome; what guarantees
  /// the release; how to go national. What is missing is listed, never invented.
  public init(_ session: Session, in interview: Interview) {
    let composer = SheetComposer(session: session, interview: interview)
    heading = interview.text(SheetPhrase.heading)
    blocks = composer.beginning + composer.guarantees + composer.acceleration
    openPointsHeading = interview.text(SheetPhrase.openPoints)
    openPoints = Question.allCases.filter(session.isOpenPoint).map { question in
      let wording = interview.questions[question]
      return interview.text(
        SheetPhrase.openPoint, ["name": wording?.name ?? question.rawValue, "question": wording?.text ?? ""])
    }
  }
}
