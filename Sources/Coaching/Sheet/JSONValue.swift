/// A JSON value whose members stand in the order they are given, so that the same session always gives the same bytes.
indirect enum JSONValue {
  case null
  case bool(Bool)
  case number(Int)
  case string(String)
  case array([JSONValue])
  case object([(key: String, value: JSONValue)])

  /// A text, or null.
  static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The value as text, a line each member, `indent` being that of the line it stands on.
  func text(indent: String = "") -> String {
    let inner = indent + "  "
    func lines(_ lines: [String], _ open: String, _ close: String) -> String {
      lines.isEmpty
        ? open + close : "\(open)\n" + lines.map { inner + $0 }.joined(separator: ",\n") + "\n\(indent)\(close)"
    }
    return switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .number(let value): String(value)
    case .string(let value): JSONValue.quoted(value)
    case .array(let values): lines(values.map { $0.text(indent: inner) }, "[", "]")
    case .object(let members):
      lines(members.map { "\(JSONValue.quoted($0.key)): \($0.value.text(indent: inner))" }, "{", "}")
    }
  }

  /// A text between quotation marks, whose invisible characters are escaped: no terminal obeys them, and none gets lost.
  static func quoted(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator:
        for unit in UTF16.encode(scalar).map(Array.init) ?? [] {
          let digits = String(unit, radix: 16)
          result.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
        }
      default:
        if scalar == "\"" || scalar == "\\" { result.append("\\") }
        result.append(scalar)
      }
    }
    return "\"" + String(result) + "\""
  }
}
