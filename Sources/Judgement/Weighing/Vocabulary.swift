/// The stems that weights are known for, by number.
struct Vocabulary: Sendable {
  /// What numbers in digits are called among the stems.
  private static let digits = [UInt8(ascii: "#")]

  private let stems: TextNumbers
  /// The stems with a sign in them, all signs alike, and the numbers of those: of "#" and "%", the first is meant.
  private var signs = TextNumbers()
  private var signNumbers: [Int] = []
  /// The number of the stem that numbers in digits have.
  let digits: Int32

  /// Takes these folded stems.
  init(_ stems: TextNumbers) {
    self.stems = stems
    digits = stems.number(of: Self.digits.span).map(Int32.init) ?? -1
    let withSigns = (0..<stems.count).filter { stems[$0].contains(where: Self.isSign) }
    for number in withSigns.sorted(by: { stems[$0].lexicographicallyPrecedes(stems[$1]) })
    where signs.insert(Self.withSignsAlike(stems[number]).span) == signNumbers.count {
      signNumbers.append(number)
    }
  }

  /// The number of the stem of a folded word; -1 when no weight is known for it.
  func stem(of word: Range<Int>, in folded: [UInt8]) -> Int32 {
    let stem = folded[Stem.range(of: word, in: folded)]
    let number =
      stem.contains(where: Self.isSign)
      ? signs.number(of: Self.withSignsAlike(stem).span).map { signNumbers[$0] } : stems.number(of: stem.span)
    return number.map(Int32.init) ?? -1
  }

  /// The stem of a number.
  func text(of stem: Int) -> String { String(decoding: stems[stem], as: UTF8.self) }

  private static func isSign(_ byte: UInt8) -> Bool { !(0x61...0x7A).contains(byte) && !(0x30...0x39).contains(byte) }

  private static func withSignsAlike(_ stem: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    ArraySlice(stem.map { isSign($0) ? UInt8(ascii: "#") : $0 })
  }

  /// The stem of a token, as it is written in a file of weights.
  static func stem(of token: Token, in tokens: Tokens) -> ArraySlice<UInt8> {
    token.traits.contains(.digits) ? digits[...] : tokens.folded[Stem.range(of: token.folded, in: tokens.folded)]
  }
}
