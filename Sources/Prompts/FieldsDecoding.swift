import Judgement

/// Decodes `fields.yaml`: each field of meaning with its words.
func decodeFields(_ files: PromptFiles) -> SemanticFields {
  let pairs = files.entry("fields.yaml")?.pairs() ?? []
  for (_, entry) in pairs.dropFirst(SemanticFields.limit) { entry.note(.tooManyFields(limit: SemanticFields.limit)) }
  return SemanticFields(
    words: Dictionary(uniqueKeysWithValues: pairs.map { ($0.key, $0.value.elements().map { $0.text() }) }))
}
