import Testing

@testable import Judgement

struct HeardBitsTests {
  @Test func `what is heard again, in one part or in two, is heard twice`() {
    var first = HeardBits()
    first.hear(0b0111)
    first.hear(0b0001)
    var whole = HeardBits()
    whole.hear(first)
    var second = HeardBits()
    second.hear(0b1010)
    whole.hear(second)
    #expect(whole.once == 0b1111)
    #expect(whole.twice == 0b0011)
    var numbers: [Int] = []
    HeardBits.forEach(of: whole.twice | 1 << 63) { numbers.append($0) }
    #expect(numbers == [0, 1, 63])
  }
}
