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
    blocks = composer.beginning + composer.paragraph(on: .independence) + composer.paragraph(on: .acceleration)
    openPointsHeading = interview.text(SheetPhrase.openPoints)
    openPoints = Question.allCases.filter(session.isOpenInSheet).map { question in
      let wording = interview.questions[question]
      // A launch date that cannot be read stays in the team's words.
      let words = session.answers[.launch].flatMap { question == .launch ? $0.text : nil } ?? wording?.text ?? ""
      return interview.text(SheetPhrase.openPoint, ["name": wording?.name ?? question.rawValue, "question": words])
    }
  }
}
