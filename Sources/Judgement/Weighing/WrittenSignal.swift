/// A signal as it is written in a file of weights, cut into its words, which are told by their places in it.
enum WrittenSignal {
  /// A stem.
  case word(Range<Int>)
  /// Two stems that follow each other.
  case pair(Range<Int>, Range<Int>)
  /// One of the few that are no words.
  case few(Few)
  /// One of them, heard in the sentence before.
  case previous(Few)
  /// One of them, heard in the sentence after.
  case next(Few)
  /// A stem right before what one of them stands on.
  case leading(Range<Int>, Few)
  /// A stem right after it.
  case trailing(Range<Int>, Few)

  /// A signal that is no word.
  enum Few {
    /// A field, by its name.
    case field(Range<Int>)
    /// A field, where it is denied.
    case deniedField(Range<Int>)
    /// A field of which two words are heard or more.
    case repeatedField(Range<Int>)
    /// Another, by its place in `Signal.structural`.
    case structural(Int)
  }

  /// Reads a signal in UTF-8; nil when it is not how one is written.
  init?(_ text: Span<UInt8>) {
    // Cut by bytes, the commonest first: there are tens of thousands, each time that the program starts.
    let (sort, words) = text.cut(0..<text.count)
    if text.reads(sort, "pair") {
      let (first, second) = text.cut(words)
      guard !first.isEmpty, text.isWord(second) else { return nil }
      self = .pair(first, second)
    } else if text.reads(sort, "word") {
      guard text.isWord(words) else { return nil }
      self = .word(words)
    } else if text.reads(sort, "trailing") {
      let (stem, neighbour) = text.cut(words)
      guard !stem.isEmpty, let few = Few(text, neighbour), few.isHeardBeside else { return nil }
      self = .trailing(stem, few)
    } else if text.reads(sort, "leading") {
      let (stem, neighbour) = text.cut(words)
      guard !stem.isEmpty, let few = Few(text, neighbour), few.isHeardBeside else { return nil }
      self = .leading(stem, few)
    } else if text.reads(sort, "next") {
      guard let few = Few(text, words), few.isHeardBeside else { return nil }
      self = .next(few)
    } else if text.reads(sort, "previous") {
      guard let few = Few(text, words), few.isHeardBeside else { return nil }
      self = .previous(few)
    } else {
      guard let few = Few(text, 0..<text.count) else { return nil }
      self = .few(few)
    }
  }
}

extension WrittenSignal.Few {
  /// Reads one that stands in a range of a text; nil when it is not how one is written.
  fileprivate init?(_ text: Span<UInt8>, _ range: Range<Int>) {
    let (sort, name) = text.cut(range)
    let isField = text.isWord(name)
    if isField, text.reads(sort, "field") {
      self = .field(name)
    } else if isField, text.reads(sort, "denied-field") {
      self = .deniedField(name)
    } else if isField, text.reads(sort, "fields") {
      self = .repeatedField(name)
    } else {
      guard let place = Signal.structuralTexts.number(of: text.extracting(range)) else { return nil }
      self = .structural(place)
    }
  }

  /// Whether it may be heard in a sentence beside, or have neighbours.
  fileprivate var isHeardBeside: Bool {
    if case .structural(let place) = self { Signal.structural[place].isHeardBeside } else { true }
  }
}

extension Span<UInt8> {
  private static var space: UInt8 { UInt8(ascii: " ") }

  /// The first word in a range, and what follows the space behind it.
  fileprivate func cut(_ range: Range<Int>) -> (first: Range<Int>, rest: Range<Int>) {
    for place in range where self[place] == Self.space {
      return (range.lowerBound..<place, place + 1..<range.upperBound)
    }
    return (range, range.upperBound..<range.upperBound)
  }

  /// Whether one word stands in a range, and no space.
  fileprivate func isWord(_ range: Range<Int>) -> Bool {
    for place in range where self[place] == Self.space { return false }
    return !range.isEmpty
  }

  /// Whether the bytes in a range read so.
  fileprivate func reads(_ range: Range<Int>, _ word: StaticString) -> Bool {
    guard range.count == word.utf8CodeUnitCount else { return false }
    for place in 0..<range.count where self[range.lowerBound + place] != word.utf8Start[place] { return false }
    return true
  }
}
