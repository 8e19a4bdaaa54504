import Coaching
import Foundation
import Judgement

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
  /// Why, when it is asked for.
  var explanation: Explanation?

  /// How it went.
  var outcome: BulkJudging.Outcome {
    switch result {
    case .failure: .faulty
    case .success(let findings): findings.isEmpty ? .clean : .found
    }
  }

  /// Writes a line of JSON, its keys always in the same order.
  func writeJSON(to output: inout OutputBuffer, _ known: inout EscapedTexts) {
    output.write(literal: "{\"id\":")
    if let id { output.writeJSON(id) } else { output.write(literal: "null") }
    switch result {
    case .failure(let fault):
      output.write(literal: ",\"error\":")
      output.writeJSON(fault.reason)
    case .success(let findings):
      output.write(literal: ",\"findings\":[")
      for (index, finding) in findings.enumerated() {
        output.write(literal: index == 0 ? "{\"kind\":" : ",{\"kind\":")
        output.writeJSON(finding.kind.rawValue)
        if let quote = finding.quote { Self.write(quote, to: &output) }
        output.write(literal: ",\"reason\":")
        known.write(finding.reason, to: &output)
        output.write(literal: ",\"followUp\":")
        known.write(finding.followUp, to: &output)
        output.write(literal: "}")
      }
      output.write(literal: "]")
      writeExplanation(to: &output)
    }
    output.write(literal: "}\n")
  }

  private func writeExplanation(to output: inout OutputBuffer) {
    guard let explanation else { return }
    output.write(",\"evidence\":[")
    for (index, item) in explanation.evidence.enumerated() {
      output.write(index == 0 ? "{\"gives\":" : ",{\"gives\":")
      output.writeJSON(item.subject)
      Self.write(item.quote, to: &output)
      output.write("}")
    }
    output.write("],\"weighed\":[")
    for (index, item) in explanation.weighed.enumerated() {
      output.write(index == 0 ? "{\"kind\":" : ",{\"kind\":")
      output.writeJSON(item.kind.rawValue)
      output.write(
        ",\"found\":\(item.isFound),\"weight\":\(Self.hundredths(item.weight)),\"start\":\(Self.hundredths(item.start)),\"reasons\":["
      )
      for (index, reason) in item.reasons.enumerated() {
        output.write(index == 0 ? "{\"signal\":" : ",{\"signal\":")
        output.writeJSON(reason.signal)
        output.write(",\"weight\":\(Self.hundredths(reason.weight))")
        if let quote = reason.quote { Self.write(quote, to: &output) }
        output.write("}")
      }
      output.write("]}")
    }
    output.write("]")
  }

  /// A weight to two decimals.
  private static func hundredths(_ weight: Float) -> String { String(format: "%.2f", locale: nil, weight) }

  private static func write(_ quote: Finding.Quote, to output: inout OutputBuffer) {
    output.write(literal: ",\"quote\":")
    output.writeJSON(quote.text)
    output.write(literal: ",\"start\":")
    output.write(quote.range.lowerBound)
    output.write(literal: ",\"end\":")
    output.write(quote.range.upperBound)
  }

  /// A few lines for people.
  var text: String {
    let id = id.map(Self.harmless) ?? "?"
    switch result {
    case .failure(let fault): return "\(id): error: \(fault.reason)\n"
    case .success(let findings) where findings.isEmpty: return "\(id): -\n" + explanationText
    case .success(let findings):
      return "\(id):\n"
        + findings.map { finding in
          let quote = finding.quote.map { " [\(Self.harmless($0.text))]" } ?? ""
          return "  \(finding.kind.rawValue)\(quote) \(finding.reason) \(finding.followUp)\n"
        }.joined() + explanationText
    }
  }

  /// What the answer gives, then each kind with what weighs most for or against it.
  private var explanationText: String {
    guard let explanation else { return "" }
    let given = explanation.evidence.map { "  gives \($0.subject) [\(Self.harmless($0.quote.text))]\n" }
    let weighed = explanation.weighed.map { item in
      let reasons = item.reasons.prefix(Self.reasonsShown).map { reason in
        "\(Self.hundredths(reason.weight)) \(Self.harmless(reason.signal))"
          + (reason.quote.map { " [\(Self.harmless($0.text))]" } ?? "")
      }
      return "  \(item.isFound ? "found" : "not found") \(item.kind.rawValue) \(Self.hundredths(item.weight)): "
        + (["\(Self.hundredths(item.start)) start"] + reasons).joined(separator: ", ") + "\n"
    }
    return (given + weighed).joined()
  }

  /// How many reasons of a kind are told to people; JSON tells all.
  private static let reasonsShown = 6

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
