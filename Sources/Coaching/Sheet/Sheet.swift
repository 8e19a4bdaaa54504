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
    let composer = Composer(session: session, interview: interview)
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

/// Puts answers and fixed sentences together, demand by demand.
private struct Composer {
  let session: Session
  let interview: Interview

  var beginning: [Sheet.Block] {
    var text = FlowingText(openers: wordSet(.sentenceOpeners), smallWords: wordSet(.smallWords))
    text.add(sentence: opening)
    for (question, lead) in [
      (Question.firstUsers, SheetPhrase.firstUsersLead), (.firstPartners, .firstPartnersLead),
      (.volunteers, .volunteersLead), (.firstScope, .firstScopeLead),
    ] {
      if let answer = answer(question) { text.add(answer: answer, lead: interview.text(lead)) }
    }
    addOutcome(to: &text)
    text.add(sentence: interview.text(.beta))
    return text.blocks
  }

  var guarantees: [Sheet.Block] { demand(.independence, lead: .independenceLead) }

  var acceleration: [Sheet.Block] { demand(.acceleration, lead: .accelerationLead) }

  private func demand(_ question: Question, lead: SheetPhrase) -> [Sheet.Block] {
    guard let answer = answer(question) else { return [] }
    var text = FlowingText(openers: wordSet(.sentenceOpeners), smallWords: wordSet(.smallWords))
    text.add(answer: answer, lead: interview.text(lead))
    return text.blocks
  }

  private var opening: String {
    let product = answer(.product).map { $0.split(whereSeparator: \.isNewline).joined(separator: " ") }
    let name = product ?? interview.text(.unnamedProduct)
    guard let date = session.launchDate else { return interview.text(.opening, ["product": name]) }
    return interview.text(.openingDated, ["product": name, "date": date.written(in: interview.language)])
  }

  private func addOutcome(to text: inout FlowingText) {
    guard let answer = answer(.sixMonths) else { return }
    let moment =
      session.launchDate.map {
        interview.text(.sixMonthsDated, ["date": $0.adding(months: 6).written(in: interview.language)])
      } ?? interview.text(.sixMonths)
    let (words, rest) = UsersWords.split(answer, firstPerson: wordSet(.firstPersonWords))
    guard let words else {
      text.add(answer: answer, lead: interview.text(.outcome, ["moment": moment]), always: true)
      return
    }
    let quotation = UsersWords.isQuoted(words) ? words : interview.text(.quotation, ["words": words])
    text.add(sentence: interview.text(.usersSay, ["moment": moment]) + " " + quotation)
    if let rest { text.add(sentence: rest) }
  }

  private func answer(_ question: Question) -> String? {
    session.isOpenPoint(question) ? nil : session.answers[question]?.text
  }

  private func wordSet(_ phrase: SheetPhrase) -> Set<String> {
    Set(interview.text(phrase).split(separator: ",").map { String($0).trimmingWhitespace() })
  }
}
