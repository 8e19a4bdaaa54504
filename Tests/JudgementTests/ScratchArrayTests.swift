import Testing

@testable import Judgement

struct ScratchArrayTests {
  @Test func `of eight numbers only the first count, and the next ones take the place of the others`() {
    var numbers = ScratchArray<Int32>()
    numbers.append([1, 2, 3, 4, 5, 6, 7, 8], first: 2)
    numbers.append([9, 0, 0, 0, 0, 0, 0, 0], first: 0)
    numbers.append(10)
    numbers.append([11, 12, 13, 14, 15, 16, 17, 18], first: 8)
    let counted = (0..<numbers.count).map { numbers[$0] }
    #expect(counted == [1, 2, 10, 11, 12, 13, 14, 15, 16, 17, 18])
  }

  @Test func `what was forgotten is written over`() {
    var words = ScratchArray<UInt64>()
    for word in 0..<100 { words.append(UInt64(word)) }
    words.removeAll()
    #expect(words.count == 0)
    words.append(7)
    let first = words[0]
    #expect(words.count == 1 && first == 7)
  }
}
