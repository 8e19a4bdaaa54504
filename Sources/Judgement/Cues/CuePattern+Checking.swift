extension CueList {
  /// Whether a cue is written in the small language of `CuePattern`, and hears something.
  public static func isWellFormed(_ cue: String) -> Bool { CuePattern.isWellFormed(cue) }
}

extension CuePattern {
  /// Parentheses in pairs and not in one another, no unknown name between angle brackets, no ellipsis at an end,
  /// something that must be there, and no more readings than are spelt out.
  static func isWellFormed(_ cue: String) -> Bool {
    var depth = 0
    for character in cue {
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      guard (0...1).contains(depth) else { return false }
    }
    guard depth == 0 else { return false }
    let words = cue.split { " |()".contains($0) }
    let classes: Set<Substring> = ["<number>", "<name>", "<participle>"]
    guard words.allSatisfy({ !$0.contains("<") || classes.contains($0) }) else { return false }
    let gaps: Set<Substring> = ["…", "..."]
    guard let first = words.first, let last = words.last, !gaps.contains(first), !gaps.contains(last) else {
      return false
    }
    let count = items(cue).reduce(1) { min($0 * max(ways($1).count, 1), readingLimit + 1) }
    // A cue whose parts may all be absent would hear every silence.
    return count <= readingLimit && items(cue).contains { ways($0).allSatisfy { !$0.isEmpty } }
  }
}
