import Coaching

/// Decodes `questions.yaml`. An opening question comes from no sentence of the method and is never judged.
func decodeQuestions(_ root: PromptEntry) -> [Question: QuestionWording] {
  let entries = root.fields(Question.allCases.map(\.rawValue))
  var wordings: [Question: QuestionWording] = [:]
  for question in Question.allCases {
    guard let entry = entries[question.rawValue] else { continue }
    let isOpening = Question.opening.contains(question)
    let fields = entry.fields(["name", "text", "hint", "example"] + (isOpening ? [] : ["source", "priority"]))
    wordings[question] = QuestionWording(
      name: fields["name"]?.text() ?? "", text: fields["text"]?.text() ?? "", hint: fields["hint"]?.text() ?? "",
      example: fields["example"]?.text() ?? "", source: fields["source"]?.text() ?? "",
      priority: fields["priority"].map { decodePriority($0, of: question) } ?? [])
  }
  return wordings
}

/// Decodes the kinds of a question in the order of their usefulness: each that can be found there, once.
private func decodePriority(_ list: PromptEntry, of question: Question) -> [Kind] {
  var priority: [Kind] = []
  for element in list.elements() {
    let name = element.text()
    guard let kind = Kind(rawValue: name) else {
      element.note(.unknownKind(name, nearest: nearest(to: name, among: question.kinds.map(\.rawValue))))
      continue
    }
    if !question.kinds.contains(kind) { element.note(.superfluousInPriority(kind)) }
    if priority.contains(kind) { element.note(.repeatedInPriority(kind)) }
    priority.append(kind)
  }
  for kind in question.kinds where !priority.contains(kind) { list.note(.missingInPriority(kind)) }
  return priority
}

/// Decodes `kinds.yaml`.
func decodeKinds(_ root: PromptEntry) -> [Kind: KindWording] {
  let entries = root.fields(Kind.allCases.map(\.rawValue))
  var wordings: [Kind: KindWording] = [:]
  for kind in Kind.allCases {
    guard let fields = entries[kind.rawValue]?.fields(["label", "reason", "source", "follow-ups"]) else { continue }
    wordings[kind] = KindWording(
      label: fields["label"]?.text() ?? "", reason: fields["reason"]?.text() ?? "",
      source: fields["source"]?.text() ?? "",
      followUps: fields["follow-ups"].map { decodeFollowUps($0, of: kind) } ?? [:])
  }
  return wordings
}

/// Decodes the follow-up questions of a kind: one for each question where it can be found.
private func decodeFollowUps(_ entry: PromptEntry, of kind: Kind) -> [Question: String] {
  var followUps: [Question: String] = [:]
  for (name, value) in entry.pairs() {
    guard let question = Question(rawValue: name) else {
      value.note(.unknownKey(name, nearest: nearest(to: name, among: kind.questions.map(\.rawValue))))
      continue
    }
    if !kind.questions.contains(question) { value.note(.superfluousFollowUp(question)) }
    followUps[question] = value.text()
  }
  for question in kind.questions where followUps[question] == nil { entry.note(.missingFollowUp(question)) }
  return followUps
}

/// Decodes a file of fixed texts, `messages.yaml` or `sheet.yaml`: a text for each key, with its placeholders and no other.
func decodeTexts<Key: CaseIterable & RawRepresentable<String> & Hashable>(
  _ root: PromptEntry, placeholders: (Key) -> Set<String>
) -> [Key: String] {
  let entries = root.fields(Key.allCases.map(\.rawValue))
  var texts: [Key: String] = [:]
  for key in Key.allCases {
    guard let entry = entries[key.rawValue] else { continue }
    let text = entry.text()
    let expected = placeholders(key)
    let found = placeholderNames(in: text)
    for name in expected.subtracting(found).sorted() { entry.note(.missingPlaceholder(name)) }
    for name in found.subtracting(expected).sorted() {
      entry.note(.unknownPlaceholder(name, nearest: nearest(to: name, among: expected.sorted())))
    }
    texts[key] = text
  }
  return texts
}

/// The names between braces in a text, such as `count` in "{count} answers".
private func placeholderNames(in text: String) -> Set<String> {
  let pieces = text.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
  let names = pieces.compactMap { piece in
    piece.firstIndex { $0 == "}" || $0 == "\n" }.flatMap { piece[$0] == "}" ? String(piece[..<$0]) : nil }
  }
  return Set(names)
}
