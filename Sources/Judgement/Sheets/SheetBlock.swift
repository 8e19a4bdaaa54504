/// A heading, a paragraph or a line of a list of a sheet, as a person reads it.
public struct SheetBlock: Equatable, Sendable {
  /// What it is.
  public enum Kind: Equatable, Sendable {
    /// A heading, and its level: the lower, the more stands under it.
    case heading(level: Int)
    /// A paragraph.
    case paragraph
    /// A line of a list.
    case item
  }

  /// What it is.
  public let kind: Kind
  /// Its words.
  public let text: String

  /// Creates a block.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
  }

  /// The level of a heading; nil for the others.
  var level: Int? { if case .heading(let level) = kind { level } else { nil } }
}
