/// The short sentences of the conversation; `prompts/*/messages.yaml` words each.
public enum Message: String, CaseIterable, Sendable {
  /// A greeting on a new sheet.
  case welcome

  /// The names between braces that the wording may and must hold, such as `{count}`.
  public var placeholders: Set<String> { [] }
}
