import Coaching
import Judgement

extension PromptSource {
  /// The weights of a language, from lines such as `hedge -1.2` and, below it, `  +0.8 word esper`; `#` opens a remark.
  func decodeWeights(_ files: PromptFiles) -> Weights {
    let name = "weights.txt"
    var weights = Weights()
    guard let text = files.text(name) else { return weights }
    var kind: Kind?
    // Lines are cut by bytes: there are a hundred thousand, each time that the program starts.
    for (index, bytes) in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
      func note(_ problem: PromptFault.Problem) { files.log.note(problem, path: files.path(name), line: index + 1) }
      let words = bytes.split(separator: UInt8(ascii: " "), maxSplits: bytes.first == UInt8(ascii: " ") ? 1 : .max)
        .map(Substring.init)
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if bytes.first == UInt8(ascii: " ") {
        let isRead =
          Float(first).map { weight in
            guard weight.isFinite, words.count == 2 else { return false }
            return kind.map { weights.add(String(words[1]), to: $0, weight: weight) } ?? true
          } ?? false
        if !isRead { note(.unreadableWeight(String(Substring(bytes)))) }
      } else if let named = Kind(rawValue: String(first)) {
        kind = named
        if words.count == 2, let start = Float(words[1]), start.isFinite {
          weights.starts[named] = start
        } else {
          note(.unreadableWeight(String(Substring(bytes))))
        }
      } else {
        note(.unknownKind(String(first), nearest: nearest(to: String(first), among: Kind.allCases.map(\.rawValue))))
      }
    }
    return weights
  }
}
