import Coaching

extension Finding.Quote {
  /// In more words nobody knows which are meant.
  private static let longest = 8

  /// The quote without common words at its end, « les acteurs et »; nil where it is not clear what is meant: too many words,
  /// or just a number or an article.
  func clear(of commonWords: Set<String>) -> Finding.Quote? {
    var words = text.split(whereSeparator: \.isWhitespace)
    guard words.count <= Self.longest else { return nil }
    while let last = words.last, commonWords.contains(last.lowercased()) { words.removeLast() }
    guard let last = words.last, words.contains(where: { $0.count { $0.isLetter } > 2 }) else { return nil }
    let clear = String(text[..<last.endIndex])
    return .init(text: clear, range: range.lowerBound..<range.lowerBound + clear.unicodeScalars.count)
  }
}
