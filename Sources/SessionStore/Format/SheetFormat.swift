import Coaching

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The bounds of a session file, and the way from a line's bytes to a value.
public enum SheetFormat {
  /// The longest line that is written or read, in bytes without the newline: 4 MiB.
  public static let longestLine = 4 << 20
  /// The deepest nesting of objects and lists in a line.
  public static let deepestNesting = 16

  /// Decodes a line, which may come from anyone: its bytes are checked before JSONDecoder sees them.
  static func decode<Value: Decodable>(_ type: Value.Type, from line: ArraySlice<UInt8>) throws(LineFault) -> Value {
    try check(line)
    do {
      return try JSONDecoder().decode(type, from: Data(line))
    } catch let fault as LineFault {
      throw fault
    } catch let error as DecodingError {
      throw LineFault(error)
    } catch {
      throw .notJSON
    }
  }

  /// Looks for what makes a decoder run deep, or take the bytes for another encoding.
  private static func check(_ line: ArraySlice<UInt8>) throws(LineFault) {
    guard String(validating: line, as: UTF8.self) != nil else { throw .notUTF8 }
    guard line.first == UInt8(ascii: "{") else { throw .notJSON }
    var depth = 0
    var inString = false
    var escaped = false
    for byte in line {
      guard byte >= 0x20 || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") else { throw .notJSON }
      if escaped {
        escaped = false
      } else if byte == UInt8(ascii: "\"") {
        inString.toggle()
      } else if inString {
        escaped = byte == UInt8(ascii: "\\")
      } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[") {
        depth += 1
        guard depth <= deepestNesting else { throw .tooDeep }
      } else if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
        depth -= 1
      }
    }
  }
}

extension LineFault {
  fileprivate init(_ error: DecodingError) {
    self =
      switch error {
      case .keyNotFound(let key, let context): .missing(key: keyPath(context.codingPath + [key]))
      case .typeMismatch(_, let context), .valueNotFound(_, let context): .wrongType(key: keyPath(context.codingPath))
      default: .notJSON
      }
  }
}

/// The path of a key from the top of the line, such as `findings.0.kind`.
private func keyPath(_ keys: [any CodingKey]) -> String {
  keys.map { $0.intValue.map(String.init) ?? $0.stringValue }.joined(separator: ".")
}

extension KeyedDecodingContainer {
  /// The value of one of our own types that `key` names.
  func decodeCase<Value: RawRepresentable>(_ type: Value.Type, forKey key: Key) throws -> Value
  where Value.RawValue == String {
    let name = try decode(String.self, forKey: key)
    guard let value = Value(rawValue: name) else { throw LineFault.unknownValue(key: path(of: key)) }
    return value
  }

  /// The moment that `key` holds.
  func decodeTime(forKey key: Key) throws -> Timestamp {
    guard let time = Timestamp(try decode(String.self, forKey: key)) else {
      throw LineFault.unknownValue(key: path(of: key))
    }
    return time
  }

  /// The path of `key` from the top of the line.
  func path(of key: Key) -> String { keyPath(codingPath + [key]) }
}
