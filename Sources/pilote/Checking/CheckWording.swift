import Coaching
import Judgement

/// The words of what `pilote check` finds; the reasons are the coach's own.
struct CheckWording {
  let interview: Interview
  var language: Language { interview.language }

  /// A finding's name for programs.
  func name(of subject: CheckedSheet.Subject) -> String {
    switch subject {
    case .kind(let kind, _): kind.rawValue
    case .unanswered: "unanswered"
    case .noSection: "no-section"
    }
  }

  /// A finding in two to four words.
  func title(of subject: CheckedSheet.Subject) -> String {
    switch subject {
    case .kind(let kind, _): interview.kinds[kind]?.label ?? kind.rawValue
    case .unanswered(let question):
      language.says("Sans réponse\u{A0}: \(name(of: question))", "Unanswered: \(name(of: question))")
    case .noSection: language.says("Rien sur le déploiement", "Nothing on the deployment")
    }
  }

  /// Why a finding matters.
  func reason(of subject: CheckedSheet.Subject) -> String {
    switch subject {
    case .kind(let kind, _): interview.kinds[kind]?.reason ?? ""
    case .unanswered(let question):
      language.says(
        "\(name(of: question))\u{A0}: la fiche n’en dit rien.", "\(name(of: question)): the sheet says nothing of it.")
    case .noSection:
      language.says(
        "Aucun titre n’annonce le déploiement, comme «\u{A0}Stratégie de déploiement\u{A0}» ou «\u{A0}Objectifs à 6 mois\u{A0}».",
        "No heading announces the deployment, such as “Deployment strategy” or “Goals for six months”.")
    }
  }

  /// What helps to put it right.
  func followUp(of subject: CheckedSheet.Subject) -> String {
    switch subject {
    case .kind(let kind, let question): question.flatMap { interview.kinds[kind]?.followUps[$0] } ?? ""
    case .unanswered(let question): interview.questions[question]?.hint ?? ""
    case .noSection:
      language.says(
        "Écrivez cette partie avec «\u{A0}pilote draft\u{A0}», ou donnez-lui un titre.",
        "Write that section with “pilote draft”, or give it a heading.")
    }
  }

  /// Why a finding matters, and what helps.
  func message(of subject: CheckedSheet.Subject) -> String {
    [reason(of: subject), followUp(of: subject)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// The sentence of the method behind it; empty where there is none.
  func source(of subject: CheckedSheet.Subject) -> String {
    switch subject {
    case .kind(let kind, _): interview.kinds[kind]?.source ?? ""
    case .unanswered(let question): interview.questions[question]?.source ?? ""
    case .noSection: ""
    }
  }

  /// A question in two or three words.
  func name(of question: Question) -> String { interview.questions[question]?.name ?? question.rawValue }

  /// Questions that are answered, may be answered, or are not, as the first words of a line.
  func title(of coverage: SheetJudgement.Coverage) -> String {
    switch coverage {
    case .answered: language.says("répond", "answers")
    case .touched: language.says("peut-être", "perhaps")
    case .missing: language.says("rien sur", "nothing on")
    }
  }

  /// Words with quotation marks.
  func quoted(_ words: String) -> String { language.says("«\u{A0}\(words)\u{A0}»", "“\(words)”") }

  /// What the program is busy with.
  var progressTitle: String { language.says("Lecture des fiches", "Reading sheets") }

  /// How far it is, for a screen reader.
  func progress(done: Int, total: Int) -> String {
    language.says("\(done) fiches lues sur \(total).", "\(done) of \(total) sheets read.")
  }
}
