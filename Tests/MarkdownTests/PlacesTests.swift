import PseudoTerminal
import Testing

@testable import Markdown

/// Random files, in which every word is there once, so that its place is known.
struct PlacesTests {
  private struct Writer {
    var random: Seeded
    var count = 0
    /// The words that a person reads.
    var words: [String] = []

    mutating func word(isRead: Bool = true) -> String {
      count += 1
      let word = ["mot", "été", "漢字", "😀", "œuf", "n’y"][random.below(6)] + "\(count)."
      if isRead { words.append(word) }
      return word
    }

    mutating func inline(depth: Int = 0) -> String {
      switch random.below(depth > 2 ? 4 : 14) {
      case 4: return "*" + inline(depth: depth + 1) + "*"
      case 5: return "**" + inline(depth: depth + 1) + "**"
      case 6: return depth > 0 ? word() : "[" + inline(depth: 3) + "](https://a.fr/\(word(isRead: false)))"
      case 7: return "`\(word(isRead: false))`"
      case 8:
        return depth > 0 ? word() : "![\(word(isRead: false))](<\(word(isRead: false))> \"\(word(isRead: false))\")"
      case 9: return "&eacute;&#233; " + word()
      case 10: return "\\* " + word() + " \\["
      case 11: return "<b title=\"\(word(isRead: false))\">" + word() + "</b>"
      case 12: return "AT&T & \(word()) < 3 &c;"
      case 13: return "_" + inline(depth: depth + 1) + "_"
      default: return word()
      }
    }

    mutating func line() -> String { (0..<1 + random.below(5)).map { _ in inline() }.joined(separator: " ") }

    mutating func block(depth: Int = 0) -> [String] {
      switch random.below(depth > 3 ? 2 : 8) {
      case 0: return (0..<1 + random.below(4)).map { _ in String(repeating: " ", count: random.below(3)) + line() }
      case 1:
        return [String(repeating: "#", count: 1 + random.below(6)) + " " + line() + ["", " ##", "  "][random.below(3)]]
      case 2, 3: return block(depth: depth + 1).map { (random.below(4) == 0 ? ">" : "> ") + $0 }
      case 4, 5:
        let mark = ["- ", "* ", "12. ", "1)  "][random.below(4)]
        let indent = String(repeating: " ", count: mark.count)
        return block(depth: depth + 1).enumerated().map { ($0 == 0 ? mark : indent) + $1 }
      case 6: return ["| \(word()) | \(line()) |", "|---|:-:|", "|\(word())|\(word())|"]
      default: return block(depth: depth + 1) + [""] + block(depth: depth + 1)
      }
    }

    mutating func file() -> String {
      var lines: [String] = []
      if random.below(3) == 0 { lines = ["---", "title: \(word(isRead: false))", "---"] }
      for _ in 0..<1 + random.below(6) { lines += block() + [""] }
      return (random.below(4) == 0 ? "\u{FEFF}" : "") + lines.joined(separator: ["\n", "\r\n", "\r"][random.below(3)])
    }
  }

  @Test func `every word is placed where it stands in the file, and every scalar is the one there`() {
    var writer = Writer(random: Seeded(seed: Seeded.seed))
    var placed = 0
    for _ in 0..<Seeded.rounds(800) {
      writer.words = []
      let file = writer.file()
      let bytes = Array(file.utf8)
      let document = MarkdownDocument(bytes)
      var found: [String: Int32] = [:]
      for block in document.blocks {
        let scalars = Array(block.text.unicodeScalars)
        #expect(scalars.count == block.offsets.count)
        for (scalar, offset) in zip(scalars, block.offsets) where offset >= 0 {
          let isThere = bytes[Int(offset)...].starts(with: String(scalar).utf8)
          #expect(isThere, "\(scalar) in \(file)")
        }
        var start = 0
        for word in block.text.unicodeScalars.split(
          omittingEmptySubsequences: false, whereSeparator: \.properties.isWhitespace)
        {
          if start < block.offsets.count { found[String(word)] = block.offsets[start] }
          start += word.count + 1
        }
      }
      for word in writer.words {
        guard let offset = found[word] else { continue }
        placed += 1
        let isThere = bytes[max(0, Int(offset))...].starts(with: word.utf8)
        #expect(isThere, "\(word) in \(file)")
      }
    }
    #expect(placed > 10 * Seeded.rounds(800))
  }
}
