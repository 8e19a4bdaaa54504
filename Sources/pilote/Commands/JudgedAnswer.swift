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

  /// A line of JSON, its keys always in the same order.
  var json: String {
    let id = id.map(JSONText.string) ?? "null"
    switch result {
    case .failure(let fault): return "{\"id\":\(id),\"error\":\(JSONText.string(fault.reason))}\n"
    case .success(let findings):
      return "{\"id\":\(id),\"findings\":[\(findings.map(Self.json).joined(separator: ","))]\(evidenceJSON)}\n"
    }
  }

  private var evidenceJSON: String {
    guard let evidence else { return "" }
    let items = evidence.map { subject, quote in
      "{\"gives\":\(JSONText.string(subject)),\"quote\":\(JSONText.string(quote.text))"
        + ",\"start\":\(quote.range.lowerBound),\"end\":\(quote.range.upperBound)}"
    }
    return ",\"evidence\":[\(items.joined(separator: ","))]"
  }

  private static func json(_ finding: Finding) -> String {
    var fields = ["\"kind\":\(JSONText.string(finding.kind.rawValue))"]
    if let quote = finding.quote {
      fields.append("\"quote\":\(JSONText.string(quote.text))")
      fields.append("\"start\":\(quote.range.lowerBound),\"end\":\(quote.range.upperBound)")
    }
    fields.append("\"reason\":\(JSONText.string(finding.reason))")
    fields.append("\"followUp\":\(JSONText.string(finding.followUp))")
    return "{\(fields.joined(separator: ","))}"
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

/// Writes texts as JSON strings.
enum JSONText {
  /// `text` between quotation marks, with what JSON wants escaped.
  static func string(_ text: String) -> String {
    var json: [UInt8] = [UInt8(ascii: "\"")]
    json.reserveCapacity(text.utf8.count + 2)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
      case 0x0A: json += Array("\\n".utf8)
      case 0x00..<0x20, 0x7F:
        let digits = String(byte, radix: 16)
        json += Array(("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).utf8)
      default: json.append(byte)
      }
    }
    json.append(UInt8(ascii: "\""))
    return String(decoding: json, as: UTF8.self)
  }
}
