import Coaching

/// What `pilote judge` says of one line.
struct JudgedAnswer {
  /// Why a line could not be judged.
  struct Fault: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }
  }

  /// The answer's identifier, if it could be read.
  let id: String?
  /// Its findings, or why there are none.
  let result: Result<[Finding], Fault>
  /// What speaks for it, when it is asked for.
  var evidence: [(subject: String, quote: Finding.Quote)]?

  /// Writes a line of JSON, its keys always in the same order.
  func writeJSON(to output: inout OutputBuffer) {
    output.write("{\"id\":")
    if let id { output.writeJSON(id) } else { output.write("null") }
    switch result {
    case .failure(let fault):
      output.write(",\"error\":")
      output.writeJSON(fault.reason)
    case .success(let findings):
      output.write(",\"findings\":[")
      for (index, finding) in findings.enumerated() {
        output.write(index == 0 ? "{\"kind\":" : ",{\"kind\":")
        output.writeJSON(finding.kind.rawValue)
        if let quote = finding.quote { Self.write(quote, to: &output) }
        output.write(",\"reason\":")
        output.writeJSON(finding.reason)
        output.write(",\"followUp\":")
        output.writeJSON(finding.followUp)
        output.write("}")
      }
      output.write("]")
      writeEvidence(to: &output)
    }
    output.write("}\n")
  }

  private func writeEvidence(to output: inout OutputBuffer) {
    guard let evidence else { return }
    output.write(",\"evidence\":[")
    for (index, item) in evidence.enumerated() {
      output.write(index == 0 ? "{\"gives\":" : ",{\"gives\":")
      output.writeJSON(item.subject)
      Self.write(item.quote, to: &output)
      output.write("}")
    }
    output.write("]")
  }

  private static func write(_ quote: Finding.Quote, to output: inout OutputBuffer) {
    output.write(",\"quote\":")
    output.writeJSON(quote.text)
    output.write(",\"start\":\(quote.range.lowerBound),\"end\":\(quote.range.upperBound)")
  }

  /// A few lines for people.
  var text: String {
    let id = id.map(Self.harmless) ?? "?"
    switch result {
    case .failure(let fault): return "\(id): error: \(fault.reason)\n"
    case .success(let findings) where findings.isEmpty: return "\(id): -\n"
    case .success(let findings):
      return "\(id):\n"
        + findings.map { finding in
          let quote = finding.quote.map { " [\(Self.harmless($0.text))]" } ?? ""
          return "  \(finding.kind.rawValue)\(quote) \(finding.reason) \(finding.followUp)\n"
        }.joined()
    }
  }

  /// Text without anything that commands a terminal.
  private static func harmless(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: shown.append(" ")
      default: shown.append(scalar)
      }
    }
    return String(shown)
  }
}
