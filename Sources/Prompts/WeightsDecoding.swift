import Coaching
import Judgement

extension PromptFiles {
  /// Decodes `weights.txt`, how much each signal speaks for each kind.
  func decodeWeights() -> Weights {
    var weights = Weights()
    forEachWeight(
      in: "weights.txt", of: Kind.allCases, unknown: { .unknownKind($0, nearest: $1) },
      start: { weights.starts[$0] = $1 }, add: { weights.add($1, to: $0, weight: $2) })
    return weights
  }

  /// Decodes `demands.txt`, how much each signal says that a sentence answers each question.
  func decodeDemandWeights() -> DemandWeights {
    var weights = DemandWeights()
    forEachWeight(
      in: "demands.txt", of: Question.judged, unknown: { .unknownKey($0, nearest: $1) },
      start: { weights.starts[$0] = $1 }, add: { weights.add($1, to: $0, weight: $2) })
    return weights
  }

  /// Reads lines such as `hedge -1.2`, which a subject starts from, and, below it, `  +0.8 word esper`; `#` opens a remark.
  private func forEachWeight<Subject: RawRepresentable<String>>(
    in name: String, of subjects: [Subject], unknown: (String, String?) -> PromptFault.Problem,
    start: (Subject, Float) -> Void, add: (Subject, ArraySlice<UInt8>, Float) -> Bool
  ) {
    guard let text = text(name) else { return }
    let bytes = Array(text.utf8)
    var subject: Subject?
    var number = 0
    var lineStart = 0
    // Lines are cut by bytes: there are tens of thousands, each time that the program starts.
    while lineStart < bytes.count {
      let end = bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var line = bytes[lineStart..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      number += 1
      lineStart = end + 1
      func note(_ problem: PromptFault.Problem) { log.note(problem, path: path(name), line: number) }
      if line.first == UInt8(ascii: " ") {
        if !Self.add(line, { signal, weight in subject.map { add($0, signal, weight) } ?? false }) {
          note(.unreadableWeight(String(decoding: line, as: UTF8.self)))
        }
        continue
      }
      let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if let named = subjects.first(where: { $0.rawValue == first }) {
        subject = named
        if words.count == 2, let weight = Float(words[1]), weight.isFinite {
          start(named, weight)
        } else {
          note(.unreadableWeight(String(decoding: line, as: UTF8.self)))
        }
      } else {
        note(unknown(first, nearest(to: first, among: subjects.map(\.rawValue))))
      }
    }
  }

  /// Adds the weight of a line such as `  +0.8 word esper`, blank lines and remarks aside; false when it cannot be read.
  private static func add(_ line: ArraySlice<UInt8>, _ add: (ArraySlice<UInt8>, Float) -> Bool) -> Bool {
    let space = UInt8(ascii: " ")
    guard let start = line.firstIndex(where: { $0 != space }), line[start] != UInt8(ascii: "#") else { return true }
    guard let end = line[start...].firstIndex(of: space), let signal = line[end...].firstIndex(where: { $0 != space }),
      let weight = number(line[start..<end]), weight.isFinite
    else { return false }
    return add(line[signal...], weight)
  }

  /// The number that is written; those that weights are written with, such as `-0.82`, without asking the C library.
  private static func number(_ text: ArraySlice<UInt8>) -> Float? {
    let digits = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    guard digits.count == 4, digits[digits.startIndex + 1] == UInt8(ascii: ".") else {
      return Float(String(decoding: text, as: UTF8.self))
    }
    var hundredths: Float = 0
    for (place, byte) in digits.enumerated() where place != 1 {
      guard (0x30...0x39).contains(byte) else { return nil }
      hundredths = 10 * hundredths + Float(byte - 0x30)
    }
    return (digits.count == text.count ? hundredths : -hundredths) / 100
  }
}
