/// What changed between two drafts of an answer, by words.
///
///     WordDifference(from: "Tous les artisans", to: "100 artisans d’Aix").parts
///     // [.removed("Tous les"), .added("100"), .kept(" artisans"), .added(" d’Aix")]
///
/// What is kept and added, one after the other, is the new draft; each word comes with the white space before it.
public struct WordDifference: Equatable, Sendable {
  /// A stretch of words that fared alike.
  public enum Part: Equatable, Sendable {
    /// They stand in both drafts.
    case kept(String)
    /// They stand in the old one alone.
    case removed(String)
    /// They stand in the new one alone.
    case added(String)
  }

  /// The stretches, in order; what was removed comes before what took its place.
  public let parts: [Part]

  /// More pairs of an old and a new word than this, between the first and the last change, count as one change: the time
  /// stays in proportion to the text, however long it is.
  static let mostPairsCompared = 250_000

  /// Compares two drafts.
  public init(from old: String, to new: String) {
    let words = (old: Word.words(of: old), new: Word.words(of: new))
    func letters(_ stretch: Stretch) -> Int {
      max(Word.letters(in: words.old[stretch.old]), Word.letters(in: words.new[stretch.new]))
    }
    let all = Stretch(old: words.old.indices, new: words.new.indices, isKept: false)
    var stretches = Stretch.smoothed(Stretch.stretches(from: words.old, to: words.new), letters: letters)
    // A full stop, or a word or two, in common: the answer was written anew.
    let kept = stretches.filter(\.isKept).reduce(0) { $0 + letters($1) }
    if kept * 10 < min(Word.letters(in: words.old), Word.letters(in: words.new)) { stretches = [all] }
    parts = stretches.flatMap { stretch -> [Part] in
      let added = Word.joined(words.new[stretch.new], in: new)
      if stretch.isKept { return [.kept(added)] }
      let removed = Word.joined(words.old[stretch.old], in: old)
      return (removed.isEmpty ? [] : [.removed(removed)]) + (added.isEmpty ? [] : [.added(added)])
    }
  }
}

/// Words that stand in both drafts, or words of the old one and those of the new one that took their place, as ranges.
private struct Stretch {
  var old: Range<Int>
  var new: Range<Int>
  let isKept: Bool

  /// Kept and changed words in turn.
  static func stretches(from old: [Word], to new: [Word]) -> [Stretch] {
    let shorter = min(old.count, new.count)
    let start = (0..<shorter).first { old[$0] != new[$0] } ?? shorter
    let rest = shorter - start
    let end = (0..<rest).first { old[old.count - 1 - $0] != new[new.count - 1 - $0] } ?? rest
    let (oldEnd, newEnd) = (old.count - end, new.count - end)
    let middle = changes(from: old[start..<oldEnd], to: new[start..<newEnd])
    let kept = [Stretch(old: 0..<start, new: 0..<start, isKept: true)]
    let keptAtEnd = [Stretch(old: oldEnd..<old.count, new: newEnd..<new.count, isKept: true)]
    return (kept + middle + keptAtEnd).filter { !$0.old.isEmpty || !$0.new.isEmpty }
  }

  private static func changes(from old: ArraySlice<Word>, to new: ArraySlice<Word>) -> [Stretch] {
    // A word that took the place of another has nothing in common with it.
    guard (2...WordDifference.mostPairsCompared).contains(old.count * new.count) else {
      return [Stretch(old: old.indices, new: new.indices, isKept: false)]
    }
    var stretches: [Stretch] = []
    var (oldEnd, newEnd) = (old.startIndex, new.startIndex)
    func change(before i: Int, _ j: Int) {
      if (i, j) != (oldEnd, newEnd) { stretches.append(Stretch(old: oldEnd..<i, new: newEnd..<j, isKept: false)) }
    }
    for (i, j) in commonWords(of: old, and: new) {
      change(before: i, j)
      if let last = stretches.last, last.isKept, (i, j) == (oldEnd, newEnd) {
        stretches[stretches.count - 1].old = last.old.lowerBound..<i + 1
        stretches[stretches.count - 1].new = last.new.lowerBound..<j + 1
      } else {
        stretches.append(Stretch(old: i..<i + 1, new: j..<j + 1, isKept: true))
      }
      (oldEnd, newEnd) = (i + 1, j + 1)
    }
    change(before: old.endIndex, new.endIndex)
    return stretches
  }

  /// Where the words stand that both have in the same order, as many as can be (the longest common subsequence).
  private static func commonWords(of old: ArraySlice<Word>, and new: ArraySlice<Word>) -> [(Int, Int)] {
    // Numbers are compared faster than words.
    var numbers: [String: Int] = [:]
    func number(_ word: Word) -> Int {
      let next = numbers.count
      if let known = numbers[word.text] { return known }
      numbers[word.text] = next
      return next
    }
    let (first, second) = (old.map(number), new.map(number))
    let width = second.count + 1
    // How many words both have from a place of each on.
    var common = [UInt16](repeating: 0, count: (first.count + 1) * width)
    for i in first.indices.reversed() {
      for j in second.indices.reversed() {
        let place = i * width + j
        common[place] =
          first[i] == second[j] ? common[place + width + 1] + 1 : max(common[place + width], common[place + 1])
      }
    }
    var pairs: [(Int, Int)] = []
    var (i, j) = (0, 0)
    while i < first.count, j < second.count {
      if first[i] == second[j] {
        pairs.append((old.startIndex + i, new.startIndex + j))
        (i, j) = (i + 1, j + 1)
      } else if common[(i + 1) * width + j] >= common[i * width + j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }

  /// The stretches without the word or two that two longer changes have between them by chance: a reader sees one change.
  static func smoothed(_ stretches: [Stretch], letters: (Stretch) -> Int) -> [Stretch] {
    var result: [Stretch] = []
    for (index, stretch) in stretches.enumerated() {
      guard let last = result.last, !last.isKept else {
        result.append(stretch)
        continue
      }
      let next = stretches[(index + 1)...].first
      let isChance =
        stretch.new.count <= 2 && next.map { letters(stretch) <= min(letters(last), letters($0)) } ?? false
      if stretch.isKept, !isChance {
        result.append(stretch)
      } else {
        result[result.count - 1].old = last.old.lowerBound..<stretch.old.upperBound
        result[result.count - 1].new = last.new.lowerBound..<stretch.new.upperBound
      }
    }
    return result
  }
}
