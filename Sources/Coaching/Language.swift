/// A language the coach speaks and listens in. French comes first, English is its equal.
public enum Language: String, CaseIterable, Sendable {
  /// French.
  case french = "fr"
  /// English.
  case english = "en"
}
