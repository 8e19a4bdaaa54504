/// Where the cues of every list are heard in a text, by list and in the order of the text; an array per list would be asked of
/// memory for each answer. A class, because it is large and asked often.
final class Hits: Sendable {
  /// All hits, by where they start.
  private let all: [Found]
  /// The hits by list, and those of a list by where they start.
  private let ranges: [Range<Int>]
  /// Where the hits of each list that is heard start, and where they end.
  private let starts: InlineArray<64, Int32>
  private let ends: InlineArray<64, Int32>
  /// The lists that are heard.
  let lists: HeardBits

  /// A hit, before it is put with the others of its list.
  struct Found: Sendable {
    let list: Int
    let start: Int
    var end: Int
  }

  /// Sorts what was found, in the order of where it starts, by list.
  init(_ found: [Found]) {
    all = found
    var ranges = found.map { $0.start..<$0.end }
    var starts = InlineArray<64, Int32>(repeating: 0)
    var ends = starts
    var lists = HeardBits()
    for hit in found {
      ends[hit.list] += 1
      lists.hear(1 << UInt64(hit.list))
    }
    var count: Int32 = 0
    HeardBits.forEach(of: lists.once) { list in
      let own = ends[list]
      (starts[list], ends[list]) = (count, count)
      count += own
    }
    // Filling a list moves its end to where it belongs.
    for hit in found {
      ranges[Int(ends[hit.list])] = hit.start..<hit.end
      ends[hit.list] += 1
    }
    self.ranges = ranges
    self.starts = starts
    self.ends = ends
    self.lists = lists
  }

  /// Those of a list.
  subscript(name: CueList.Name) -> ArraySlice<Range<Int>> { ranges[places(of: name)] }

  private func places(of name: CueList.Name) -> Range<Int> { Int(starts[name.index])..<Int(ends[name.index]) }

  /// Calls `body` with each hit that starts in a range, and the number of its list, in the order of the text.
  @inline(__always)
  func forEach(in range: Range<Int>, _ body: (Int, Range<Int>) -> Void) {
    var place = all.firstIndex(sortedBy: \.start, from: range.lowerBound)
    while place < all.count, all[place].start < range.upperBound {
      body(all[place].list, all[place].start..<all[place].end)
      place += 1
    }
  }

  /// Calls `body` with those of a list that stand wholly in a range.
  @inline(__always)
  private func forEach(of name: CueList.Name, in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    let end = Int(ends[name.index])
    var place = first(of: name, from: range.lowerBound)
    while place < end, ranges[place].lowerBound < range.upperBound {
      if ranges[place].upperBound <= range.upperBound { body(ranges[place]) }
      place += 1
    }
  }

  /// Those of some lists, a bit for each, in the order of the text, then of the lists.
  func inOrder(of lists: UInt64) -> [Range<Int>] {
    guard self.lists.once & lists != 0 else { return [] }
    let own = all.filter { lists & 1 << UInt64($0.list) != 0 }
    return own.sorted { ($0.start, $0.list) < ($1.start, $1.list) }.map { $0.start..<$0.end }
  }

  /// Whether one of a list stands wholly in a range.
  func hears(_ name: CueList.Name, in range: Range<Int>) -> Bool {
    let end = Int(ends[name.index])
    var place = first(of: name, from: range.lowerBound)
    while place < end, ranges[place].lowerBound < range.upperBound {
      if ranges[place].upperBound <= range.upperBound { return true }
      place += 1
    }
    return false
  }

  /// Those of a list that stand wholly in a range.
  func within(_ range: Range<Int>, of name: CueList.Name) -> [Range<Int>] {
    var found: [Range<Int>] = []
    forEach(of: name, in: range) { found.append($0) }
    return found
  }

  /// The place of the first of a list that starts at a token or after it.
  @inline(__always)
  private func first(of name: CueList.Name, from token: Int) -> Int {
    var place = Int(starts[name.index])
    let end = Int(ends[name.index])
    // Few lists are heard more than a few times: looking through them costs less than a search.
    if end - place > 8 {
      return ranges.firstIndex(sortedBy: \.lowerBound, from: token, in: place..<end)
    }
    while place < end, ranges[place].lowerBound < token { place += 1 }
    return place
  }
}

extension Collection<Range<Int>> {
  /// Hits of several lists in the order of the text; most often there is none, or one.
  var inOrder: [Range<Int>] { count < 2 ? Array(self) : sorted { $0.lowerBound < $1.lowerBound } }

  /// These and those. Most often one of them is empty, and then the other is taken as it is.
  func and(_ others: some Collection<Range<Int>>) -> [Range<Int>] {
    if others.isEmpty { return Array(self) }
    return isEmpty ? Array(others) : Array(self) + others
  }
}
