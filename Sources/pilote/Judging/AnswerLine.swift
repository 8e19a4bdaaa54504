import Coaching
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
  private static let keys = ["id", "question", "lang", "answer"].map { Array($0.utf8) }

  /// Reads a line as nearly all are written, an object of the four texts without an escape; nil for any other, which is
  /// for `JSONDecoder`: asking it of every line took longer than judging the answer.
  init?(plain bytes: ArraySlice<UInt8>) {
    guard let line = bytes.withUnsafeBufferPointer({ Self(plain: PlainObject($0)) }) else { return nil }
    self = line
  }

  private init?(plain object: PlainObject) {
    var reader = object
    var texts = InlineArray<4, String?>(repeating: nil)
    guard reader.takes(UInt8(ascii: "{")) else { return nil }
    repeat {
      guard let name = reader.plainText(), let key = Self.keys.firstIndex(where: { $0.elementsEqual(name) }),
        reader.takes(UInt8(ascii: ":")), let text = reader.text(), texts[key] == nil
      else { return nil }
      texts[key] = text
    } while reader.takes(UInt8(ascii: ","))
    guard reader.takes(UInt8(ascii: "}")), reader.isAtEnd else { return nil }
    (id, question, lang, answer) = (texts[0], texts[1], texts[2], texts[3])
  }
}

/// Reads the signs and the texts of an object, from left to right.
private struct PlainObject {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Whether nothing but blanks is left.
  var isAtEnd: Bool { bytes[place...].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D } }

  /// Whether a sign comes next, blanks aside; it is taken.
  mutating func takes(_ sign: UInt8) -> Bool {
    while place < bytes.endIndex, bytes[place] == 0x20 || bytes[place] == 0x09 { place += 1 }
    guard place < bytes.endIndex, bytes[place] == sign else { return false }
    place += 1
    return true
  }

  /// The bytes of the text that comes next; nil when there is none, or one with an escape or a control.
  mutating func plainText() -> Slice<UnsafeBufferPointer<UInt8>>? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    let start = place
    skipPlain()
    guard place < bytes.endIndex, bytes[place] == 0x22 else { return nil }
    place += 1
    return bytes[start..<place - 1]
  }

  /// The text that comes next; nil when there is none, or one with a rare escape or a control, or that is no UTF-8.
  mutating func text() -> String? {
    guard takes(UInt8(ascii: "\"")) else { return nil }
    var unescaped: [UInt8] = []
    while true {
      let start = place
      skipPlain()
      guard place < bytes.endIndex else { return nil }
      let plain = bytes[start..<place]
      if bytes[place] == 0x22 {
        place += 1
        if unescaped.isEmpty { return Self.text(UnsafeBufferPointer(rebasing: plain).span) }
        unescaped += plain
        return Self.text(unescaped.span)
      }
      guard bytes[place] == 0x5C, place + 1 < bytes.endIndex, let byte = Self.escaped(bytes[place + 1]) else {
        return nil
      }
      unescaped += plain
      unescaped.append(byte)
      place += 2
    }
  }

  /// Passes by bytes that stand for themselves.
  private mutating func skipPlain() {
    while let eight = EightBytes(UnsafeRawBufferPointer(bytes), from: place) {
      let signs = eight.equal(to: 0x22) | eight.equal(to: 0x5C) | eight.less(than: 0x20)
      place += EightBytes.first(of: signs)
      if signs != 0 { return }
    }
    place = bytes[place...].firstIndex { $0 == 0x22 || $0 == 0x5C || $0 < 0x20 } ?? bytes.endIndex
  }

  /// Some bytes as a text, without the general ways of `String(validating:as:)`, which take several times as long.
  private static func text(_ bytes: Span<UInt8>) -> String? {
    guard let valid = try? UTF8Span(validating: bytes) else { return nil }
    return String(copying: valid)
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
