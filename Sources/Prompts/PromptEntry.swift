import Yams

/// A value of a prompt file, with the place where faults about it are noted: the line of its key, or its own in a list.
///
/// What is returned after a fault is only there for the rest to be checked.
struct PromptEntry {
  let node: Node
  let path: String
  let line: Int
  let log: FaultLog

  func note(_ problem: PromptFault.Problem) {
    log.note(problem, path: path, line: line)
  }

  /// The keys of a mapping with their values, in the order of the file; of duplicates, the first.
  func pairs() -> [(key: String, value: PromptEntry)] {
    guard let mapping = node.mapping else {
      note(.wrongType(expected: .mapping))
      return []
    }
    var pairs: [(key: String, value: PromptEntry)] = []
    var firstLines: [String: Int] = [:]
    for (key, value) in mapping {
      let entry = child(value, line: key.mark?.line)
      guard let name = key.scalar?.string else {
        entry.note(.wrongType(expected: .text))
        continue
      }
      if let firstLine = firstLines[name] {
        entry.note(.duplicateKey(name, firstLine: firstLine))
      } else {
        firstLines[name] = entry.line
        pairs.append((name, entry))
      }
    }
    return pairs
  }

  /// The values of a mapping that must hold exactly these keys.
  func fields(_ names: [String]) -> [String: PromptEntry] {
    guard node.mapping != nil else {
      note(.wrongType(expected: .mapping))
      return [:]
    }
    var fields: [String: PromptEntry] = [:]
    for (name, value) in pairs() {
      if names.contains(name) {
        fields[name] = value
      } else {
        value.note(.unknownKey(name, nearest: nearest(to: name, among: names)))
      }
    }
    for name in names where fields[name] == nil { note(.missingKey(name)) }
    return fields
  }

  /// The elements of a list that must have some.
  func elements() -> [PromptEntry] {
    guard let sequence = node.sequence else {
      note(.wrongType(expected: .list))
      return []
    }
    if sequence.isEmpty { note(.emptyList) }
    return sequence.map { child($0, line: $0.mark?.line) }
  }

  /// A text that must not be empty, without spaces at the end of its lines or blank lines around it.
  func text() -> String {
    guard let scalar = node.scalar else {
      note(.wrongType(expected: .text))
      return ""
    }
    let text = trimmed(scalar.string)
    if text.isEmpty { note(.emptyText) }
    if let control = text.unicodeScalars.first(where: isControl) { note(.controlCharacter(control)) }
    return text
  }

  /// A list of texts.
  func texts() -> [String] { elements().map { $0.text() } }

  private func child(_ node: Node, line: Int?) -> PromptEntry {
    PromptEntry(node: node, path: path, line: line ?? self.line, log: log)
  }
}

/// `text` without spaces at the end of its lines or blank lines around it.
private func trimmed(_ text: String) -> String {
  let blanks = [UInt8(ascii: " "), UInt8(ascii: "\t")]
  let newline = UInt8(ascii: "\n")
  // Nearly every text is one line with nothing to trim, and there are thousands of them.
  guard text.utf8.contains(newline) || text.utf8.last.map(blanks.contains) == true else { return text }
  let lines = Array(text.utf8).split(separator: newline, omittingEmptySubsequences: false).map { line in
    line.prefix((line.lastIndex { !blanks.contains($0) } ?? line.startIndex - 1) + 1 - line.startIndex)
  }
  guard let first = lines.firstIndex(where: { !$0.isEmpty }), let last = lines.lastIndex(where: { !$0.isEmpty }) else {
    return ""
  }
  return String(decoding: Array(lines[first...last].joined(separator: [newline])), as: UTF8.self)
}

/// Whether a scalar commands the terminal, breaks the line, or reorders what is read around it.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "\n": false
  case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{2028}", "\u{2029}": true
  case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": true
  default: false
  }
}
