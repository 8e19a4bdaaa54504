import Coaching
import Foundation

/// An answer whose kinds are known, by the labels of a person or two.
struct TrainingAnswer: Decodable {
  /// A kind, and the words of the answer it stands on if it is a span kind.
  struct Label: Decodable {
    let kind: String
    let quote: String?
  }

  let id: String
  let question: String
  let lang: String
  let answer: String
  let labels: [Label]

  /// How answers are worded: one folder each.
  enum Wording: String, CaseIterable {
    /// As most teams would put it: what the judgement is tuned to.
    case ordinary
    /// Short pairs that use the same words, and of which only one has a fault.
    case contrasts

    /// How much one answer counts.
    var weight: Double {
      switch self {
      case .ordinary: 2
      case .contrasts: 1.5
      }
    }
  }

  /// The answers of every file in a wording's folder, in the order of their names.
  static func all(in folder: URL, _ wording: Wording) throws -> [TrainingAnswer] {
    let decoder = JSONDecoder()
    let folder = folder.appending(path: wording.rawValue)
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted().flatMap { name in
      try String(contentsOf: folder.appending(path: name), encoding: .utf8).split(separator: "\n")
        .map { try decoder.decode(TrainingAnswer.self, from: Data($0.utf8)) }
    }
  }

  /// Where the words that a label stands on are, in Unicode scalars; nil when they are not in the answer.
  func scalars(of label: Label) -> Range<Int>? {
    guard let quote = label.quote, let found = answer.range(of: quote, options: .literal) else { return nil }
    let start = answer.unicodeScalars.distance(from: answer.startIndex, to: found.lowerBound)
    return start..<start + quote.unicodeScalars.count
  }

  /// The part it belongs to, of so many, from 0: answers of one hand, or on one theme, are never judged by each other.
  func fold(of folds: Int) -> Int {
    let writer = id.utf8.reversed().drop { (0x30...0x39).contains($0) }.reversed()
    return writer.reduce(5381) { ($0 * 33 + Int($1)) % 1_000_003 } % folds
  }
}
