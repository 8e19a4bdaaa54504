import Coaching
import Judgement

extension PromptSource {
  /// The weights of a language, from lines such as `hedge -1.2` and, below it, `  +0.8 word esper`; `#` opens a remark.
  func decodeWeights(_ files: PromptFiles) -> Weights {
    let name = "weights.txt"
    guard let text = files.text(name) else { return Weights(starts: [:], entries: [:]) }
    var starts: [Kind: Float] = [:]
    var entries: [Kind: [Weights.Entry]] = [:]
    var kind: Kind?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      func note(_ problem: PromptFault.Problem) { files.log.note(problem, path: files.path(name), line: index + 1) }
      let words = line.split(separator: " ")
      guard let first = words.first, !first.hasPrefix("#") else { continue }
      if line.hasPrefix(" ") {
        let signal = words.dropFirst().joined(separator: " ")
        if let weight = Float(first), weight.isFinite, Weights.isSignal(signal) {
          if let kind { entries[kind, default: []].append(Weights.Entry(signal: signal, weight: weight)) }
        } else {
          note(.unreadableWeight(String(line)))
        }
      } else if let named = Kind(rawValue: String(first)) {
        kind = named
        if words.count == 2, let start = Float(words[1]), start.isFinite {
          starts[named] = start
        } else {
          note(.unreadableWeight(String(line)))
        }
      } else {
        note(.unknownKind(String(first), nearest: nearest(to: String(first), among: Kind.allCases.map(\.rawValue))))
      }
    }
    return Weights(starts: starts, entries: entries)
  }
}
