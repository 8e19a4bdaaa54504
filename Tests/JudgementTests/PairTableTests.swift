import Testing

@testable import Judgement

struct PairTableTests {
  @Test(arguments: [0, 1, 5, 20_000])
  func `every pair that was added is found by its number, and no other`(_ count: Int) {
    var table = PairTable(capacity: count)
    for number in 0..<count { table.insert(number * 7 % 1000, number) }
    #expect(table.count == count)
    let isEachFound = (0..<count).allSatisfy { table[$0 * 7 % 1000, $0] == $0 + 1 }
    let isNoOtherFound = (0..<count).allSatisfy { table[$0, $0 * 7 % 1000 + count] == 0 }
    #expect(isEachFound && isNoOtherFound)
  }

  @Test func `the first pair of all, and more pairs than there was room for, are found as well`() {
    var table = PairTable(capacity: 0)
    for second in 0..<16 { table.insert(0, second) }
    #expect((0..<16).allSatisfy { table[0, $0] == $0 + 1 })
  }

  @Test func `what is no stem is in no pair`() {
    var table = PairTable(capacity: 4)
    table.insert(0, 0)
    #expect([table[-1, 0], table[0, -1], table[-1, -1]] == [0, 0, 0])
  }
}
