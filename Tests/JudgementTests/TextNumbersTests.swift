import Testing

@testable import Judgement

struct TextNumbersTests {
  @Test func `texts are numbered in the order they come, and keep their numbers however many follow`() {
    let texts = (0..<5_000).map { ArraySlice("mot \($0)".utf8) }
    var numbers = TextNumbers()
    for (number, text) in texts.enumerated() {
      let given = numbers.insert(text)
      #expect(given == number)
    }
    #expect(texts.map { numbers.number(of: $0) } == Array(texts.indices))
    let again = numbers.insert(texts[42])
    #expect(again == 42 && numbers.count == texts.count)
    #expect(numbers[42] == texts[42])
  }

  @Test func `a text that never came has none, nor has the start of one that did`() {
    var numbers = TextNumbers()
    _ = numbers.insert(ArraySlice("galère".utf8))
    for text in ["", "galer", "galères"] { #expect(numbers.number(of: ArraySlice(text.utf8)) == nil) }
  }

  @Test func `each list of cues has a bit`() { #expect(CueList.Name.allCases.count <= UInt64.bitWidth) }
}
