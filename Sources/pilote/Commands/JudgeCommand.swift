import ArgumentParser
import Coaching
import Foundation
import Judgement
import Prompts

/// `pilote judge`: answers in, findings out, in bulk and in constant memory.
struct JudgeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "judge",
      abstract: spoken("Juge des réponses en nombre.", "Judges answers in bulk."),
      discussion: spoken(
        """
        Lit un objet JSON par ligne, {"id", "question", "lang", "answer"}, et en écrit un par ligne dans le même ordre, \
        {"id", "findings": [{"kind", "quote", "start", "end", "reason", "followUp"}]}. Les positions comptent des \
        scalaires Unicode. Une ligne fautive donne {"id", "error"} à sa place, et le statut de sortie 2 à la fin.
        """,
        """
        Reads one JSON object a line, {"id", "question", "lang", "answer"}, and writes one a line in the same order, \
        {"id", "findings": [{"kind", "quote", "start", "end", "reason", "followUp"}]}. Positions count Unicode \
        scalars. A bad line gives {"id", "error"} in its place, and exit status 2 at the end.
        """))
  }

  /// How findings are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    /// One JSON object a line.
    case jsonl
    /// For people.
    case text
  }

  @Option(help: ArgumentHelp(spoken("La forme des remarques.", "How findings are written.")))
  var format = Format.jsonl

  @Flag(
    help: ArgumentHelp(spoken("Sortir avec le statut 1 s’il y a une remarque.", "Exit with status 1 on any finding.")))
  var strict = false

  @Flag(
    help: ArgumentHelp(
      spoken(
        "Ajouter pourquoi\u{A0}: ce que la réponse donne, et ce qui pèse pour ou contre chaque remarque.",
        "Add why: what the answer gives, and what weighs for or against each kind."))
  )
  var explain = false

  @OptionGroup var prompts: PromptFolder

  func run() throws {
    var judges = Judges(source: prompts.source)
    var output = OutputBuffer()
    var status: Int32 = 0
    var lines = BoundedLines(descriptor: STDIN_FILENO)
    while let line = try lines.next() {
      let judged: JudgedAnswer
      do {
        judged = try judges.judged(line, explain: explain)
      } catch {
        try output.flush()
        throw error
      }
      switch judged.result {
      case .failure: status = 2
      case .success(let findings): if strict, !findings.isEmpty { status = max(status, 1) }
      }
      switch format {
      case .jsonl: judged.writeJSON(to: &output)
      case .text: output.write(judged.text)
      }
      try output.flushIfFull()
    }
    try output.flush()
    if status != 0 { throw ExitCode(status) }
  }
}

/// The judge of each language, made when the first answer in it comes.
private struct Judges {
  let source: PromptSource
  private let decoder = JSONDecoder()
  private var judges: [Language: BulkJudge] = [:]

  init(source: PromptSource) { self.source = source }

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
    guard let question = Question(rawValue: question), Question.judged.contains(question) else {
      let known = Question.judged.map(\.rawValue).joined(separator: ", ")
      return JudgedAnswer(id: id, result: .failure(.init("question must be one of \(known)")))
    }
    let bulk = try judge(in: language)
    let findings = bulk.findings(in: answer, to: question)
    let explanation = explain ? bulk.judge.explanation(of: answer, to: question) : nil
    return JudgedAnswer(id: id, result: .success(findings), explanation: explanation)
  }

  private mutating func judge(in language: Language) throws -> BulkJudge {
    if let judge = judges[language] { return judge }
    let set = try source.loaded(in: language)
    let judge = BulkJudge(Judge(interview: set.interview, cues: set.cues, weights: set.weights))
    judges[language] = judge
    return judge
  }
}
