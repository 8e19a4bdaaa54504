import Coaching
import Judgement

/// What was found, in the Static Analysis Results Interchange Format 2.1.0, which code hosts and editors show.
struct SARIFReport {
  let wording: CheckWording
  /// The program's version.
  let version: String

  /// Writes the whole report.
  func write(_ sheets: [CheckedSheet], to buffer: inout OutputBuffer) {
    buffer.write(
      "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":"
        + "{\"name\":\"pilote\",\"version\":\"\(version)\",\"rules\":")
    buffer.writeList(Self.rules) { writeRule($0, to: &$1) }
    buffer.write("}},\"columnKind\":\"unicodeCodePoints\",\"invocations\":[{\"executionSuccessful\":")
    buffer.write(sheets.allSatisfy(\.isReadable) ? "true" : "false")
    buffer.write(",\"toolExecutionNotifications\":")
    buffer.writeList(sheets.filter { !$0.isReadable }) { sheet, buffer in
      guard case .failure(let error) = sheet.result else { return }
      buffer.write("{\"level\":\"error\",\"message\":")
      Self.write(error.reason(in: wording.language), to: &buffer)
      buffer.write(",\"locations\":[{\"physicalLocation\":")
      Self.writeArtifact(sheet.path, to: &buffer)
      buffer.write("}}]}")
    }
    buffer.write("}],\"results\":")
    let results = sheets.flatMap { sheet in sheet.findings.map { (sheet.path, $0) } }
    buffer.writeList(results) { writeResult($0.1, at: $0.0, to: &$1) }
    buffer.write("}]}\n")
  }
}

extension SARIFReport {
  /// All that can be found, each a rule of its own.
  private static let rules: [CheckedSheet.Subject] =
    Kind.allCases.filter { $0 != .nonAnswer }.compactMap { kind in kind.questions.first.map { .kind(kind, $0) } }
    + Question.judged.map { .unanswered($0) } + [.noSection]

  /// The name of a rule; the place in it of a question that is not answered goes by a stroke, as the format has it.
  private func identifier(of rule: CheckedSheet.Subject) -> String {
    if case .unanswered(let question) = rule { return "\(wording.name(of: rule))/\(question.rawValue)" }
    return wording.name(of: rule)
  }

  private func writeRule(_ rule: CheckedSheet.Subject, to buffer: inout OutputBuffer) {
    buffer.write("{\"id\":\"\(identifier(of: rule))\",\"shortDescription\":")
    Self.write(wording.title(of: rule), to: &buffer)
    buffer.write(",\"fullDescription\":")
    Self.write(wording.reason(of: rule), to: &buffer)
    buffer.write(",\"help\":")
    let source = wording.source(of: rule)
    Self.write(source.isEmpty ? wording.followUp(of: rule) : wording.quoted(source), to: &buffer)
    buffer.write(",\"defaultConfiguration\":{\"level\":\"warning\"}}")
  }

  private func writeResult(_ found: CheckedSheet.Found, at path: String, to buffer: inout OutputBuffer) {
    let rule = identifier(of: found.subject)
    buffer.write("{\"ruleId\":\"\(rule)\",\"level\":\"warning\",\"message\":")
    let quote = found.quote.map { wording.quoted($0) + wording.language.says("\u{A0}: ", ": ") } ?? ""
    Self.write(quote + wording.message(of: found.subject), to: &buffer)
    buffer.write(",\"locations\":[{\"physicalLocation\":")
    Self.writeArtifact(path, to: &buffer)
    let (start, end) = (found.range.lowerBound, found.range.upperBound)
    buffer.write(
      ",\"region\":{\"startLine\":\(start.line),\"startColumn\":\(start.column),\"endLine\":\(end.line),\"endColumn\":\(end.column)}"
    )
    buffer.write("}}]}")
  }

  /// Starts the place in a file; what follows closes it.
  private static func writeArtifact(_ path: String, to buffer: inout OutputBuffer) {
    buffer.write("{\"artifactLocation\":{\"uri\":")
    buffer.writeJSON(uri(of: path))
    buffer.write("}")
  }

  private static func write(_ message: String, to buffer: inout OutputBuffer) {
    buffer.write("{\"text\":")
    buffer.writeJSON(message)
    buffer.write("}")
  }

  /// A path as a reference, relative if it is.
  static func uri(of path: String) -> String {
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let digits = Array("0123456789ABCDEF".utf8)
    let bytes = path.utf8.flatMap { byte in
      allowed.contains(byte) ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
    }
    return (path.hasPrefix("/") ? "file://" : "") + String(decoding: bytes, as: UTF8.self)
  }
}
