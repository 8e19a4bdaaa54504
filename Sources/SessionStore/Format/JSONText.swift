#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A JSON object whose members stand in the order they are added, so that a session file reads well in any editor.
/// `JSONEncoder` alone cannot promise an order; it still writes every string here.
struct JSONText {
  private var members = ""

  /// The whole object.
  var text: String { "{\(members)}" }

  mutating func add(_ key: StaticString, _ value: String) throws {
    add(key, raw: try JSONText.encoded(value))
  }

  mutating func add(_ key: StaticString, _ value: Int) {
    add(key, raw: String(value))
  }

  mutating func add(_ key: StaticString, _ list: [JSONText]) {
    add(key, raw: "[\(list.map(\.text).joined(separator: ","))]")
  }

  private mutating func add(_ key: StaticString, raw: String) {
    if !members.isEmpty { members += "," }
    members += "\"\(key)\":\(raw)"
  }

  private static let encoder = {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    return encoder
  }()

  private static func encoded(_ value: String) throws -> String {
    escaped(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// JSON in which nothing stands bare that is not safe to.
  static func escaped(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: mustEscape) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      if mustEscape(scalar) {
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// JSON lets these stand bare, yet some terminals obey the first and some programs end a line at the others.
  private static func mustEscape(_ scalar: Unicode.Scalar) -> Bool {
    (0x7F...0x9F).contains(scalar.value) || scalar == "\u{2028}" || scalar == "\u{2029}"
  }
}
