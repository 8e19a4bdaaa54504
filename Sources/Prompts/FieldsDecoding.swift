import Judgement

/// Decodes `fields.yaml`: each field of meaning with its words, in a text, between commas.
///
/// A text and not a list: there are more than ten thousand words, and the YAML reader makes a node of each element.
func decodeFields(_ files: PromptFiles) -> SemanticFields {
  let pairs = files.entry("fields.yaml")?.pairs() ?? []
  for (_, entry) in pairs.dropFirst(SemanticFields.limit) { entry.note(.tooManyFields(limit: SemanticFields.limit)) }
  return SemanticFields(words: Dictionary(uniqueKeysWithValues: pairs.map { ($0.key, words($0.value.text())) }))
}

private func words(_ text: String) -> [String] {
  let between = [UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\n")]
  return text.utf8.split(whereSeparator: between.contains).compactMap(String.init)
}
