/// A command of vi: `3dw` deletes three words.
struct ViCommand {
  private static let operations: Set<Unicode.Scalar> = ["d", "c", "y"]
  private static let withArgument: Set<Unicode.Scalar> = ["f", "F", "t", "T", "r"]
  /// What is short for an operation with a motion.
  private static let short: [Unicode.Scalar: String] = [
    "x": "dl", "X": "dh", "s": "cl", "S": "cc", "D": "d$", "C": "c$", "Y": "yy",
  ]
  private static let motions = Set("hl 0^$|wWbBeEfFtT;,".unicodeScalars)
  private static let longestCount = 9999

  private(set) var operation: Unicode.Scalar?
  private(set) var verb: Unicode.Scalar
  private(set) var argument: Unicode.Scalar?
  private(set) var count = 1

  /// Whether it is of the kind `dd`.
  var isWholeLine: Bool { operation == verb }

  /// The command that these keys make; nil if they make none, or none yet.
  init?(_ keys: [Unicode.Scalar]) {
    var rest = keys[...]
    let first = Self.takeCount(&rest)
    guard var key = rest.popFirst() else { return nil }
    if let long = Self.short[key] {
      rest = ArraySlice(long.unicodeScalars)
      key = rest.removeFirst()
    }
    var second: Int?
    if Self.operations.contains(key) {
      operation = key
      second = Self.takeCount(&rest)
      guard let motion = rest.popFirst(), motion == key || Self.motions.contains(motion) else { return nil }
      key = motion
    }
    verb = key
    count = min((first ?? 1) * (second ?? 1), Self.longestCount)
    if Self.withArgument.contains(key) {
      argument = rest.popFirst()
      if argument == nil { return nil }
    }
  }

  /// Whether more keys may make a command of these.
  static func isBeginning(_ keys: [Unicode.Scalar]) -> Bool {
    var rest = keys[...]
    _ = takeCount(&rest)
    guard let key = rest.popFirst() else { return keys.count < 8 }
    if operations.contains(key) {
      _ = takeCount(&rest)
      guard let motion = rest.popFirst() else { return keys.count < 16 }
      return withArgument.contains(motion) && motion != "r" && rest.isEmpty
    }
    return withArgument.contains(key) && rest.isEmpty
  }

  private static func takeCount(_ keys: inout ArraySlice<Unicode.Scalar>) -> Int? {
    guard let first = keys.first, ("1"..."9").contains(first) else { return nil }
    let digits = keys.prefix { ("0"..."9").contains($0) }
    keys = keys.dropFirst(digits.count)
    return min(digits.reduce(0) { min($0, longestCount) * 10 + Int($1.value - 0x30) }, longestCount)
  }
}

/// Where a motion leads.
struct ViTarget {
  var position: Int
  /// Whether an operation takes the character there too.
  var isInclusive = false
}

extension LineText {
  /// The first character of the cursor's line that is no space.
  var firstNonBlank: Int { scalars[lineStart..<lineEnd].firstIndex { $0 != " " } ?? lineStart }

  /// The end of `count` characters on the same line; nil if it has fewer.
  func characters(_ count: Int, after position: Int) -> Int? {
    var end = position
    let limit = lineEnd(at: position)
    for _ in 0..<count {
      guard end < limit else { return nil }
      end = characterEnd(after: end)
    }
    return end
  }

  /// Where a motion of vi leads from the cursor; nil if nowhere.
  func viTarget(
    of verb: Unicode.Scalar, _ argument: Unicode.Scalar?, count: Int, operation: Unicode.Scalar?
  ) -> ViTarget? {
    switch verb {
    case "0": return ViTarget(position: lineStart)
    case "^": return ViTarget(position: firstNonBlank)
    case "$": return ViTarget(position: lineEnd)
    case "|": return ViTarget(position: characters(count - 1, after: lineStart) ?? lineEnd)
    case "h":
      var position = cursor
      for _ in 0..<count where position > lineStart { position = characterStart(before: position) }
      return ViTarget(position: position)
    case "l", " ": return ViTarget(position: characters(count, after: cursor) ?? lineEnd)
    case "w" where operation == "c" && !isBlank(cursor): return wordEnd(count, big: false, fromHere: true)
    case "W" where operation == "c" && !isBlank(cursor): return wordEnd(count, big: true, fromHere: true)
    case "w", "W":
      var position = cursor
      for _ in 0..<count { position = nextWord(position, big: verb == "W") }
      // An operation stays on the line of its last word.
      if operation != nil, cursor < lineEnd, let end = scalars[cursor..<position].lastIndex(where: { $0 == "\n" }),
        scalars[end..<position].allSatisfy({ $0.properties.isWhitespace })
      {
        position = max(lineEnd, scalars[..<end].lastIndex { !$0.properties.isWhitespace }.map { $0 + 1 } ?? end)
      }
      return ViTarget(position: position)
    case "b", "B":
      var position = cursor
      for _ in 0..<count { position = previousWord(position, big: verb == "B") }
      return ViTarget(position: position)
    case "e", "E": return wordEnd(count, big: verb == "E", fromHere: false)
    case "f", "F", "t", "T": return argument.flatMap { find($0, verb, count) }
    default: return nil
    }
  }

  private func find(_ target: Unicode.Scalar, _ verb: Unicode.Scalar, _ count: Int) -> ViTarget? {
    var position = cursor
    for _ in 0..<count {
      let next =
        verb == "f" || verb == "t"
        ? scalars[min(position + 1, lineEnd)..<lineEnd].firstIndex(of: target)
        : scalars[lineStart..<position].lastIndex(of: target)
      guard let next else { return nil }
      position = next
    }
    switch verb {
    case "f": return ViTarget(position: position, isInclusive: true)
    case "t": return ViTarget(position: characterStart(before: position), isInclusive: true)
    case "T": return ViTarget(position: characterEnd(after: position))
    default: return ViTarget(position: position)
    }
  }

  // MARK: - vi's words: letters and digits, or other signs

  private enum Sort { case blank, word, sign }

  private func sort(_ position: Int, big: Bool) -> Sort {
    let scalar = scalars[position]
    if scalar.properties.isWhitespace { return .blank }
    return big || scalar.isWord ? .word : .sign
  }

  private func isBlank(_ position: Int) -> Bool {
    position < scalars.count && scalars[position].properties.isWhitespace
  }

  private func nextWord(_ start: Int, big: Bool) -> Int {
    guard start < scalars.count else { return start }
    let first = sort(start, big: big)
    let end = (start..<scalars.count).first { sort($0, big: big) != first } ?? scalars.count
    return (end..<scalars.count).first { sort($0, big: big) != .blank } ?? scalars.count
  }

  private func previousWord(_ start: Int, big: Bool) -> Int {
    guard let last = (0..<start).last(where: { sort($0, big: big) != .blank }) else { return 0 }
    let kind = sort(last, big: big)
    return ((0..<last).last { sort($0, big: big) != kind } ?? -1) + 1
  }

  private func wordEnd(_ count: Int, big: Bool, fromHere: Bool) -> ViTarget {
    var position = cursor
    for turn in 0..<count {
      let from = fromHere && turn == 0 ? position : position + 1
      guard from < scalars.count, let start = (from..<scalars.count).first(where: { sort($0, big: big) != .blank })
      else { break }
      let kind = sort(start, big: big)
      position = ((start..<scalars.count).first { sort($0, big: big) != kind } ?? scalars.count) - 1
    }
    return ViTarget(position: position, isInclusive: true)
  }
}
