import Judgement

/// Decodes the files of `cues/` together: each list once, in any of them. When `hears` is given, the examples are tried.
func decodeCueLists(
  _ files: PromptFiles, hears: ((CueList, String) -> Bool)?
) -> [CueList.Name: CueList] {
  var entries: [CueList.Name: PromptEntry] = [:]
  let names = CueList.Name.allCases.map(\.key)
  for (name, entry) in files.cueFileNames().compactMap(files.entry).flatMap({ $0.pairs() }) {
    guard let list = CueList.Name(key: name) else {
      entry.note(.unknownKey(name, nearest: nearest(to: name, among: names)))
      continue
    }
    if let first = entries[list] {
      entry.note(.duplicateList(name, firstPath: first.path, firstLine: first.line))
    } else {
      entries[list] = entry
    }
  }
  for list in CueList.Name.allCases where entries[list] == nil {
    files.log.note(.missingList(list.key), path: files.path("cues"), line: nil)
  }
  return entries.mapValues { decodeCueList($0, hears: hears) }
}

/// Decodes one list.
func decodeCueList(_ entry: PromptEntry, hears: ((CueList, String) -> Bool)?) -> CueList {
  let fields = entry.fields(["cues", "matches", "ignores"])
  let matches = fields["matches"]?.elements() ?? []
  let ignores = fields["ignores"]?.elements() ?? []
  let cues = fields["cues"]?.elements() ?? []
  let list = CueList(
    cues: cues.map { $0.text() }, matches: matches.map { $0.text() }, ignores: ignores.map { $0.text() })
  if let hears {
    for (entry, cue) in zip(cues, list.cues) where !cue.isEmpty && !CueList.isWellFormed(cue) {
      entry.note(.unreadableCue(cue))
    }
    for (entry, example) in zip(matches, list.matches) where !hears(list, example) {
      entry.note(.exampleNotHeard(example))
    }
    for (entry, example) in zip(ignores, list.ignores) where hears(list, example) {
      entry.note(.exampleHeard(example))
    }
  }
  return list
}
