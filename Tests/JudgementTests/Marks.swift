import Coaching
import Foundation
import Judgement
import Prompts
import Testing

/// The judges of both languages, with the cues and the weights that the binary holds.
enum Judges {
  static let french = judge(.french)
  static let english = judge(.english)
  private static let frenchRules = judge(.french, isWeighing: false)
  private static let englishRules = judge(.english, isWeighing: false)

  static func of(_ language: Language) -> Judge { language == .french ? french : english }

  /// The judge that goes by the rules of each kind alone: what they find is weighed with all else in the end.
  static func rules(_ language: Language) -> Judge { language == .french ? frenchRules : englishRules }

  private static func judge(_ language: Language, isWeighing: Bool = true) -> Judge {
    do {
      let set = try PromptSource.embedded.prompts(in: language)
      return Judge(interview: set.interview, cues: set.cues, weights: isWeighing ? set.weights : nil)
    } catch {
      fatalError("the prompts have faults: \(error)")
    }
  }
}

/// The kinds that the rules find in an answer.
func kinds(_ text: String, to question: Question, _ language: Language) -> Set<Kind> {
  Set(Judges.rules(language).findings(in: text, to: question).map(\.kind))
}

/// A text without its marks, and what stands between them.
private func unmarked(_ marked: String) -> (text: String, marks: [String]) {
  let parts = marked.split(separator: "⟦", omittingEmptySubsequences: false)
  let marks = parts.dropFirst().compactMap {
    $0.split(separator: "⟧", omittingEmptySubsequences: false).first.map(String.init)
  }
  return (marked.filter { !"⟦⟧".contains($0) }, marks)
}

/// Expects the rules to find `kind` where the text is marked; where nothing is marked, anywhere.
func expectKind(
  _ kind: Kind, in marked: String, to question: Question, _ language: Language,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let (text, marks) = unmarked(marked)
  let findings = Judges.rules(language).findings(in: text, to: question).filter { $0.kind == kind }
  #expect(!findings.isEmpty, "no \(kind.rawValue) in \(text)", sourceLocation: sourceLocation)
  for finding in findings {
    guard let quote = finding.quote, let mark = marks.first else { continue }
    let isThere = quote.text.contains(mark) || mark.contains(quote.text)
    #expect(isThere, "\(kind.rawValue) stands on \(quote.text)", sourceLocation: sourceLocation)
    let scalars = Array(text.unicodeScalars)[quote.range]
    #expect(String(String.UnicodeScalarView(scalars)) == quote.text, sourceLocation: sourceLocation)
  }
}

/// Expects the rules to find `kind` on the marks, and no other span kind.
func expectOnly(
  _ kind: Kind, in marked: String, to question: Question, _ language: Language,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  expectKind(kind, in: marked, to: question, language, sourceLocation: sourceLocation)
  let others = kinds(unmarked(marked).text, to: question, language).filter { $0.isSpan && $0 != kind }
  #expect(others.isEmpty, "also \(others.map(\.rawValue))", sourceLocation: sourceLocation)
}

/// Expects the rules not to find `kind`.
func expectNone(
  _ kind: Kind, in text: String, to question: Question, _ language: Language,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let findings = Judges.rules(language).findings(in: text, to: question).filter { $0.kind == kind }
  let quotes = findings.map { $0.quote?.text ?? "" }
  #expect(findings.isEmpty, "\(kind.rawValue) on \(quotes)", sourceLocation: sourceLocation)
}
