import Coaching
import Judgement

extension PromptSource {
  /// The weights of a language, from lines such as `hedge -1.2` and, below it, `  +0.8 word esper`; `#` opens a remark.
  func decodeWeights(_ files: PromptFiles) -> Weights {
    let name = "weights.txt"
    var weights = Weights()
    guard let text = files.text(name) else { return weights }
    let bytes = Array(text.utf8)
    var kind: Kind?
    var number = 0
    var start = 0
    // Lines are cut by bytes: there are tens of thousands, each time that the program starts.
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      var line = bytes[start..<end]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      number += 1
      start = end + 1
      func note(_ problem: PromptFault.Problem) { files.log.note(problem, path: files.path(name), line: number) }
      if line.first == UInt8(ascii: " ") {
        if !Self.add(line, to: kind, &weights) { note(.unreadableWeight(String(decoding: line, as: UTF8.self))) }
        continue
      }
      let words = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if let named = Kind(rawValue: first) {
        kind = named
        if words.count == 2, let start = Float(words[1]), start.isFinite {
          weights.starts[named] = start
        } else {
          note(.unreadableWeight(String(decoding: line, as: UTF8.self)))
        }
      } else {
        note(.unknownKind(first, nearest: nearest(to: first, among: Kind.allCases.map(\.rawValue))))
      }
    }
    return weights
  }

  /// Adds the weight of a line such as `  +0.8 word esper`, blank lines and remarks aside; false when it cannot be read.
  private static func add(_ line: ArraySlice<UInt8>, to kind: Kind?, _ weights: inout Weights) -> Bool {
    let space = UInt8(ascii: " ")
    guard let start = line.firstIndex(where: { $0 != space }), line[start] != UInt8(ascii: "#") else { return true }
    guard let end = line[start...].firstIndex(of: space), let signal = line[end...].firstIndex(where: { $0 != space }),
      let weight = number(line[start..<end]), weight.isFinite
    else { return false }
    guard let kind else { return false }
    return weights.add(String(decoding: line[signal...], as: UTF8.self), to: kind, weight: weight)
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
