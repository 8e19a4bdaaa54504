import Coaching
import Foundation
import Judgement
import Prompts
import Synchronization

/// Judges line after line, with what it remembers of the words that came before.
struct LineJudge {
  private let judges: Judges
  /// How reasons and follow-ups are written.
  var escaped = EscapedTexts()
  private let decoder = JSONDecoder()
  private var bulk: [Language: BulkJudge] = [:]

  /// Judges with the judges that others judge with too.
  init(judges: Judges) { self.judges = judges }

  /// What comes out of a line.
  mutating func judged(_ line: BoundedLines.Line, explain: Bool) throws -> JudgedAnswer {
    switch line {
    case .tooLong:
      return JudgedAnswer(id: nil, result: .failure(.init("the line is longer than \(BoundedLines.limit) bytes")))
    case .text(let bytes): return try judged(bytes, explain: explain)
    }
  }

  private mutating func judged(_ bytes: ArraySlice<UInt8>, explain: Bool) throws -> JudgedAnswer {
    var line = AnswerLine(plain: bytes)
    if line == nil {
      guard String(validating: bytes, as: UTF8.self) != nil else {
        return JudgedAnswer(id: nil, result: .failure(.init("the line is not UTF-8")))
      }
      line = try? decoder.decode(AnswerLine.self, from: Data(bytes))
    }
    guard let id = line?.id, let question = line?.question, let lang = line?.lang, let answer = line?.answer else {
      let wanted = "a JSON object with the texts id, question, lang and answer is expected"
      return JudgedAnswer(id: line?.id, result: .failure(.init(wanted)))
    }
    guard let language = Language(rawValue: lang) else {
      return JudgedAnswer(id: id, result: .failure(.init("lang must be fr or en")))
    }
    guard let question = Self.questions[question] else {
      let known = Question.judged.map(\.rawValue).joined(separator: ", ")
      return JudgedAnswer(id: id, result: .failure(.init("question must be one of \(known)")))
    }
    let judge = try judge(in: language)
    let findings = judge.findings(in: answer, to: question)
    let explanation = explain ? judge.judge.explanation(of: answer, to: question) : nil
    return JudgedAnswer(id: id, result: .success(findings), explanation: explanation)
  }

  private mutating func judge(in language: Language) throws -> BulkJudge {
    if let judge = bulk[language] { return judge }
    let judge = BulkJudge(try judges.judge(in: language))
    bulk[language] = judge
    return judge
  }

  /// The questions whose answers are judged, by name: a text is looked up faster than compared with one after the other.
  private static let questions = Dictionary(uniqueKeysWithValues: Question.judged.map { ($0.rawValue, $0) })
}

/// The judge of each language, made when the first answer in it comes.
final class Judges: Sendable {
  private let source: PromptSource
  private let judges = Mutex<[Language: Judge]>([:])

  /// Makes judges of the prompts of `source`.
  init(source: PromptSource) { self.source = source }

  /// The judge of a language. Throws `Failure` when its prompts have faults.
  func judge(in language: Language) throws -> Judge {
    try judges.withLock { judges in
      if let judge = judges[language] { return judge }
      let judge = try source.judge(in: language)
      judges[language] = judge
      return judge
    }
  }
}
