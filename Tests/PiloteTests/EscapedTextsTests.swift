import Foundation
import Testing

@testable import pilote

struct EscapedTextsTests {
  @Test func `a text is written as it would be without a memory, the first time and again`() {
    let texts = ["", "a", "Combien ?", "« L’ordre »\u{202E}", "une \"citation\"\n", String(repeating: "é", count: 300)]
    var known = EscapedTexts()
    var remembered = OutputBuffer()
    var plain = OutputBuffer()
    for _ in 0..<3 {
      for text in texts + (0..<2000).map({ "phrase \($0)" }) {
        known.write(text, to: &remembered)
        plain.writeJSON(text)
      }
    }
    #expect(remembered.bytes == plain.bytes)
  }

  @Test(arguments: [" ", "\"", "\\", "\u{1}", "\u{7F}", "\u{85}", "\u{202E}", "\u{FEFF}", "é", "’", "😀"])
  func `what is to be escaped is, wherever it stands among harmless letters`(_ sign: String) throws {
    for place in 0..<20 {
      let text = String(repeating: "a", count: place) + sign + String(repeating: "b", count: 20 - place)
      var buffer = OutputBuffer()
      buffer.writeJSON(text)
      let isPlain = [" ", "é", "’", "😀"].contains(sign)
      #expect((buffer.bytes == Array("\"\(text)\"".utf8)) == isPlain)
      #expect(try JSONDecoder().decode(String.self, from: Data(buffer.bytes)) == text)
    }
  }

  @Test func `numbers are written in digits`() {
    var buffer = OutputBuffer()
    for number in [0, 7, 10, 409, 4_194_304] { buffer.write(number) }
    #expect(buffer.bytes == Array("07104094194304".utf8))
  }
}
