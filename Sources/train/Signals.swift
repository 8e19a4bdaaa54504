import Coaching
import Judgement

/// The signals that something can be learnt of, numbered.
struct Signals {
  private var numbers: [String: Int32] = [:]
  private var texts: [String] = []
  /// The languages each is heard in.
  private var languages: [Set<String>] = []

  /// Numbers the signals that at least `support` answers hold, but those that start with something left out. There are so
  /// many of a word beside another signal that more must hold one of those; they are left out when that is nil.
  init(
    of answers: [(heard: HeardAnswer, language: String)], support: Int, ofNeighbours: Int? = nil,
    without leftOut: [String] = []
  ) {
    var counts: [String: Int] = [:]
    for answer in answers {
      let heard = answer.heard.sentences.reduce(into: answer.heard.whole.signals) { $0.formUnion($1.signals) }
      for signal in heard { counts[signal, default: 0] += 1 }
    }
    for answer in answers {
      let parts = [answer.heard.whole] + answer.heard.sentences
      for signal in parts.flatMap(\.signals).sorted() + ["language \(answer.language)"]
      where counts[signal] ?? support >= (Self.isNeighbour(signal) ? ofNeighbours ?? .max : support)
        && !Self.isEmpty(signal) && !leftOut.contains(where: signal.hasPrefix)
      {
        let number = numbers[signal] ?? Int32(texts.count)
        if number == texts.count {
          numbers[signal] = number
          texts.append(signal)
          languages.append([])
        }
        languages[Int(number)].insert(answer.language)
      }
    }
  }

  /// Numbers more signals, which are heard in every language.
  mutating func add(_ more: [String]) {
    texts += more
    languages += more.map { _ in Set(Language.allCases.map(\.rawValue)) }
  }

  private static func isNeighbour(_ signal: String) -> Bool {
    signal.hasPrefix("leading ") || signal.hasPrefix("trailing ")
  }

  /// Whether a signal tells nothing: small words, which are heard only for the rules to find their way.
  private static func isEmpty(_ signal: String) -> Bool {
    let words = signal.split(separator: " ").drop { $0 == "previous" || $0 == "next" }
    let isCue = ["heard", "denied", "repeated"].contains(words.first)
    return isCue && words.last.flatMap { CueList.Name(key: String($0)) }?.isGrammar == true
  }

  /// How many there are.
  var count: Int { texts.count }

  /// The numbers of the signals of a part of an answer in a language.
  func numbers(of part: HeardAnswer.Part, in language: String) -> [Int32] {
    (part.signals.sorted() + ["language \(language)"]).compactMap { numbers[$0] }
  }

  /// The file of weights of a language.
  func written(
    _ learnt: [(name: String, start: Double, weights: [Double])], remark: String, for language: String
  ) -> String {
    var lines = [
      "# " + remark,
      "# Learnt by “swift run -c release train” from Sources/train/Answers; see CONTRIBUTING.md before editing by hand.",
    ]
    for (name, start, weights) in learnt {
      let own = numbers["language \(language)"].map { weights[Int($0)] } ?? 0
      lines.append("\(name) \(Self.rounded(start + own))")
      let known = texts.indices.filter {
        weights[$0] != 0 && languages[$0].contains(language) && !texts[$0].hasPrefix("language ")
      }
      for place in known.sorted(by: { (-abs(weights[$0]), texts[$0]) < (-abs(weights[$1]), texts[$1]) }) {
        lines.append("  \(Self.rounded(weights[place])) \(texts[place])")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func rounded(_ weight: Double) -> String {
    let hundredths = Int((weight * 100).rounded())
    let digits = String(abs(hundredths) + 1000).dropFirst()
    return (hundredths < 0 ? "-" : "") + "\((abs(hundredths)) / 100)." + digits.suffix(2)
  }
}
