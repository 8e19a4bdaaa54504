/// A heading, a paragraph or a line of a list, as a person reads it: without markup, code, images, HTML, addresses,
/// footnotes and the lines of tables.
public struct MarkdownBlock: Equatable, Sendable {
  /// What it is.
  public enum Kind: Equatable, Sendable {
    /// A heading, and its level from 1 to 6; a line all in bold is one of level 7.
    case heading(level: Int)
    /// A paragraph, or the rows of a table.
    case paragraph
    /// A paragraph of a list.
    case item
  }

  /// The level of a line all in bold, below every true heading.
  public static let boldLine = 7

  /// What it is.
  public let kind: Kind
  /// What a person reads. A line break of the file is a space here; one that is meant is a line break.
  public let text: String
  /// The byte of the file where each Unicode scalar of `text` stands; -1 for those that are not in the file as they are,
  /// such as what `&eacute;` stands for.
  let offsets: [Int32]
  /// The byte of the file where the block starts.
  let start: Int
}
