import Foundation

/// What a line of input holds; nil for the texts that are missing, or are no texts, so that a bad line still tells its
/// identifier.
struct AnswerLine: Decodable, Equatable {
  let id: String?
  let question: String?
  let lang: String?
  let answer: String?

  private enum Key: String, CodingKey {
    case id, question, lang, answer

    var place: Int {
      switch self {
      case .id: 0
      case .question: 1
      case .lang: 2
      case .answer: 3
      }
    }
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    id = try? object.decode(String.self, forKey: .id)
    question = try? object.decode(String.self, forKey: .question)
    lang = try? object.decode(String.self, forKey: .lang)
    answer = try? object.decode(String.self, forKey: .answer)
  }
}

extension AnswerLine {
  /// Reads a line as nearly all are written, an object of the four texts without an escape; nil for any other, which is
  /// for `JSONDecoder`: asking it of every line took longer than judging the answer.
  init?(plain bytes: ArraySlice<UInt8>) {
    var reader = PlainObject(rest: bytes)
    var texts: [String?] = [nil, nil, nil, nil]
    guard reader.takes(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let key = reader.text().flatMap(Key.init), reader.takes(UInt8(ascii: ":")), let text = reader.text(),
        texts[key.place] == nil
      else { return nil }
      texts[key.place] = text
    } while reader.takes(UInt8(ascii: ","))
    guard reader.takes(UInt8(ascii: "}")), reader.isAtEnd else { return nil }
    (id, question, lang, answer) = (texts[0], texts[1], texts[2], texts[3])
  }
}

/// Reads the signs and the texts of an object, from left to right.
private struct PlainObject {
  var rest: ArraySlice<UInt8>

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool { rest.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

  /// Whether a sign comes next, blanks aside; it is taken.
  mutating func takes(_ sign: UInt8) -> Bool {
    while let next = rest.first, next == 0x20 || next == 0x09 { rest.removeFirst() }
    guard rest.first == sign else { return false }
    rest.removeFirst()
    return true
  }

  /// The text that comes next; nil when there is none, or one with a rare escape or a control, or that is no UTF-8.
  mutating func text() -> String? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    var unescaped: [UInt8] = []
    while let end = rest.firstIndex(where: { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 }) {
      if rest[end] == 0x22 {
        let last = rest[..<end]
        rest = rest[(end + 1)...]
        return String(validating: unescaped.isEmpty ? last : unescaped + last, as: UTF8.self)
      }
      guard rest[end] == 0x5C, end + 1 < rest.endIndex, let byte = Self.escaped(rest[end + 1]) else { return nil }
      unescaped += rest[..<end]
      unescaped.append(byte)
      rest = rest[(end + 2)...]
    }
    return nil
  }

  /// What an escape stands for; nil for those that are rare.
  private static func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "n"): UInt8(ascii: "\n")
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): byte
    default: nil
    }
  }
}
