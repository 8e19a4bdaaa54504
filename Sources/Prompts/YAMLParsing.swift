import Yams

/// Parses the text of a prompt file into its root entry; nil when a fault of the whole file was noted.
///
/// Every scalar stays a text, `no` and `12` too. Aliases are refused before parsing, so that what is walked is never
/// larger than the file, and libyaml itself refuses more than 1,000 levels.
func parse(_ text: String, path: String, log: FaultLog) -> PromptEntry? {
  if let alias = firstAlias(in: text) {
    log.note(.alias(name: alias.name), path: path, line: alias.line)
    return nil
  }
  var text = text
  for attempt in 0...maximumOfDuplicates {
    do {
      // An empty file composes to nothing; as an empty text, it is reported for not being a mapping.
      let root = try compose(yaml: text, .basic) ?? Node("", .implicit)
      return PromptEntry(node: root, path: path, line: 1, log: log)
    } catch YamlError.duplicatedKeysInMapping(let names, let context) {
      if attempt < maximumOfDuplicates, let tagged = tag(text, at: context.mark, with: "!\(attempt) ") {
        text = tagged
      } else {
        let line = context.mark.line
        log.note(.duplicateKey(names.first ?? "", firstLine: line), path: path, line: line)
        return nil
      }
    } catch {
      let (detail, line) = facts(of: error)
      let isColon = detail == "mapping values are not allowed in this context"
      log.note(isColon ? .unquotedColon : .syntax(detail: detail), path: path, line: line)
      return nil
    }
  }
  return nil
}

/// How many duplicate keys of a file are looked past; each costs a parse of the whole file.
private let maximumOfDuplicates = 10

/// The text with a tag before the key at `mark`.
///
/// Yams stops at the first mapping in which a key stands twice. A tag makes the key unlike its twin, so that the rest
/// is read, and `PromptEntry.pairs()` notes the duplicate among the other faults.
private func tag(_ text: String, at mark: Mark, with tag: String) -> String? {
  var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  guard lines.indices.contains(mark.line - 1) else { return nil }
  var line = lines[mark.line - 1].unicodeScalars
  guard let key = line.index(line.startIndex, offsetBy: mark.column - 1, limitedBy: line.endIndex) else { return nil }
  line.insert(contentsOf: tag.unicodeScalars, at: key)
  lines[mark.line - 1] = String(line)
  return lines.joined(separator: "\n")
}

/// The first `*name` whose `&name` stands anywhere in the text, and its line.
private func firstAlias(in text: String) -> (name: String, line: Int)? {
  // Looked for among bytes: the view of a text as UTF-8 takes ten times as long.
  let bytes = Array(text.utf8)
  guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return nil }
  func names(after mark: Character) -> [(name: String, line: Int)] {
    text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().flatMap { number, line in
      line.split(separator: mark, omittingEmptySubsequences: false).dropFirst().map { rest in
        (String(rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }), number + 1)
      }
    }
  }
  let anchors = Set(names(after: "&").map(\.name)).subtracting([""])
  return names(after: "*").first { anchors.contains($0.name) }
}

/// What the parser says, and the line where it says it.
private func facts(of error: any Error) -> (detail: String, line: Int?) {
  switch error {
  case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
    YamlError.composer(_, let problem, let mark, _):
    (problem, mark.line)
  case YamlError.reader(let problem, let offset, _, let yaml):
    (problem, offset.map { 1 + yaml.prefix($0).count(where: \.isNewline) })
  default:
    ("\(error)", nil)
  }
}
