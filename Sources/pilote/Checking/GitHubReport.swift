import Judgement
import Terminal

/// What was found, as commands that GitHub turns into annotations on the lines of a pull request.
struct GitHubReport {
  let wording: CheckWording

  /// The commands of a file.
  func lines(of sheet: CheckedSheet) -> [String] {
    switch sheet.result {
    case .failure(let error):
      ["::error file=\(Self.property(sheet.path))::\(Self.message(error.reason(in: wording.language)))"]
    case .success: sheet.findings.map { line(of: $0, at: sheet.path) }
    }
  }

  private func line(of found: CheckedSheet.Found, at path: String) -> String {
    let (start, end) = (found.range.lowerBound, found.range.upperBound)
    // GitHub wants no columns where there are several lines.
    let columns = start.line == end.line ? ",col=\(start.column),endColumn=\(end.column)" : ""
    return "::warning file=\(Self.property(path)),line=\(start.line),endLine=\(end.line)\(columns)"
      + ",title=\(Self.property(wording.title(of: found.subject)))::\(Self.message(wording.message(of: found.subject)))"
  }

  /// A text as the message of a command.
  private static func message(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A"])
  }

  /// A text as the value of a property.
  private static func property(_ text: String) -> String {
    escaped(text, ["%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"])
  }

  private static func escaped(_ text: String, _ escapes: [Unicode.Scalar: String]) -> String {
    safeText(text).unicodeScalars.map { escapes[$0] ?? String($0) }.joined()
  }
}
