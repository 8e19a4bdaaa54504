import Foundation
import PseudoTerminal
import Testing

@testable import SessionStore

struct JSONScannerTests {
  /// The text that is all there is, read sign by sign; nil when it is left to `JSONDecoder`.
  private func scanned(_ bytes: [UInt8]) -> String? {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      let text = scanner.text()
      return scanner.isAtEnd ? text : nil
    }
  }

  @Test(arguments: [
    #""""#, #""Quarante artisans de Lyon, déjà inscrits""#, #" "Un saut\n et \"deux\" \\ \/ \t\r\u00e9""#, "\"a\" \r",
  ])
  func `a text is read as JSONDecoder reads it`(_ text: String) throws {
    #expect(scanned(Array(text.utf8)) == (try JSONDecoder().decode(String.self, from: Data(text.utf8))))
  }

  @Test(arguments: [#""a"#, "a", #""\x""#, #""\ud83d\ude00""#, "\"a\u{1}\"", "\"a\nb\"", #""a" b"#, #""\u12""#, ""])
  func `what is no text, or a rare one, is left to JSONDecoder`(_ text: String) {
    #expect(scanned(Array(text.utf8)) == nil)
  }

  @Test func `whatever becomes of a text, it is read as JSONDecoder reads it, or left to it`() throws {
    var random = Seeded(seed: Seeded.seed)
    let source = Array(#""Plusieurs « boulangers » \"de Lyon\",\n 12 en tout\u00e9 \\ l’été""#.utf8)
    var read = 0
    for _ in 0..<Seeded.rounds(4000) {
      let bytes = Mutation.of(source, with: &random)
      guard let text = scanned(bytes) else { continue }
      read += 1
      let decoded = try? JSONDecoder().decode(String.self, from: Data(bytes))
      try #require(decoded?.utf8.elementsEqual(text.utf8) == true, "\(String(decoding: bytes, as: UTF8.self))")
    }
    #expect(read > 20)
  }

  @Test(arguments: [
    ("0", 0), ("7", 7), (" 123456789", 123_456_789), ("1234567890", nil), ("01", nil), ("-1", nil), ("", nil),
    ("x", nil),
  ])
  func `a whole number has at most nine digits, and no needless zero`(_ text: String, number: Int?) {
    let scanned = Array(text.utf8).withUnsafeBufferPointer { bytes in
      var scanner = JSONScanner(bytes)
      return scanner.wholeNumber()
    }
    #expect(scanned == number)
  }
}
