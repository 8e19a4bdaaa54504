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

  /// Reads a line: nearly all are written as Pilote writes them.
  static func decode<Value: JSONReadable>(_ type: Value.Type, from line: ArraySlice<UInt8>) throws(LineFault) -> Value {
    if let plain = try? PlainObject.read(type, from: line) { return plain }
    return try decodeAny(type, from: line)
  }

  /// Decodes a line however it is written. It may come from anyone: its bytes are checked before JSONDecoder sees them.
  static func decodeAny<Value: JSONReadable>(
    _ type: Value.Type, from line: ArraySlice<UInt8>
  ) throws(LineFault) -> Value {
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

  /// Looks for what makes a decoder run deep, take the bytes for another encoding, or choose between two members of one
  /// name.
  private static func check(_ line: ArraySlice<UInt8>) throws(LineFault) {
    guard String(validating: line, as: UTF8.self) != nil else { throw .notUTF8 }
    guard line.first == UInt8(ascii: "{") else { throw .notJSON }
    /// The names so far in each of the objects and lists that are open.
    var names: [Set<String>] = []
    var string: (start: Int, isEscaped: Bool)?
    var lastString: ArraySlice<UInt8> = []
    for (place, byte) in zip(line.indices, line) {
      guard byte >= 0x20 || byte == UInt8(ascii: "\t") || byte == UInt8(ascii: "\r") else { throw .notJSON }
      if let (start, isEscaped) = string {
        if isEscaped || byte == UInt8(ascii: "\\") {
          string = (start, !isEscaped)
        } else if byte == UInt8(ascii: "\"") {
          lastString = line[start...place]
          string = nil
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): string = (place, false)
      case UInt8(ascii: "{"), UInt8(ascii: "["):
        names.append([])
        guard names.count <= deepestNesting else { throw .tooDeep }
      case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = names.popLast()
      case UInt8(ascii: ":"):
        guard !names.isEmpty, let name = try? JSONDecoder().decode(String.self, from: Data(lastString)) else {
          throw .notJSON
        }
        guard names[names.count - 1].insert(name).inserted else { throw .repeatedKey(String(name.prefix(40))) }
      default: break
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
