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
  /// The same, to be cut at places.
  let scalars: [Unicode.Scalar]

  /// Creates a block.
  public init(_ kind: Kind, _ text: String) {
    self.kind = kind
    self.text = text
    // Not `Array(…)`, which goes through the text twice.
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar) }
    self.scalars = scalars
  }

  /// Some of its words.
  func words(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range.clamped(to: scalars.indices)]))
  }

  /// The level of a heading; nil for the others.
  var level: Int? { if case .heading(let level) = kind { level } else { nil } }
}
