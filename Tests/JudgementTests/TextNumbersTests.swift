import Testing

@testable import Judgement

struct TextNumbersTests {
  @Test func `texts are numbered in the order they come, and keep their numbers however many follow`() {
    let texts = (0..<5_000).map { Array("mot \($0)".utf8) }
    var numbers = TextNumbers()
    for (number, text) in texts.enumerated() {
      let given = numbers.insert(text.span)
      #expect(given == number)
    }
    for (number, text) in texts.enumerated() {
      let found = numbers.number(of: text.span)
      #expect(found == number)
    }
    let known = texts[42]
    let again = numbers.insert(known.span)
    #expect(again == 42 && numbers.count == texts.count)
    #expect(numbers[42] == known[...])
  }

  @Test func `a text that never came has none, nor has the start of one that did`() {
    var numbers = TextNumbers()
    let word = Array("galère".utf8)
    _ = numbers.insert(word.span)
    for text in ["", "galer", "galères"].map({ Array($0.utf8) }) {
      let found = numbers.number(of: text.span)
      #expect(found == nil)
    }
  }

  @Test func `each list of cues has a bit`() { #expect(CueList.Name.allCases.count <= UInt64.bitWidth) }
}
