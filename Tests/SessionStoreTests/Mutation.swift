import PseudoTerminal

/// What may become of bytes on their way.
enum Mutation {
  /// Pieces that mean something in a session file, most of them wrong where they land.
  private static let pieces = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "\n", "\r", "\t", " ", "\u{0}", "\u{1B}[2J", "\u{9B}", "null", "true",
    "-1",
    "1e999", "0.5", "01", "99999999999999999999", "\\ud800", "\\udc00", "\\ud83d\\ude00", "\\u0000", "\\n", "\\x", "é",
    "\u{FEFF}", "\u{202E}", "\"at\":\"2026-11-23T09:00:00.000Z\",", "\"x\":1,", "\"line\":null", "[[[[[[[[[[[[[[[[[[",
    "\"2026-02-30T00:00:00.000Z\"", "{}", "[]",
  ].map { Array($0.utf8) }

  /// `bytes` with one to three changes: a piece put in or in the place of others, a byte changed, a part cut or doubled.
  static func of(_ bytes: [UInt8], with random: inout Seeded) -> [UInt8] {
    var bytes = bytes
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      let end = min(bytes.count, place + random.below(12))
      switch random.below(6) {
      case 0: bytes.insert(contentsOf: pieces[random.below(pieces.count)], at: place)
      case 1: bytes.replaceSubrange(place..<end, with: pieces[random.below(pieces.count)])
      case 2: bytes[place] = UInt8(random.below(256))
      case 3: bytes.removeSubrange(place..<end)
      case 4: bytes.insert(contentsOf: bytes[place..<end], at: random.below(bytes.count))
      default: bytes[place] = UInt8(ascii: " ") + UInt8(random.below(95))
      }
    }
    return bytes
  }
}
