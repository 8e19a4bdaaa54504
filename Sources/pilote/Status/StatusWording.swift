import Coaching
import SessionStore
import Terminal

/// The words of a coach's list of sheets.
struct StatusWording {
  let language: Language

  /// What stands over a column.
  func title(of column: StatusTable.Column) -> String {
    switch column {
    case .name: language.says("Fiche", "Sheet")
    case .done: language.says("Fait", "Done")
    case .findings: language.says("Remarques", "Findings")
    case .notes: "Notes"
    case .drafts: language.says("Brouillons", "Drafts")
    case .activity: language.says("Activité", "Activity")
    case .need: language.says("État", "State")
    case .file: language.says("Fichier", "File")
    }
  }

  /// What a sheet wants of its coach, in a word or two.
  func need(_ need: CoachingNeed) -> StyledText {
    switch need {
    case .unreadable: StyledText(language.says("illisible", "unreadable"), .problem)
    case .replied: StyledText(language.says("réponse", "replied"), .accent)
    case .unsettled: StyledText(language.says("à revoir", "review"), .warning)
    case .stalled: StyledText(language.says("en pause", "stalled"), .warning)
    case .underWay: StyledText(language.says("en cours", "ongoing"))
    case .finished: StyledText(language.says("finie", "finished"), .success)
    }
  }

  /// How long ago something was, in short.
  func ago(_ elapsed: Elapsed) -> String {
    switch elapsed {
    case .moments: language.says("à l’instant", "just now")
    case .minutes(let count): language.says("il y a \(count) min", "\(count) min ago")
    case .hours(let count): language.says("il y a \(count) h", "\(count) h ago")
    case .days(let count):
      language.says("il y a \(counted(count, "jour"))", "\(counted(count, "day")) ago")
    case .months(let count): language.says("il y a \(count) mois", "\(counted(count, "month")) ago")
    case .years(let count): language.says("il y a \(counted(count, "an"))", "\(counted(count, "year")) ago")
    }
  }

  /// A sheet in a sentence, for a screen reader.
  func sentence(_ status: SheetStatus, _ summary: SessionSummary, at now: Timestamp) -> String {
    let figures = [
      language.says(
        "\(counted(summary.done, "question")) sur \(Question.judged.count)",
        "\(summary.done) of \(Question.judged.count) questions"),
      counted(summary.openFindings, language.says("remarque", "finding")),
      counted(summary.openNotes, "note"),
      counted(summary.drafts, language.says("brouillon", "draft")),
    ].joined(separator: ", ")
    let state = need(status.need(at: now)).text
    let activity = ago(Elapsed(from: summary.lastActivity, to: now))
    return language.says(
      "\(status.name)\u{A0}: \(state)\u{A0}; \(figures)\u{A0}; dernière activité \(activity)\u{A0}; fichier \(status.path).",
      "\(status.name): \(state); \(figures); last activity \(activity); file \(status.path).")
  }

  /// A sheet that cannot be read, on a line.
  func line(of fault: SheetFileError, at path: String) -> StyledText {
    let line = StyledText(path, .problem) + StyledText(language.says("\u{A0}: ", ": ") + fault.reason(in: language))
    return line.onOneLine
  }

  /// There is no sheet where the coach looks.
  func nothing(in places: [String]) -> String {
    let places = places.joined(separator: ", ")
    return places.isEmpty
      ? language.says("Aucune fiche dans ce dossier ni en dessous.", "No sheet in this folder or below.")
      : language.says("Aucune fiche dans \(places) ni en dessous.", "No sheet in \(places) or below.")
  }

  /// What the program is busy with.
  var progressTitle: String { language.says("Lecture des fiches", "Reading sheets") }

  /// How far it is, for a screen reader.
  func progress(done: Int, total: Int) -> String {
    language.says("\(done) fiches lues sur \(total).", "\(done) of \(total) sheets read.")
  }

  /// French has a singular for none, English has not.
  private func counted(_ count: Int, _ noun: String) -> String {
    let isSingular = language == .french ? count < 2 : count == 1
    return "\(count) \(noun)\(isSingular ? "" : "s")"
  }
}
