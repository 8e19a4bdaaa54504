import Foundation

/// What a line of input holds; nil for the texts that are missing, or are no texts, so that a bad line still tells its
/// identifier.
struct AnswerLine: Decodable, Equatable {
  private(set) var id: String?
  private(set) var question: String?
  private(set) var lang: String?
  private(set) var answer: String?

  private enum Key: String, CodingKey {
    case id, question, lang, answer
  }

  /// Reads a line; nil when it is no JSON object, or no UTF-8.
  init?(_ bytes: ArraySlice<UInt8>) {
    if let line = AnswerLine(objectOfTexts: bytes) {
      self = line
    } else if String(validating: bytes, as: UTF8.self) != nil,
      let line = try? JSONDecoder().decode(AnswerLine.self, from: Data(bytes))
    {
      self = line
    } else {
      return nil
    }
  }

  init(from decoder: any Decoder) throws {
    let object = try decoder.container(keyedBy: Key.self)
    id = try? object.decode(String.self, forKey: .id)
    question = try? object.decode(String.self, forKey: .question)
    lang = try? object.decode(String.self, forKey: .lang)
    answer = try? object.decode(String.self, forKey: .answer)
  }

  /// Reads an object whose values are all texts, as nearly every line is; nil for any other line, good or bad, which is
  /// then `JSONDecoder`'s. Going through the decoder takes longer than judging a short answer.
  private init?(objectOfTexts bytes: ArraySlice<UInt8>) {
    var scanner = TextScanner(bytes)
    guard scanner.take("{") else { return nil }
    repeat {
      guard let name = scanner.text(), scanner.take(":"), let value = scanner.text() else { return nil }
      switch Key(rawValue: name) {
      case .id where id == nil: id = value
      case .question where question == nil: question = value
      case .lang where lang == nil: lang = value
      case .answer where answer == nil: answer = value
      case nil: break
      default: return nil
      }
    } while scanner.take(",")
    guard scanner.take("}"), scanner.isAtEnd else { return nil }
  }
}

/// Reads the texts and signs of a JSON line.
private struct TextScanner {
  private let bytes: ArraySlice<UInt8>
  private var place: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    place = bytes.startIndex
  }

  var isAtEnd: Bool {
    mutating get {
      skipSpaces()
      return place == bytes.endIndex
    }
  }

  /// Passes a sign, after spaces; false when it is not there.
  mutating func take(_ sign: Unicode.Scalar) -> Bool {
    skipSpaces()
    guard place < bytes.endIndex, bytes[place] == UInt8(ascii: sign) else { return false }
    place += 1
    return true
  }

  /// Passes a text, after spaces; nil when there is none, or not a right one.
  mutating func text() -> String? {
    guard take("\"") else { return nil }
    let start = place
    skipPlain()
    guard place < bytes.endIndex else { return nil }
    if bytes[place] == UInt8(ascii: "\"") {
      place += 1
      return String(validating: bytes[start..<place - 1], as: UTF8.self)
    }
    var unescaped = Array(bytes[start..<place])
    while place < bytes.endIndex, bytes[place] == UInt8(ascii: "\\") {
      place += 1
      guard let scalar = escaped(), let encoded = UTF8.encode(scalar) else { return nil }
      unescaped.append(contentsOf: encoded)
      let start = place
      skipPlain()
      unescaped.append(contentsOf: bytes[start..<place])
    }
    return take("\"") ? String(validating: unescaped, as: UTF8.self) : nil
  }

  /// Passes what stands for itself inside a text.
  private mutating func skipPlain() {
    while place < bytes.endIndex {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte < 0x20 { return }
      place += 1
    }
  }

  private mutating func skipSpaces() {
    while place < bytes.endIndex, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
  }

  /// Passes what follows a backslash.
  private mutating func escaped() -> Unicode.Scalar? {
    guard place < bytes.endIndex else { return nil }
    defer { place += 1 }
    switch Unicode.Scalar(bytes[place]) {
    case "\"": return "\""
    case "\\": return "\\"
    case "/": return "/"
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return unicode()
    default: return nil
    }
  }

  /// Passes four digits, or a surrogate pair; the last digit is left to be passed.
  private mutating func unicode() -> Unicode.Scalar? {
    guard let first = fourDigits() else { return nil }
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard bytes[(place + 1)...].starts(with: "\\u".utf8) else { return nil }
    place += 2
    guard let second = fourDigits(), UTF16.isTrailSurrogate(second) else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + UInt32(second) - 0xDC00)
  }

  /// The four digits after the byte at hand; the last of them is then the byte at hand.
  private mutating func fourDigits() -> UInt16? {
    guard bytes.endIndex - place > 4 else { return nil }
    var value: UInt16 = 0
    for _ in 0..<4 {
      place += 1
      guard let digit = Character(Unicode.Scalar(bytes[place])).hexDigitValue else { return nil }
      value = value << 4 | UInt16(digit)
    }
    return value
  }
}
