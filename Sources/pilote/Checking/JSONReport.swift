import Coaching
import Judgement

/// What was found, as an array with a file on each line; documented in `.github/FORMAT.md`.
struct JSONReport {
  let wording: CheckWording

  /// Writes the whole report.
  func write(_ sheets: [CheckedSheet], to buffer: inout OutputBuffer) {
    buffer.write("[")
    for (number, sheet) in sheets.enumerated() {
      buffer.write(number == 0 ? "\n" : ",\n")
      write(sheet, to: &buffer)
    }
    buffer.write(sheets.isEmpty ? "]\n" : "\n]\n")
  }

  private func write(_ sheet: CheckedSheet, to buffer: inout OutputBuffer) {
    buffer.write("{\"sheet\":")
    buffer.writeJSON(sheet.path)
    switch sheet.result {
    case .failure(let error):
      buffer.write(",\"error\":")
      buffer.writeJSON(error.reason(in: wording.language))
    case .success(let contents):
      buffer.write(",\"title\":")
      if let title = contents.title { buffer.writeJSON(title) } else { buffer.write("null") }
      buffer.write(",\"lang\":\"\(contents.language.rawValue)\",\"headings\":")
      buffer.writeList(contents.headings) { heading, buffer in
        buffer.write("{\"text\":")
        buffer.writeJSON(heading.text)
        buffer.write(",\"line\":\(heading.range.lowerBound.line)}")
      }
      buffer.write(",\"demands\":{")
      for (number, question) in Question.judged.enumerated() {
        let coverage = contents.coverage[question] ?? .missing
        buffer.write("\(number == 0 ? "" : ",")\"\(question.rawValue)\":\"\(Self.name(of: coverage))\"")
      }
      buffer.write("},\"findings\":")
      buffer.writeList(contents.findings) { write($0, to: &$1) }
    }
    buffer.write("}")
  }

  private func write(_ found: CheckedSheet.Found, to buffer: inout OutputBuffer) {
    buffer.write("{\"kind\":\"\(wording.name(of: found.subject))\"")
    if let question = found.subject.question { buffer.write(",\"question\":\"\(question.rawValue)\"") }
    let (start, end) = (found.range.lowerBound, found.range.upperBound)
    buffer.write(
      ",\"line\":\(start.line),\"column\":\(start.column),\"endLine\":\(end.line),\"endColumn\":\(end.column)")
    for (key, text) in [
      ("quote", found.quote), ("reason", wording.reason(of: found.subject)),
      ("followUp", wording.followUp(of: found.subject)),
    ] {
      guard let text, !text.isEmpty else { continue }
      buffer.write(",\"\(key)\":")
      buffer.writeJSON(text)
    }
    buffer.write("}")
  }

  private static func name(of coverage: SheetJudgement.Coverage) -> String {
    switch coverage {
    case .answered: "answered"
    case .touched: "perhaps"
    case .missing: "unanswered"
    }
  }
}

extension CheckedSheet.Subject {
  /// The question that it is about.
  var question: Question? {
    switch self {
    case .kind(_, let question): question
    case .unanswered(let question): question
    case .noSection: nil
    }
  }
}

extension OutputBuffer {
  /// Writes an array, each element by `body`.
  mutating func writeList<Element>(_ elements: [Element], _ body: (Element, inout OutputBuffer) -> Void) {
    write("[")
    for (number, element) in elements.enumerated() {
      if number > 0 { write(",") }
      body(element, &self)
    }
    write("]")
  }
}
