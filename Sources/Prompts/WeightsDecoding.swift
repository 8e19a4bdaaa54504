import Coaching
import Judgement

extension PromptFiles {
  /// Decodes `weights.txt`, how much each signal speaks for each kind.
  func decodeWeights() -> Weights {
    decode(
      "weights.txt", into: Weights.init, of: Kind.allCases, unknown: { .unknownKind($0, nearest: $1) },
      start: { $0.starts[$1] = $2 }, add: { $0.add($2, to: $1, weight: $3) })
  }

  /// Decodes `demands.txt`, how much each signal says that a sentence answers each question.
  func decodeDemandWeights() -> DemandWeights {
    decode(
      "demands.txt", into: DemandWeights.init, of: Question.judged, unknown: { .unknownKey($0, nearest: $1) },
      start: { $0.starts[$1] = $2 }, add: { $0.add($2, to: $1, weight: $3) })
  }

  private func decode<Weights, Subject: RawRepresentable<String>>(
    _ name: String, into weights: (_ bytes: Int) -> Weights, of subjects: [Subject],
    unknown: (String, String?) -> PromptFault.Problem, start: (inout Weights, Subject, Float) -> Void,
    add: (inout Weights, Subject, Span<UInt8>, Float) -> Bool
  ) -> Weights {
    withUTF8(name) { bytes in
      var weights = weights(bytes.count)
      forEachWeight(
        in: bytes, path(name), of: subjects, unknown: unknown, start: { start(&weights, $0, $1) },
        add: { add(&weights, $0, $1, $2) })
      return weights
    } ?? weights(0)
  }

  /// Reads lines such as `hedge -1.2`, which a subject starts from, and, below it, `  +0.8 word esper`; `#` opens a remark.
  private func forEachWeight<Subject: RawRepresentable<String>>(
    in bytes: Span<UInt8>, _ path: String, of subjects: [Subject], unknown: (String, String?) -> PromptFault.Problem,
    start: (Subject, Float) -> Void, add: (Subject, Span<UInt8>, Float) -> Bool
  ) {
    // Lines are cut by bytes, in a span that counts no reference: there are tens of thousands, each time that the program starts.
    var subject: Subject?
    var number = 0
    var lineStart = 0
    while lineStart < bytes.count {
      var end = lineStart
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let hasReturn = end > lineStart && bytes[end - 1] == UInt8(ascii: "\r")
      let line = bytes.extracting(lineStart..<(hasReturn ? end - 1 : end))
      number += 1
      lineStart = end + 1
      func note(_ problem: PromptFault.Problem) { log.note(problem, path: path, line: number) }
      if !line.isEmpty, line[0] == UInt8(ascii: " ") {
        if !Self.add(line, { signal, weight in subject.map { add($0, signal, weight) } ?? false }) {
          note(.unreadableWeight(String(decoding: line)))
        }
        continue
      }
      let words = String(decoding: line).split(separator: " ").map(String.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if let named = subjects.first(where: { $0.rawValue == first }) {
        subject = named
        if words.count == 2, let weight = Float(words[1]), weight.isFinite {
          start(named, weight)
        } else {
          note(.unreadableWeight(String(decoding: line)))
        }
      } else {
        note(unknown(first, nearest(to: first, among: subjects.map(\.rawValue))))
      }
    }
  }

  /// Adds the weight of a line such as `  +0.8 word esper`, blank lines and remarks aside; false when it cannot be read.
  private static func add(_ line: Span<UInt8>, _ add: (Span<UInt8>, Float) -> Bool) -> Bool {
    let space = UInt8(ascii: " ")
    var start = 0
    while start < line.count, line[start] == space { start += 1 }
    guard start < line.count, line[start] != UInt8(ascii: "#") else { return true }
    var end = start
    while end < line.count, line[end] != space { end += 1 }
    var signal = end
    while signal < line.count, line[signal] == space { signal += 1 }
    guard signal < line.count, let weight = number(line.extracting(start..<end)), weight.isFinite else { return false }
    return add(line.extracting(signal..<line.count), weight)
  }

  /// The number that is written; those that weights are written with, such as `-0.82`, without asking the C library.
  private static func number(_ text: Span<UInt8>) -> Float? {
    let isNegative = !text.isEmpty && text[0] == UInt8(ascii: "-")
    let digits = text.extracting((isNegative ? 1 : 0)..<text.count)
    guard digits.count == 4, digits[1] == UInt8(ascii: ".") else { return Float(String(decoding: text)) }
    var hundredths: Float = 0
    for place in digits.indices where place != 1 {
      guard (0x30...0x39).contains(digits[place]) else { return nil }
      hundredths = 10 * hundredths + Float(digits[place] - 0x30)
    }
    return (isNegative ? -hundredths : hundredths) / 100
  }
}

extension String {
  fileprivate init(decoding utf8: Span<UInt8>) {
    self = utf8.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}
