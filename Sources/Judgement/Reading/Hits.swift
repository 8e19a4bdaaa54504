/// Where the cues of every list are heard in a text, in one array: an array per list would be asked of memory for each
/// answer.
struct Hits {
  /// The hits by list, and those of a list by where they start.
  private var ranges: [Range<Int>] = []
  /// Where the hits of each list start; those of the next one end them.
  private var starts: [Int]
  /// The lists that are heard at all, a bit for each.
  private var heard: UInt64 = 0

  /// A hit, before it is put with the others of its list.
  struct Found {
    let list: Int
    let start: Int
    var end: Int
  }

  /// Sorts what was found, in the order of where it starts, by list.
  init(_ found: [Found]) {
    let lists = CueList.Name.allCases.count
    // Not `Array(repeating:)`, which is general and takes several times as long for so few.
    starts = (0..<lists + 2).map { _ in 0 }
    // Counted one place too far, so that filling the lists moves each start to where it belongs.
    for hit in found {
      starts[hit.list + 2] += 1
      heard |= 1 << UInt64(hit.list)
    }
    for list in 2..<lists + 2 { starts[list] += starts[list - 1] }
    ranges = found.map { $0.start..<$0.end }
    for hit in found {
      ranges[starts[hit.list + 1]] = hit.start..<hit.end
      starts[hit.list + 1] += 1
    }
  }

  /// Those of a list.
  subscript(name: CueList.Name) -> ArraySlice<Range<Int>> {
    let list = name.index
    return ranges[starts[list]..<starts[list + 1]]
  }

  /// Calls `body` with each list that is heard at all.
  @inline(__always)
  func forEachList(_ body: (CueList.Name) -> Void) {
    var left = heard
    while left != 0 {
      if let name = CueList.Name(rawValue: UInt8(left.trailingZeroBitCount)) { body(name) }
      left &= left - 1
    }
  }

  /// Calls `body` with those of a list that stand wholly in a range.
  @inline(__always)
  func forEach(of name: CueList.Name, in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    let end = starts[name.index + 1]
    var place = first(of: name, from: range.lowerBound)
    while place < end, ranges[place].lowerBound < range.upperBound {
      if ranges[place].upperBound <= range.upperBound { body(ranges[place]) }
      place += 1
    }
  }

  /// Whether one of a list stands wholly in a range.
  func hears(_ name: CueList.Name, in range: Range<Int>) -> Bool {
    let end = starts[name.index + 1]
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
    var place = starts[name.index]
    let end = starts[name.index + 1]
    // Few lists are heard more than a few times: looking through them costs less than a search.
    if end - place > 8 { place = search(place..<end, from: token) }
    while place < end, ranges[place].lowerBound < token { place += 1 }
    return place
  }

  /// The first place whose hit starts at a token or after it.
  private func search(_ places: Range<Int>, from token: Int) -> Int {
    var low = places.lowerBound
    var high = places.upperBound
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Collection<Range<Int>> {
  /// Hits of several lists in the order of the text; most often there is none, or one.
  var inOrder: [Range<Int>] { count < 2 ? Array(self) : sorted { $0.lowerBound < $1.lowerBound } }
}
