/// The fixed sentences of the sheet; `prompts/*/sheet.yaml` words each.
public enum SheetPhrase: String, CaseIterable, Sendable {
  /// The level-2 heading.
  case heading

  /// The names between braces that the wording may and must hold, such as `{product}`.
  public var placeholders: Set<String> { [] }
}
