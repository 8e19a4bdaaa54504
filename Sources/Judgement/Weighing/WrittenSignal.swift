/// A signal as it is written in a file of weights, cut into its words.
indirect enum WrittenSignal {
  /// A stem.
  case word(ArraySlice<UInt8>)
  /// Two stems that follow each other.
  case pair(ArraySlice<UInt8>, ArraySlice<UInt8>)
  /// A field, by its name.
  case field(ArraySlice<UInt8>)
  /// A field, where it is denied.
  case deniedField(ArraySlice<UInt8>)
  /// A field of which two words are heard or more.
  case repeatedField(ArraySlice<UInt8>)
  /// Another, by its place in `Signal.structural`.
  case structural(Int)
  /// One that is no word, heard in the sentence before.
  case previous(WrittenSignal)
  /// One that is no word, heard in the sentence after.
  case next(WrittenSignal)
  /// A stem right before what a signal stands on.
  case leading(ArraySlice<UInt8>, WrittenSignal)
  /// A stem right after it.
  case trailing(ArraySlice<UInt8>, WrittenSignal)

  /// Reads a signal in UTF-8; nil when it is not how one is written. One that stands in another holds no third, and is
  /// refused before it is read, however many a line strings together.
  init?(_ text: ArraySlice<UInt8>, isInAnother: Bool = false) {
    // Cut by bytes: there are tens of thousands, each time that the program starts.
    let space = UInt8(ascii: " ")
    let sort = text.prefix { $0 != space }
    let words = text[sort.endIndex...].dropFirst()
    let first = words.prefix { $0 != space }
    let second = words[first.endIndex...].dropFirst()
    let isOneWord = !first.isEmpty && first.endIndex == words.endIndex
    func isSort(_ name: StaticString) -> Bool {
      sort.count == name.utf8CodeUnitCount && name.withUTF8Buffer { sort.elementsEqual($0) }
    }
    if isSort("word") {
      guard isOneWord else { return nil }
      self = .word(first)
    } else if isSort("pair") {
      guard !first.isEmpty, !second.isEmpty, !second.contains(space) else { return nil }
      self = .pair(first, second)
    } else if isSort("field") {
      guard isOneWord else { return nil }
      self = .field(first)
    } else if isSort("denied-field") {
      guard isOneWord else { return nil }
      self = .deniedField(first)
    } else if isSort("fields") {
      guard isOneWord else { return nil }
      self = .repeatedField(first)
    } else if isSort("previous") {
      guard !isInAnother, let beside = Self.few(words) else { return nil }
      self = .previous(beside)
    } else if isSort("next") {
      guard !isInAnother, let beside = Self.few(words) else { return nil }
      self = .next(beside)
    } else if isSort("leading") {
      guard !isInAnother, !first.isEmpty, let neighbour = Self.few(second) else { return nil }
      self = .leading(first, neighbour)
    } else if isSort("trailing") {
      guard !isInAnother, !first.isEmpty, let neighbour = Self.few(second) else { return nil }
      self = .trailing(first, neighbour)
    } else {
      guard let place = Signal.numbersByText[String(decoding: text, as: UTF8.self)] else { return nil }
      self = .structural(place)
    }
  }

  /// A signal that may be heard in a sentence beside, or have neighbours: no word, and not heard beside one in its turn.
  private static func few(_ text: ArraySlice<UInt8>) -> WrittenSignal? {
    switch WrittenSignal(text, isInAnother: true) {
    case .word, .pair, .previous, .next, .leading, .trailing, nil: nil
    case .structural(let place) where !Signal.structural[place].isHeardBeside: nil
    case let signal: signal
    }
  }
}
