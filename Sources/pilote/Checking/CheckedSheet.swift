import Coaching
import Judgement
import Markdown
import SessionStore

/// What `pilote check` makes of a file: facts only, which each format words.
struct CheckedSheet: Sendable {
  /// What a finding says.
  enum Subject: Hashable, Sendable {
    /// What a coach would stop the team on, in what answers a question, if it is sure which.
    case kind(Kind, Question?)
    /// Nothing answers a question.
    case unanswered(Question)
    /// The sheet has no deployment section.
    case noSection
  }

  /// A finding, and where it stands in the file.
  struct Found: Sendable {
    let subject: Subject
    /// The exact words it stands on; nil when it says that something is nowhere.
    let quote: String?
    let range: Range<SourcePosition>
  }

  /// What was read in the file.
  struct Contents: Sendable {
    let title: String?
    let language: Language
    /// The headings of the deployment section.
    let headings: [(text: String, range: Range<SourcePosition>)]
    /// Whether each question is answered; empty without a section.
    let coverage: [Question: SheetJudgement.Coverage]
    /// From top to bottom.
    let findings: [Found]
  }

  /// The path as it was given; `-` is the standard input.
  let path: String
  /// What was read, or why nothing could be.
  let result: Result<Contents, SheetFileError>

  /// Its findings; none when it could not be read.
  var findings: [Found] { (try? result.get())?.findings ?? [] }
  /// Whether it could be read.
  var isReadable: Bool { (try? result.get()) != nil }
}

extension CheckedSheet.Contents {
  /// What is found in a sheet.
  init(_ sheet: MarkdownSheet) {
    title = sheet.document.title
    language = sheet.language
    guard let judgement = sheet.judgement else {
      headings = []
      coverage = [:]
      let start = SourcePosition(line: 1, column: 1)
      findings = [.init(subject: .noSection, quote: nil, range: start..<start)]
      return
    }
    let headings = judgement.headings.map(sheet.heading)
    self.headings = headings
    coverage = judgement.coverage
    let unanswered = Question.judged.filter { judgement.coverage[$0] == .missing }.compactMap { question in
      headings.first.map { CheckedSheet.Found(subject: .unanswered(question), quote: nil, range: $0.range) }
    }
    let found = judgement.findings.map { found in
      CheckedSheet.Found(
        subject: .kind(found.finding.kind, found.question), quote: found.finding.quote?.text,
        range: sheet.range(of: found.place))
    }
    // Those of one place stay in their order.
    findings = (unanswered + found).enumerated().sorted {
      ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
    }.map(\.element)
  }
}
